package dev.neike.schedule;

/** The number of a calendar. */
public record CalendarId(long value) {

    public CalendarId {
        if (value <= 0) {
            throw new IllegalArgumentException("a calendar's number is positive: " + value);
        }
    }

    /**
     * The number as it stands in an address.
     *
     * @throws IllegalArgumentException where it is none
     */
    public static CalendarId valueOf(String text) {
        return new CalendarId(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
