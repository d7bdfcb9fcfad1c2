/**
 * What the two sides of a request think of each other: one mark a side, named, changeable for seven days. Owns
 * {@code feedback_*}. No average is shown yet.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shell", "api", "activity", "organization", "request", "request :: life"})
package dev.neike.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
