/**
 * What all resources of the interface for programs below {@code /api/v1} have in common: its description, pages with a
 * cursor, creation that is safe to repeat. Owns the tables {@code api_*}. The resources themselves stand in the modules
 * whose nouns they are, in a package {@code api}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shell", "job"})
package dev.neike.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
