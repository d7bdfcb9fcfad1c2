package dev.neike.schedule;

import dev.neike.calendar.PublicHolidays;
import dev.neike.schedule.ScheduleActivity.DaysImported;
import dev.neike.schedule.ScheduleActivity.DaysRemoved;
import dev.neike.schedule.ScheduleActivity.DaysWritten;
import dev.neike.schedule.ScheduleActivity.HolidaysAdded;
import dev.neike.shell.Refusal;
import dev.neike.shell.Viewer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with the special days of a calendar, on the terms of {@link CalendarKeeping}. */
@Component
@Transactional
public class SpecialDays {

    private final DayStore days;
    private final CalendarChanges changes;

    SpecialDays(DayStore days, CalendarChanges changes) {
        this.days = days;
        this.changes = changes;
    }

    /** Adds days; one that is special already in another way is refused. */
    public void add(Viewer viewer, CalendarId id, DayWish wish) {
        List<KeptDay> all = wish.days("");
        write(
                viewer,
                id,
                wish,
                before -> all.stream()
                        .flatMap(day -> before.day(day.day().date()).stream().filter(there -> !there.equals(day)))
                        .findFirst()
                        .ifPresent(there -> {
                            throw new Refusal(
                                    "schedule.refusal.day-taken",
                                    there.day().date().toString(),
                                    (Refusal.Spoken) there::nameIn);
                        }));
    }

    /** Writes days in place of what is special about their dates. */
    public void replace(Viewer viewer, CalendarId id, DayWish wish) {
        write(viewer, id, wish, before -> {});
    }

    private void write(Viewer viewer, CalendarId id, DayWish wish, Consumer<KeptCalendar> check) {
        changes.make(
                viewer,
                id,
                before -> {
                    check.accept(before);
                    wish.days("").forEach(day -> days.write(id, day));
                },
                it -> new DaysWritten(id.value(), it.name(), wish.name(), wish.first(), wish.end()));
    }

    /** From the first to the last date all days are like their weekday again. */
    public void remove(Viewer viewer, CalendarId id, LocalDate first, LocalDate last) {
        changes.make(
                viewer,
                id,
                before -> days.remove(id, first, last),
                it -> new DaysRemoved(id.value(), it.name(), first, last));
    }

    /**
     * Adds the public holidays and moved working days of a year as they were published for mainland China. Dates that are
     * special already stay as they are.
     */
    public void addHolidays(Viewer viewer, CalendarId id, int year) {
        CalendarRights.requireEditing(viewer);
        PublicHolidays published = PublicHolidays.mainlandChina(year)
                .orElseThrow(() -> new Refusal("schedule.refusal.not-published", year));
        changes.make(
                viewer,
                id,
                before -> published.days().stream()
                        .filter(day -> before.day(day.day().date()).isEmpty())
                        .forEach(day -> days.write(id, KeptDay.of(published, day))),
                it -> new HolidaysAdded(id.value(), it.name(), year, published.source()));
    }

    /** Takes in the days of a file, in place of what is special about their dates. */
    public void takeIn(Viewer viewer, CalendarId id, List<DayWish> wishes, String file) {
        String source = Typed.line(file);
        String name = source.substring(0, Math.min(source.length(), DayWish.LONGEST));
        List<KeptDay> all =
                wishes.stream().flatMap(wish -> wish.days(name).stream()).toList();
        Optional<LocalDate> twice = twice(all);
        if (twice.isPresent()) {
            throw new Refusal("schedule.refusal.twice", twice.get().toString());
        }
        changes.make(
                viewer,
                id,
                before -> all.forEach(day -> days.write(id, day)),
                it -> new DaysImported(id.value(), it.name(), all.size(), name));
    }

    private static Optional<LocalDate> twice(List<KeptDay> all) {
        return all.stream()
                .collect(Collectors.groupingBy(it -> it.day().date(), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(it -> it.getValue() > 1)
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
    }
}
