package dev.neike.relation.chart;

import dev.neike.shell.Formats;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Round local times for an axis that begins at some instant. */
final class CaseTicks {

    private static final int MOST = 7;
    private static final int[] DAYS = {1, 2, 5, 7, 14, 30, 60, 91, 182, 365, 730, 1826, 3652};
    private static final int[] HOURS = {1, 2, 3, 6, 12};

    private CaseTicks() {}

    static List<Tick> of(Instant from, Instant to, ZoneId zone, Formats formats) {
        long hours = Duration.between(from, to).toHours();
        if (hours < 2) {
            return List.of(new Tick(0, formats.dateTime(from, zone)));
        }
        for (int step : HOURS) {
            if (hours / step < MOST) {
                return hourly(from, to, zone, step, formats);
            }
        }
        for (int step : DAYS) {
            if (hours / 24 / step < MOST) {
                return daily(from, to, zone, step, formats);
            }
        }
        return List.of(new Tick(0, formats.dateTime(from, zone)));
    }

    private static List<Tick> hourly(Instant from, Instant to, ZoneId zone, int step, Formats formats) {
        List<Tick> ticks = new ArrayList<>();
        ZonedDateTime at = from.atZone(zone).truncatedTo(ChronoUnit.HOURS);
        while (at.toInstant().isBefore(from) || at.getHour() % step != 0) {
            at = at.plusHours(1);
        }
        for (; !at.toInstant().isAfter(to); at = at.plusHours(step)) {
            String time = String.format(Locale.ROOT, "%d:%02d", at.getHour(), at.getMinute());
            ticks.add(tick(from, at, at.getHour() == 0 ? formats.date(at.toLocalDate()) : time));
        }
        return ticks;
    }

    private static List<Tick> daily(Instant from, Instant to, ZoneId zone, int step, Formats formats) {
        List<Tick> ticks = new ArrayList<>();
        var day = from.atZone(zone).toLocalDate();
        if (day.atStartOfDay(zone).toInstant().isBefore(from)) {
            day = day.plusDays(1);
        }
        for (; !day.atStartOfDay(zone).toInstant().isAfter(to); day = day.plusDays(step)) {
            ticks.add(tick(from, day.atStartOfDay(zone), formats.date(day)));
        }
        return ticks;
    }

    private static Tick tick(Instant from, ZonedDateTime at, String text) {
        return new Tick(Duration.between(from, at.toInstant()).toSeconds(), text);
    }
}
