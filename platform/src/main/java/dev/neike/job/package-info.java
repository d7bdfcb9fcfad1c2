/**
 * Work that happens without a reader waiting: kept in the database, run by whichever node is free. Owns the table
 * {@code job}. Modules declare db-scheduler tasks as beans; recurring ones through {@link RecurringJob}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.neike.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
