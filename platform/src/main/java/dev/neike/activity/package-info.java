/**
 * The append-only log of everything that happened: one funnel, written in the transaction of the act itself. Owns the
 * table {@code activity}. Knows no noun: each module registers its own sealed hierarchy of {@link Activity}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "shell")
package dev.neike.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
