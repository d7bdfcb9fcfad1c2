package dev.neike.schedule.ical;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import biweekly.io.text.ICalReader;
import biweekly.property.Status;
import dev.neike.schedule.ical.Trouble.Reason;
import dev.neike.shell.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads an iCalendar file. */
public final class HolidayFile {

    /** Bytes of a file, at most. */
    public static final int LARGEST = 1 << 20;

    private static final int YEARS_BACK = 1;
    private static final int YEARS_AHEAD = 5;
    private static final Set<String> NEEDED =
            Set.of("DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "SUMMARY", "RECURRENCE-ID");

    private HolidayFile() {}

    /**
     * Reads the special days of last year, this year and the five that follow.
     *
     * @param zone of the calendar that they are meant for
     * @param today in that zone
     * @param nameless what a day is called that has no name
     * @throws Refusal where the file is too large or no iCalendar at all
     */
    public static ReadDays read(byte[] file, ZoneId zone, LocalDate today, String nameless) {
        String text = text(file);
        LocalDate first = LocalDate.of(today.getYear() - YEARS_BACK, 1, 1);
        LocalDate last = LocalDate.of(today.getYear() + YEARS_AHEAD, 12, 31);
        List<Trouble> troubles = new ArrayList<>();
        EventDays days = new EventDays(zone, first, last, nameless, troubles);
        days.read(events(text, troubles));
        troubles.sort(Comparator.comparingInt(Trouble::line));
        return new ReadDays(days.wishes(), troubles, days.outside(), first.getYear(), last.getYear());
    }

    private static List<VEvent> events(String text, List<Trouble> troubles) {
        List<VEvent> events = new ArrayList<>();
        int calendars = 0;
        try (ICalReader reader = new ICalReader(text)) {
            reader.setScribeIndex(NumberedScribes.index());
            for (ICalendar calendar = reader.readNext(); calendar != null; calendar = reader.readNext()) {
                calendars++;
                calendar.getEvents().stream().filter(it -> !isCancelled(it)).forEach(events::add);
                reader.getWarnings().forEach(warning -> trouble(warning).ifPresent(troubles::add));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (calendars == 0) {
            throw new Refusal("schedule.refusal.no-ical");
        }
        return events;
    }

    /** Only what is wrong with a line as such, or with what we read of an event. */
    private static Optional<Trouble> trouble(ParseWarning warning) {
        Integer line = warning.getLineNumber();
        String property = warning.getPropertyName();
        return line == null || (property != null && !NEEDED.contains(property))
                ? Optional.empty()
                : Optional.of(new Trouble(line, Reason.UNREADABLE, property == null ? "" : property));
    }

    private static boolean isCancelled(VEvent event) {
        Status status = event.getStatus();
        return status != null && status.isCancelled();
    }

    private static String text(byte[] file) {
        if (file.length > LARGEST) {
            throw new Refusal("schedule.refusal.file-large", LARGEST >> 20);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Refusal("schedule.refusal.no-utf-8");
        }
    }
}
