package dev.neike.calendar;

import dev.neike.calendar.CalendarRefused.Reason;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * When a service is open: a zone, ordinary weeks each from some day on, and special days. Immutable; safe for many threads.
 * The openings of each year are computed when they are first asked for and kept, so that a question costs two binary
 * searches.
 */
public final class BusinessCalendar {

    /** What fits into a count of nanoseconds, which is less than all years that are known. */
    private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE);

    private final ZoneId zone;
    private final NavigableMap<LocalDate, WeekPlan> weeks;
    private final Map<LocalDate, SpecialDay> special;
    private final OpenYears years;

    private BusinessCalendar(ZoneId zone, NavigableMap<LocalDate, WeekPlan> weeks, Map<LocalDate, SpecialDay> special) {
        this.zone = zone;
        this.weeks = weeks;
        this.special = special;
        this.years = new OpenYears(year -> YearOpenings.of(year, zone.getRules(), this::plan));
    }

    /**
     * A calendar.
     *
     * @param weeks the ordinary weeks by their first day; what lies before the first is like the first
     * @throws CalendarRefused where the last week is never open, none is given, or a date is special twice
     */
    public static BusinessCalendar of(ZoneId zone, Map<LocalDate, WeekPlan> weeks, Collection<SpecialDay> specialDays) {
        NavigableMap<LocalDate, WeekPlan> ordered = new TreeMap<>(weeks);
        if (ordered.isEmpty() || ordered.lastEntry().getValue().isNeverOpen()) {
            throw new CalendarRefused(
                    Reason.NEVER_OPEN,
                    ordered.isEmpty() ? "" : ordered.lastKey().toString());
        }
        Map<LocalDate, SpecialDay> special = new HashMap<>();
        specialDays.forEach(day -> {
            if (special.put(day.date(), day) != null) {
                throw new CalendarRefused(Reason.TWICE, day.date().toString());
            }
        });
        return new BusinessCalendar(zone, ordered, special);
    }

    /** The same week for ever. */
    public static BusinessCalendar of(ZoneId zone, WeekPlan week, Collection<SpecialDay> specialDays) {
        return of(zone, Map.of(LocalDate.EPOCH, week), specialDays);
    }

    /** Open day and night. */
    public static BusinessCalendar always(ZoneId zone) {
        return of(zone, WeekPlan.ALWAYS, List.of());
    }

    public ZoneId zone() {
        return zone;
    }

    /** What makes a date special, if anything does. */
    public Optional<SpecialDay> special(LocalDate date) {
        return Optional.ofNullable(special.get(date));
    }

    /** The hours of a date. */
    public DayPlan plan(LocalDate date) {
        Map.Entry<LocalDate, WeekPlan> since = weeks.floorEntry(date);
        WeekPlan week = since == null ? weeks.firstEntry().getValue() : since.getValue();
        SpecialDay day = special.get(date);
        return day == null ? week.on(date.getDayOfWeek()) : day.plan(week);
    }

    /**
     * The open time between two instants, exactly.
     *
     * @throws CalendarRefused where the end lies before the beginning
     */
    public Duration between(Instant from, Instant to) {
        if (to.isBefore(from)) {
            throw new CalendarRefused(Reason.BACKWARDS, from + " to " + to);
        }
        return Duration.ofNanos(years.between(Nanos.of(from), Nanos.of(to)));
    }

    /**
     * The earliest instant at which so much open time has passed since the first one: the first instant itself for none,
     * and closing time, not the next opening, for what ends there.
     *
     * @throws CalendarRefused where the duration is negative, or where that lies after the year 2260
     */
    public Instant after(Instant from, Duration open) {
        return reaching(from, open).orElseThrow(() -> new CalendarRefused(Reason.OUT_OF_RANGE, open.toString()));
    }

    /**
     * The same, absent where it lies after the year 2260: for whoever counts with times that others chose.
     *
     * @throws CalendarRefused where the duration is negative
     */
    public Optional<Instant> reaching(Instant from, Duration open) {
        if (open.isNegative()) {
            throw new CalendarRefused(Reason.BACKWARDS, open.toString());
        }
        if (open.isZero()) {
            return Optional.of(from);
        }
        if (open.compareTo(LONGEST) > 0) {
            return Optional.empty();
        }
        long at = years.after(Nanos.of(from), open.toNanos());
        return at == OpenYears.NEVER ? Optional.empty() : Optional.of(Nanos.instant(at));
    }

    public boolean isOpen(Instant at) {
        return years.isOpen(Nanos.of(at));
    }

    /** The first open instant at or after this one. */
    public Instant nextOpening(Instant at) {
        return Nanos.instant(years.nextOpening(Nanos.of(at)));
    }

    /** All openings that begin or end within the period, cut to it. */
    public List<Opening> openings(Instant from, Instant to) {
        List<Opening> found = new ArrayList<>();
        long begin = Nanos.of(from);
        long end = Nanos.of(to);
        for (int number = Nanos.year(begin); number <= Nanos.year(end); number++) {
            OpenYear year = years.year(number);
            for (int i = 0; i < year.openings(); i++) {
                long start = Math.max(begin, year.start(i));
                long stop = Math.min(end, year.end(i));
                if (start < stop) {
                    add(found, new Opening(Nanos.instant(start), Nanos.instant(stop)));
                }
            }
        }
        return found;
    }

    /** Years are cut in UTC, where work may go on. */
    private static void add(List<Opening> openings, Opening next) {
        boolean touches = !openings.isEmpty() && openings.getLast().to().equals(next.from());
        openings.add(touches ? new Opening(openings.removeLast().from(), next.to()) : next);
    }

    /** What each local day contributed to a period, the first and the last included; sums to {@link #between}. */
    public List<DayAccount> explain(Instant from, Instant to) {
        List<DayAccount> days = new ArrayList<>();
        LocalDate last = LocalDate.ofInstant(to, zone);
        for (LocalDate day = LocalDate.ofInstant(from, zone); !day.isAfter(last); day = day.plusDays(1)) {
            Instant begin = later(from, day.atStartOfDay(zone).toInstant());
            Instant end = earlier(to, day.plusDays(1).atStartOfDay(zone).toInstant());
            Duration counted = end.isBefore(begin) ? Duration.ZERO : between(begin, end);
            days.add(new DayAccount(day, counted, plan(day), special(day)));
        }
        return days;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
