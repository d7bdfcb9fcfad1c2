package dev.neike.schedule.ical;

import biweekly.component.VEvent;
import biweekly.property.ExceptionDates;
import biweekly.property.RecurrenceDates;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.SortedSet;
import java.util.TimeZone;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** On which dates an event begins, within some years. Counted in UTC, so that no machine's own zone moves a date. */
final class Repetition {

    private static final TimeZone UTC = TimeZone.getTimeZone(ZoneOffset.UTC);
    /** A yearly event has at most as many days as a year. */
    private static final int MOST = 3_000;

    private final ZoneId zone;
    private final LocalDate last;

    /** @param last no later date is looked for */
    Repetition(ZoneId zone, LocalDate last) {
        this.zone = zone;
        this.last = last;
    }

    /** Whether it comes back, and otherwise than yearly. */
    static boolean isOther(VEvent event) {
        Recurrence rule = rule(event);
        return rule != null
                && (rule.getFrequency() != Frequency.YEARLY
                        || !rule.getByHour().isEmpty()
                        || !rule.getByMinute().isEmpty()
                        || !rule.getBySecond().isEmpty());
    }

    /** All its first days, those left out taken away. */
    SortedSet<LocalDate> starts(VEvent event, LocalDate first) {
        SortedSet<LocalDate> starts = new TreeSet<>();
        starts.add(first);
        Recurrence rule = rule(event);
        if (rule != null && !isOther(event)) {
            repeat(rule, first, starts);
        }
        for (RecurrenceDates more : event.getRecurrenceDates()) {
            more.getDates().forEach(date -> starts.add(WholeDays.date(date, zone)));
        }
        for (ExceptionDates fewer : event.getExceptionDates()) {
            fewer.getValues().forEach(date -> starts.remove(WholeDays.date(date, zone)));
        }
        return starts;
    }

    private void repeat(Recurrence rule, LocalDate first, SortedSet<LocalDate> starts) {
        var dates = untilInUtc(rule).getDateIterator(utc(first), UTC);
        for (int i = 0; i < MOST && dates.hasNext(); i++) {
            LocalDate date = LocalDate.ofInstant(dates.next().toInstant(), ZoneOffset.UTC);
            if (date.isAfter(last)) {
                return;
            }
            starts.add(date);
        }
    }

    private Recurrence untilInUtc(Recurrence rule) {
        ICalDate until = rule.getUntil();
        return until == null
                ? rule
                : new Recurrence.Builder(rule)
                        .until(new ICalDate(utc(WholeDays.date(until, zone)), true))
                        .build();
    }

    /** Nothing where the rule could not be read, which is told by its line. */
    private static @Nullable Recurrence rule(VEvent event) {
        Recurrence rule = event.getRecurrenceRule() == null
                ? null
                : event.getRecurrenceRule().getValue();
        return rule == null || rule.getFrequency() == null ? null : rule;
    }

    private static Date utc(LocalDate date) {
        return Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
