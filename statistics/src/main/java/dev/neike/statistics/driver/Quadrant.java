package dev.neike.statistics.driver;

/** The four fields of importance beside performance. Source: Martilla and James 1977. */
public enum Quadrant {
    /** Important, and not doing well. */
    CONCENTRATE_HERE,
    /** Important, and doing well. */
    KEEP_UP_THE_GOOD_WORK,
    /** Neither important nor doing well. */
    LOW_PRIORITY,
    /** Doing well without being important. */
    POSSIBLE_OVERKILL;

    static Quadrant of(boolean important, boolean performing) {
        if (important) {
            return performing ? KEEP_UP_THE_GOOD_WORK : CONCENTRATE_HERE;
        }
        return performing ? POSSIBLE_OVERKILL : LOW_PRIORITY;
    }
}
