package dev.neike.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * The openings of one year, counted in UTC so that years follow each other without gap or overlap, with the open time
 * before each. All in nanoseconds since 1970, so that sums are exact.
 */
final class OpenYear {

    static final long SECOND = 1_000_000_000L;
    private static final long MINUTE = 60 * SECOND;
    /** Local dates that begin in another year than UTC's: the largest offset is 18 hours. */
    private static final int MARGIN = 2;

    private final long[] starts;
    private final long[] ends;
    /** Open time up to the end of each opening. */
    private final long[] sums;

    private OpenYear(long[] starts, long[] ends) {
        this.starts = starts;
        this.ends = ends;
        this.sums = new long[starts.length];
        long sum = 0;
        for (int i = 0; i < starts.length; i++) {
            sum += ends[i] - starts[i];
            sums[i] = sum;
        }
    }

    static OpenYear of(int year, ZoneRules rules, Function<LocalDate, DayPlan> plans) {
        long begin = nanos(LocalDate.of(year, 1, 1).atStartOfDay());
        long end = nanos(LocalDate.of(year + 1, 1, 1).atStartOfDay());
        List<Stretch> stretches = stretches(year, rules);
        List<long[]> openings = new ArrayList<>();
        LocalDate last = LocalDate.of(year, 12, 31).plusDays(MARGIN);
        for (LocalDate day = LocalDate.of(year, 1, 1).minusDays(MARGIN); !day.isAfter(last); day = day.plusDays(1)) {
            long midnight = nanos(day.atStartOfDay());
            for (OpenHours hours : plans.apply(day).hours()) {
                long from = midnight + hours.from() * MINUTE;
                long to = midnight + hours.to() * MINUTE;
                stretches.forEach(
                        stretch -> stretch.add(Math.max(from, stretch.localFrom()), to, begin, end, openings));
            }
        }
        return joined(openings);
    }

    /**
     * A time without a change of clocks.
     *
     * @param from in UTC, as is {@code to}
     * @param offset what local time is ahead of UTC
     */
    private record Stretch(long from, long to, long offset) {

        long localFrom() {
            return from + offset;
        }

        /** Adds what of the local time lies in this stretch and in the year. */
        void add(long localFrom, long localTo, long yearBegin, long yearEnd, List<long[]> openings) {
            long start = Math.max(localFrom - offset, yearBegin);
            long stop = Math.min(Math.min(localTo - offset, to), yearEnd);
            if (start < stop) {
                openings.add(new long[] {start, stop});
            }
        }
    }

    private static List<Stretch> stretches(int year, ZoneRules rules) {
        LocalDateTime first = LocalDate.of(year, 1, 1).minusDays(MARGIN + 1).atStartOfDay();
        LocalDateTime end = LocalDate.of(year + 1, 1, 1).plusDays(MARGIN + 1).atStartOfDay();
        List<Stretch> stretches = new ArrayList<>();
        long from = nanos(first);
        ZoneOffset offset = rules.getOffset(first.toInstant(ZoneOffset.UTC));
        ZoneOffsetTransition change = rules.nextTransition(first.toInstant(ZoneOffset.UTC));
        while (change != null && change.getInstant().isBefore(end.toInstant(ZoneOffset.UTC))) {
            long at = change.toEpochSecond() * SECOND;
            stretches.add(new Stretch(from, at, offset.getTotalSeconds() * SECOND));
            from = at;
            offset = change.getOffsetAfter();
            change = rules.nextTransition(change.getInstant());
        }
        stretches.add(new Stretch(from, nanos(end), offset.getTotalSeconds() * SECOND));
        return stretches;
    }

    /** In order, those that touch made one. */
    private static OpenYear joined(List<long[]> openings) {
        openings.sort(Comparator.comparingLong(it -> it[0]));
        long[] starts = new long[openings.size()];
        long[] ends = new long[openings.size()];
        int count = 0;
        for (long[] opening : openings) {
            if (count > 0 && ends[count - 1] == opening[0]) {
                ends[count - 1] = opening[1];
            } else {
                starts[count] = opening[0];
                ends[count++] = opening[1];
            }
        }
        return new OpenYear(Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
    }

    private static long nanos(LocalDateTime utc) {
        return utc.toEpochSecond(ZoneOffset.UTC) * SECOND;
    }

    static int yearOf(long nanos) {
        return LocalDate.ofEpochDay(Math.floorDiv(nanos, 86_400 * SECOND)).getYear();
    }

    long total() {
        return sums.length == 0 ? 0 : sums[sums.length - 1];
    }

    /** Open time of the year before this instant. */
    long before(long nanos) {
        int index = lastStart(nanos);
        if (index < 0) {
            return 0;
        }
        return sums[index] - Math.max(0, ends[index] - nanos);
    }

    /** The earliest instant before which so much of the year's open time lies: more than none, at most all. */
    long reaching(long open) {
        int index = Arrays.binarySearch(sums, open);
        int opening = index >= 0 ? index : -index - 1;
        return ends[opening] - (sums[opening] - open);
    }

    boolean isOpen(long nanos) {
        int index = lastStart(nanos);
        return index >= 0 && nanos < ends[index];
    }

    /** The first instant at or after this one that is open; {@link Long#MIN_VALUE} where the year has none. */
    long opening(long nanos) {
        if (isOpen(nanos)) {
            return nanos;
        }
        int next = lastStart(nanos) + 1;
        return next < starts.length ? starts[next] : Long.MIN_VALUE;
    }

    int openings() {
        return starts.length;
    }

    long start(int opening) {
        return starts[opening];
    }

    long end(int opening) {
        return ends[opening];
    }

    private int lastStart(long nanos) {
        int index = Arrays.binarySearch(starts, nanos);
        return index >= 0 ? index : -index - 2;
    }
}
