package dev.neike.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Lays the hours of local days onto the time line of one year of UTC, stretch by stretch between changes of clocks. */
final class YearOpenings {

    /** Local dates that begin in another year than UTC's: the largest offset is 18 hours. */
    private static final int MARGIN = 2;

    private final long begin;
    private final long end;
    private final List<long[]> found = new ArrayList<>();

    private YearOpenings(int year) {
        this.begin = Nanos.of(LocalDate.of(year, 1, 1).atStartOfDay());
        this.end = Nanos.of(LocalDate.of(year + 1, 1, 1).atStartOfDay());
    }

    static OpenYear of(int year, ZoneRules rules, Function<LocalDate, DayPlan> plans) {
        YearOpenings openings = new YearOpenings(year);
        List<Stretch> stretches = stretches(year, rules);
        LocalDate last = LocalDate.of(year, 12, 31).plusDays(MARGIN);
        for (LocalDate day = LocalDate.of(year, 1, 1).minusDays(MARGIN); !day.isAfter(last); day = day.plusDays(1)) {
            openings.lay(day, plans.apply(day), stretches);
        }
        openings.found.sort(Comparator.comparingLong(it -> it[0]));
        return OpenYear.of(openings.found);
    }

    private void lay(LocalDate day, DayPlan plan, List<Stretch> stretches) {
        long midnight = Nanos.of(day.atStartOfDay());
        for (OpenHours hours : plan.hours()) {
            long from = midnight + hours.from() * Nanos.MINUTE;
            long to = midnight + hours.to() * Nanos.MINUTE;
            stretches.forEach(stretch -> add(stretch, from, to));
        }
    }

    /** Adds what of the local time lies in this stretch and in the year. */
    private void add(Stretch stretch, long localFrom, long localTo) {
        long start = Math.max(Math.max(localFrom - stretch.offset(), stretch.from()), begin);
        long stop = Math.min(Math.min(localTo - stretch.offset(), stretch.to()), end);
        if (start < stop) {
            found.add(new long[] {start, stop});
        }
    }

    /**
     * A time without a change of clocks.
     *
     * @param from in UTC, as is {@code to}
     * @param offset what local time is ahead of UTC
     */
    private record Stretch(long from, long to, long offset) {}

    private static List<Stretch> stretches(int year, ZoneRules rules) {
        LocalDateTime first = LocalDate.of(year, 1, 1).minusDays(MARGIN + 1).atStartOfDay();
        LocalDateTime end = LocalDate.of(year + 1, 1, 1).plusDays(MARGIN + 1).atStartOfDay();
        List<Stretch> stretches = new ArrayList<>();
        long from = Nanos.of(first);
        ZoneOffset offset = rules.getOffset(first.toInstant(ZoneOffset.UTC));
        ZoneOffsetTransition change = rules.nextTransition(first.toInstant(ZoneOffset.UTC));
        while (change != null && change.getInstant().isBefore(end.toInstant(ZoneOffset.UTC))) {
            long at = Nanos.of(change.getInstant());
            stretches.add(new Stretch(from, at, offset.getTotalSeconds() * Nanos.SECOND));
            from = at;
            offset = change.getOffsetAfter();
            change = rules.nextTransition(change.getInstant());
        }
        stretches.add(new Stretch(from, Nanos.of(end), offset.getTotalSeconds() * Nanos.SECOND));
        return stretches;
    }
}
