package dev.neike.schedule.ical;

import biweekly.component.VEvent;
import biweekly.property.RawProperty;
import biweekly.property.Uid;
import dev.neike.calendar.SpecialDay.Kind;
import dev.neike.schedule.DayWish;
import dev.neike.schedule.ical.FoundDays.Found;
import dev.neike.schedule.ical.Trouble.Reason;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.regex.Pattern;

/** Makes special days of events. */
final class EventDays {

    /** Where Apple's calendars of holidays say that somebody works on a weekend. */
    private static final String APPLE = "X-APPLE-SPECIAL-DAY";

    private static final String WORKDAY = "ALTERNATE-WORKDAY";

    /** How other Chinese calendars call a working day that was moved, such as “春节 补班” and “国庆节（班）”. */
    private static final Pattern SAYS_WORKDAY = Pattern.compile("补班|调休上班|[（(\\[【]班[）)\\]】]|[ ·-]班$");

    private final ZoneId zone;
    private final LocalDate first;
    private final Repetition repetition;
    private final FoundDays found;
    private final String nameless;
    private final List<Trouble> troubles;
    /** Dates of repeating events that a later event of the file replaces. */
    private final Map<String, Set<LocalDate>> replaced = new HashMap<>();

    EventDays(ZoneId zone, LocalDate first, LocalDate last, String nameless, List<Trouble> troubles) {
        this.zone = zone;
        this.first = first;
        this.repetition = new Repetition(zone, last);
        this.found = new FoundDays(first, last);
        this.nameless = nameless;
        this.troubles = troubles;
    }

    void read(List<VEvent> events) {
        events.forEach(this::noteReplacement);
        events.forEach(this::read);
    }

    int outside() {
        return found.outside();
    }

    List<DayWish> wishes() {
        List<DayWish> wishes = found.wishes();
        if (wishes.size() > DayWish.MOST) {
            troubles.add(new Trouble(0, Reason.TOO_MANY, Integer.toString(DayWish.MOST)));
            return wishes.subList(0, DayWish.MOST);
        }
        return wishes;
    }

    private void noteReplacement(VEvent event) {
        if (event.getRecurrenceId() == null) {
            return;
        }
        try {
            LocalDate date = WholeDays.date(event.getRecurrenceId().getValue(), zone);
            replaced.computeIfAbsent(uid(event), uid -> new HashSet<>()).add(date);
        } catch (DateTimeException none) {
            troubles.add(new Trouble(0, Reason.UNREADABLE, name(event)));
        }
    }

    private void read(VEvent event) {
        if (event.getDateStart() == null) {
            // What could not be read of it has been told by its line; here is what never was there.
            if (event.getExperimentalProperty("DTSTART") == null) {
                troubles.add(new Trouble(0, Reason.NO_START, name(event)));
            }
            return;
        }
        int line = NumberedScribes.line(event.getDateStart());
        WholeDays.of(event, zone)
                .ifPresentOrElse(
                        days -> add(event, days, line),
                        () -> troubles.add(new Trouble(line, Reason.NOT_ALL_DAY, name(event))));
    }

    private void add(VEvent event, WholeDays days, int line) {
        if (days.length() > 366) {
            troubles.add(new Trouble(line, Reason.TOO_LONG, name(event)));
            return;
        }
        if (Repetition.isOther(event)) {
            troubles.add(new Trouble(line, Reason.REPEATS_OTHERWISE, name(event)));
        }
        try {
            SortedSet<LocalDate> starts = repetition.starts(event, days.first());
            if (event.getRecurrenceId() == null) {
                starts.removeAll(replaced.getOrDefault(uid(event), Set.of()));
            }
            if (starts.size() > 1) {
                // Nobody misses the many years in which a holiday has come back already.
                starts.removeIf(start -> start.plusDays(days.length()).isBefore(first));
            }
            starts.forEach(start -> add(event, start, days.length(), line));
        } catch (DateTimeException none) {
            troubles.add(new Trouble(line, Reason.UNREADABLE, name(event)));
        }
    }

    private void add(VEvent event, LocalDate start, long length, int line) {
        Found day = new Found(name(event), kind(event));
        LocalDate date = start;
        for (long i = 0; i < length; i++, date = date.plusDays(1)) {
            Found before = found.add(date, day);
            if (before != null) {
                troubles.add(new Trouble(line, Reason.TWICE, date + " " + before.name()));
            }
        }
    }

    private String name(VEvent event) {
        String name = event.getSummary() == null ? null : event.getSummary().getValue();
        String line = Objects.requireNonNullElse(name, "")
                .replaceAll("\\p{Cntrl}+", " ")
                .strip();
        return line.isEmpty() ? nameless : line.substring(0, Math.min(line.length(), DayWish.LONGEST));
    }

    private Kind kind(VEvent event) {
        RawProperty special = event.getExperimentalProperty(APPLE);
        boolean workday = special == null
                ? SAYS_WORKDAY.matcher(name(event)).find()
                : WORKDAY.equalsIgnoreCase(special.getValue());
        return workday ? Kind.WORKDAY : Kind.HOLIDAY;
    }

    private static String uid(VEvent event) {
        Uid uid = event.getUid();
        return uid == null ? "" : Objects.requireNonNullElse(uid.getValue(), "");
    }
}
