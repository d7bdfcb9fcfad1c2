package dev.neike.promise.warning;

import java.util.Set;

/**
 * A step of warning.
 *
 * @param to whom, at least one
 * @param withinHours whether it waits for the promising unit’s next opening where it would come outside of its service hours
 */
public record Step(Moment moment, Set<Recipient> to, boolean withinHours) {

    public Step {
        to = Set.copyOf(to);
        if (to.isEmpty()) {
            throw new IllegalArgumentException("nobody is warned " + moment);
        }
    }

    public String slug() {
        return moment.slug();
    }
}
