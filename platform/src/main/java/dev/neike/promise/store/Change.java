package dev.neike.promise.store;

import java.util.Locale;

/** A promise that was computed anew, and why. */
public record Change(Clock before, Clock after, Reason reason) {

    /** Why a due time is another. */
    public enum Reason {
        ASKED,
        OFFERED,
        PAUSED,
        RESUMED,
        REOPENED,
        PRIORITY,
        CALENDAR;

        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
