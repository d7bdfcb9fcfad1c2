/**
 * The ledger per ordered pair of units, and the pages on which somebody walks through a service chain. Owns the tables
 * {@code relation_*}; is told of chains by {@code log}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shell", "activity", "access", "organization", "log"})
package dev.neike.relation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
