/**
 * Units in a tree, people, and who belongs where from when to when; imports from CSV. Owns the tables
 * {@code organization_*}. Everybody signed in may look, administrators change. Other modules ask {@link Organization}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shell", "api", "activity", "access"})
package dev.neike.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
