package dev.neike.agreement;

import java.util.Locale;

/** How a promise stands under some terms. */
public enum Verdict {
    KEPT,
    /** Not kept in time, whether it is done by now or not. */
    BROKEN,
    /** Neither done nor due. */
    OPEN,
    /** Ended in time, but without what was promised: taken back, declined. */
    VOID,
    /** Nothing is promised. */
    NOTHING;

    /** Whether it counts. */
    public boolean isSettled() {
        return this == KEPT || this == BROKEN;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
