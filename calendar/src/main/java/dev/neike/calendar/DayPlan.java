package dev.neike.calendar;

import dev.neike.calendar.CalendarRefused.Reason;
import java.util.List;
import java.util.stream.Collectors;

/**
 * When a day is open.
 *
 * @param hours apart or touching, in order; none for a closed day
 */
public record DayPlan(List<OpenHours> hours) {

    public static final DayPlan CLOSED = new DayPlan(List.of());

    public static final DayPlan ALL_DAY = new DayPlan(List.of(new OpenHours(0, OpenHours.DAY)));

    public DayPlan {
        hours = hours.stream().sorted().toList();
        for (int i = 1; i < hours.size(); i++) {
            if (hours.get(i).from() < hours.get(i - 1).to()) {
                throw new CalendarRefused(Reason.OVERLAP, hours.get(i - 1) + ", " + hours.get(i));
            }
        }
    }

    public static DayPlan of(OpenHours... hours) {
        return new DayPlan(List.of(hours));
    }

    public boolean isClosed() {
        return hours.isEmpty();
    }

    public int minutes() {
        return hours.stream().mapToInt(OpenHours::minutes).sum();
    }

    /** Whether this minute of the day is open. */
    public boolean isOpen(int minute) {
        return hours.stream().anyMatch(it -> it.from() <= minute && minute < it.to());
    }

    /** As in {@code 09:00–12:00, 13:30–18:00}; empty for a closed day. */
    @Override
    public String toString() {
        return hours.stream().map(OpenHours::toString).collect(Collectors.joining(", "));
    }
}
