/**
 * What units offer one another: services with owner, audience and form. Owns the tables {@code catalog_*}; the package
 * {@code form} is the part of its face that asks questions and reads answers.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shell", "api", "activity", "access", "organization", "rights", "search"})
package dev.neike.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
