package dev.neike.schedule.ical;

import java.util.Locale;

/**
 * Something in a file that was passed over; all else in it is usable.
 *
 * @param line where it stands, the first being 1; 0 where nobody can say
 * @param what the word, date or name concerned, may be empty
 */
public record Trouble(int line, Reason reason, String what) {

    /** Why. */
    public enum Reason {
        /** The line, or the property that it holds, cannot be read. */
        UNREADABLE,
        /** An event does not say when it begins. */
        NO_START,
        /** An event does not last whole days. */
        NOT_ALL_DAY,
        /** An event goes on for longer than a year. */
        TOO_LONG,
        /** An event comes back otherwise than yearly: only its first time counts. */
        REPEATS_OTHERWISE,
        /** Another event of the file has the date already. */
        TWICE,
        /** There are more days in it than can be taken in at once. */
        TOO_MANY;

        public String textKey() {
            return "schedule.ical." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
