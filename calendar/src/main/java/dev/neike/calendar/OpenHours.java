package dev.neike.calendar;

import dev.neike.calendar.CalendarRefused.Reason;
import java.util.Locale;

/**
 * Hours of a day, half-open.
 *
 * @param from minute of the day, 0 to 1439
 * @param to minute of the day after it, at most 1440, which is midnight at the day's end
 */
public record OpenHours(int from, int to) implements Comparable<OpenHours> {

    public static final int DAY = 24 * 60;

    public OpenHours {
        if (from < 0 || to > DAY || from >= to) {
            throw new CalendarRefused(Reason.NO_INTERVAL, text(from) + "–" + text(to));
        }
    }

    public int minutes() {
        return to - from;
    }

    @Override
    public int compareTo(OpenHours other) {
        return Integer.compare(from, other.from);
    }

    /** As in {@code 09:00–17:30}. */
    @Override
    public String toString() {
        return text(from) + "–" + text(to);
    }

    /** A minute of the day as {@code 09:00}. */
    public static String text(int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", Math.floorDiv(minute, 60), Math.floorMod(minute, 60));
    }
}
