package dev.neike.schedule.page;

import dev.neike.schedule.KeptDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Special days that follow each other and are the same. */
public record DaySpan(LocalDate first, LocalDate last, KeptDay day) {

    /** The special days of a year. */
    static List<DaySpan> of(List<KeptDay> days, int year) {
        List<DaySpan> spans = new ArrayList<>();
        for (KeptDay day : days) {
            LocalDate date = day.day().date();
            if (date.getYear() != year) {
                continue;
            }
            DaySpan before = spans.isEmpty() ? null : spans.getLast();
            boolean goesOn = before != null && before.last().plusDays(1).equals(date) && before.isLike(day);
            LocalDate first = goesOn ? spans.removeLast().first() : date;
            spans.add(new DaySpan(first, date, day));
        }
        return spans;
    }

    private boolean isLike(KeptDay other) {
        return day.day().kind() == other.day().kind()
                && day.day().name().equals(other.day().name())
                && Objects.equals(day.day().plan(), other.day().plan())
                && day.source().equals(other.source());
    }
}
