/**
 * What {@code ./neike} does without a server: reads an event log, prints its service chain and findings, and writes them
 * as JSON and as a page that stands alone. Starts no Spring context and no database.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shell", "relation", "relation :: ledger", "relation :: map"})
package dev.neike.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
