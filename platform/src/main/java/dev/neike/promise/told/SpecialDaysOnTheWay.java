package dev.neike.promise.told;

import dev.neike.calendar.SpecialDay;
import dev.neike.schedule.NamedCalendar;
import dev.neike.shell.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Days between a promise and its due time that were not like their weekday; those alike that follow each other together. */
record SpecialDaysOnTheWay(NamedCalendar calendar, List<Span> spans) {

    /** So many are named. */
    private static final int MOST = 6;
    /** No promise is explained day by day over longer than this. */
    private static final Duration LONGEST = Duration.ofDays(400);

    SpecialDaysOnTheWay {
        spans = List.copyOf(spans);
    }

    /** From one day to another; the same for a single one. */
    record Span(SpecialDay first, LocalDate last) {

        boolean goesOnWith(SpecialDay next) {
            return last.plusDays(1).equals(next.date())
                    && first.kind() == next.kind()
                    && first.name().equals(next.name());
        }
    }

    static SpecialDaysOnTheWay of(Told it) {
        Instant from = it.clock().promise().started();
        Instant due = it.clock().standing().due();
        Instant to = due == null ? it.until() : due;
        List<Span> spans = new ArrayList<>();
        if (!to.isBefore(from) && Duration.between(from, to).compareTo(LONGEST) <= 0) {
            it.calendar()
                    .calendar()
                    .explain(from, to)
                    .forEach(day -> day.special().ifPresent(special -> add(spans, special)));
        }
        return new SpecialDaysOnTheWay(it.calendar(), spans);
    }

    private static void add(List<Span> spans, SpecialDay day) {
        boolean goesOn = !spans.isEmpty() && spans.getLast().goesOnWith(day);
        spans.add(new Span(goesOn ? spans.removeLast().first() : day, day.date()));
    }

    List<String> in(Texts texts) {
        return spans.stream().limit(MOST).map(span -> sentence(span, texts)).toList();
    }

    private String sentence(Span it, Texts texts) {
        SpecialDay first = it.first();
        String kind = first.kind().name().toLowerCase(Locale.ROOT);
        String name = calendar.nameIn(first, texts);
        return first.date().equals(it.last())
                ? texts.of("promise.why.day." + kind, date(first.date(), texts), name)
                : texts.of("promise.why.days." + kind, date(first.date(), texts), date(it.last(), texts), name);
    }

    private static String date(LocalDate date, Texts texts) {
        return texts.of(
                "promise.why.date",
                texts.formats().date(date),
                date.getDayOfWeek().getDisplayName(TextStyle.SHORT, texts.locale()));
    }
}
