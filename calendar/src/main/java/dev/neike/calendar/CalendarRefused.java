package dev.neike.calendar;

import java.util.Locale;

/** What was asked for is no calendar, or will never come. */
public final class CalendarRefused extends IllegalArgumentException {

    /** Why. */
    public enum Reason {
        /** An interval ends before or when it begins, or lies outside of its day. */
        NO_INTERVAL,
        /** Two intervals of a day overlap. */
        OVERLAP,
        /** From some day on nothing is ever open, so that no promise could fall due. */
        NEVER_OPEN,
        /** Two special days on one date. */
        TWICE,
        /** A time that lies before 1900 or after 2260. */
        OUT_OF_RANGE,
        /** The end of a period lies before its beginning, or a duration is negative. */
        BACKWARDS;

        /** How texts are keyed. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String what;

    CalendarRefused(Reason reason, String what) {
        super(reason.slug() + ": " + what);
        this.reason = reason;
        this.what = what;
    }

    /** What was refused: hours, a date, an instant or a duration, as they are written in every language. */
    public String what() {
        return what;
    }

    public Reason reason() {
        return reason;
    }
}
