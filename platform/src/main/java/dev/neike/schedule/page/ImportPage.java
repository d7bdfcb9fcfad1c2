package dev.neike.schedule.page;

import dev.neike.calendar.SpecialDay.Kind;
import dev.neike.schedule.KeptCalendar;
import dev.neike.schedule.ical.ReadDays;
import dev.neike.schedule.ical.Trouble;
import dev.neike.shell.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a file would bring in.
 *
 * @param file its name
 */
public record ImportPage(
        KeptCalendar calendar,
        String file,
        List<Row> rows,
        List<Trouble> troubles,
        int outside,
        int firstYear,
        int lastYear) {

    /**
     * Some days.
     *
     * @param field how the names of its fields end
     * @param replaces names of what is special about these dates now, empty where nothing is
     */
    public record Row(String field, LocalDate first, LocalDate last, String name, Kind kind, String replaces) {}

    static ImportPage of(KeptCalendar calendar, String file, ReadDays read, Texts texts) {
        List<Row> rows = read.wishes().stream()
                .map(wish -> new Row(
                        ImportForm.field(wish),
                        wish.first(),
                        wish.end(),
                        wish.name(),
                        wish.kind(),
                        replaced(calendar, wish.first(), wish.end(), texts)))
                .toList();
        return new ImportPage(calendar, file, rows, read.troubles(), read.outside(), read.firstYear(), read.lastYear());
    }

    private static String replaced(KeptCalendar calendar, LocalDate first, LocalDate last, Texts texts) {
        return calendar.days().stream()
                .filter(it -> !it.day().date().isBefore(first))
                .filter(it -> !it.day().date().isAfter(last))
                .map(it -> it.nameIn(texts))
                .distinct()
                .collect(Collectors.joining(" · "));
    }
}
