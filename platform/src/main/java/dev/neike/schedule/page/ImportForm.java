package dev.neike.schedule.page;

import dev.neike.calendar.SpecialDay.Kind;
import dev.neike.schedule.DayWish;
import dev.neike.shell.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The days of a file as the preview sends them back: {@code kind.2026-10-01.2026-10-07} holds what they shall be, nothing
 * where they are left out, and {@code name.…} what they are called. So no file waits anywhere.
 */
final class ImportForm {

    private static final String KIND = "kind.";

    private ImportForm() {}

    /** How the fields of some days end. */
    static String field(DayWish wish) {
        return wish.first() + "." + wish.end();
    }

    static List<DayWish> wishes(Map<String, String> fields) {
        List<DayWish> wishes = new ArrayList<>();
        fields.forEach((field, kind) -> {
            if (field.startsWith(KIND) && !kind.isEmpty()) {
                String span = field.substring(KIND.length());
                wishes.add(wish(span, kind, fields.getOrDefault("name." + span, "")));
            }
        });
        return wishes;
    }

    private static DayWish wish(String span, String kind, String name) {
        try {
            String[] dates = span.split("\\.", 2);
            return new DayWish(
                    LocalDate.parse(dates[0]),
                    LocalDate.parse(dates[dates.length - 1]),
                    kind.equals(Kind.WORKDAY.name()) ? Kind.WORKDAY : Kind.HOLIDAY,
                    name,
                    null,
                    "");
        } catch (DateTimeParseException e) {
            throw new Refusal("schedule.refusal.no-date");
        }
    }
}
