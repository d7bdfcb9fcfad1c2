/**
 * What the two sides of a request think of each other: one mark a side, named, changeable for seven days. Owns
 * {@code feedback_*}. Averages leave only through {@link dev.neike.feedback.Averages}, in blocks of enough people.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shell",
            "api",
            "job",
            "privacy",
            "activity",
            "organization",
            "request",
            "request :: life"
        })
package dev.neike.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
