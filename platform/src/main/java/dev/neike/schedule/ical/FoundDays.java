package dev.neike.schedule.ical;

import dev.neike.calendar.SpecialDay.Kind;
import dev.neike.schedule.DayWish;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The days of a file by date, each once: whoever comes first has it. */
final class FoundDays {

    private final LocalDate first;
    private final LocalDate last;
    private final SortedMap<LocalDate, Found> days = new TreeMap<>();
    private int outside;

    /** What a date is. */
    record Found(String name, Kind kind) {}

    FoundDays(LocalDate first, LocalDate last) {
        this.first = first;
        this.last = last;
    }

    /** Adds a date and tells who had it before: nobody, the same, or another. */
    @Nullable
    Found add(LocalDate date, Found found) {
        if (date.isBefore(first) || date.isAfter(last)) {
            outside++;
            return null;
        }
        Found before = days.putIfAbsent(date, found);
        return found.equals(before) ? null : before;
    }

    int outside() {
        return outside;
    }

    /** Days that follow each other and are the same, as one wish. */
    List<DayWish> wishes() {
        List<DayWish> wishes = new ArrayList<>();
        days.forEach((date, found) -> {
            DayWish before = wishes.isEmpty() ? null : wishes.getLast();
            boolean goesOn = before != null
                    && before.end().plusDays(1).equals(date)
                    && new Found(before.name(), before.kind()).equals(found);
            LocalDate start = goesOn ? wishes.removeLast().first() : date;
            wishes.add(new DayWish(start, date, found.kind(), found.name(), null, ""));
        });
        return wishes;
    }
}
