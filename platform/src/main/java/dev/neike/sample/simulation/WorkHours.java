package dev.neike.sample.simulation;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** When people of the made-up company work: Monday to Friday between the assumed hours, no holidays. */
final class WorkHours {

    private WorkHours() {}

    static boolean workday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** The instant after so much working time. */
    static Instant after(Instant start, Duration work) {
        ZonedDateTime at = start.atZone(Assumptions.ZONE);
        Duration left = work;
        while (true) {
            ZonedDateTime closes = at.with(Assumptions.CLOSES);
            if (workday(at.toLocalDate()) && at.toLocalTime().isBefore(Assumptions.CLOSES)) {
                ZonedDateTime from = at.toLocalTime().isBefore(Assumptions.OPENS) ? at.with(Assumptions.OPENS) : at;
                Duration today = Duration.between(from, closes);
                if (left.compareTo(today) <= 0) {
                    return from.plus(left).toInstant();
                }
                left = left.minus(today);
            }
            at = at.toLocalDate().plusDays(1).atTime(LocalTime.MIN).atZone(Assumptions.ZONE);
        }
    }
}
