package dev.neike.agreement.paper;

import dev.neike.agreement.Times;
import org.jspecify.annotations.Nullable;

/** What is promised for one priority, as it was agreed. */
public record PromisedTimes(@Nullable Span accept, @Nullable Span fulfil) {

    public static final PromisedTimes NOTHING = new PromisedTimes(null, null);

    public boolean isEmpty() {
        return accept == null && fulfil == null;
    }

    Times times(int dayMinutes) {
        return new Times(
                accept == null ? null : accept.duration(dayMinutes),
                fulfil == null ? null : fulfil.duration(dayMinutes));
    }
}
