package dev.neike.log;

import dev.neike.eventlog.FirstEvents;
import dev.neike.eventlog.FirstEvents.FirstEvent;
import dev.neike.eventlog.LogRefused;
import dev.neike.eventlog.Mapping;
import dev.neike.log.Preview.Column;
import dev.neike.log.Preview.Row;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads the first events of a log, to see whether its mapping is right. */
@Component
class Previews {

    private static final int EVENTS = 10;

    /** To the second, because that is where a wrong format shows. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private final LogContent content;

    Previews(LogContent content) {
        this.content = content;
    }

    Preview of(LogRow log, Mapping mapping) {
        try {
            List<FirstEvent> events =
                    FirstEvents.read(content.source(log.id(), log.fileName(), log.size()), mapping, EVENTS);
            return new Preview(
                    columns(mapping),
                    events.stream().map(event -> row(event, mapping)).toList(),
                    null);
        } catch (LogRefused refused) {
            return Preview.refused(Trouble.of(refused));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Column> columns(Mapping mapping) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("case", mapping.caseId()));
        columns.add(new Column("activity", mapping.activity()));
        if (!mapping.startTime().isEmpty()) {
            columns.add(new Column("start", mapping.startTime()));
        }
        columns.add(new Column("time", mapping.time()));
        mapping.units().forEach(unit -> columns.add(new Column("level", unit)));
        return columns;
    }

    private static Row row(FirstEvent event, Mapping mapping) {
        List<String> values = new ArrayList<>(List.of(event.caseName(), event.activity()));
        if (!mapping.startTime().isEmpty()) {
            values.add(time(event.start(), mapping.zone()));
        }
        values.add(time(event.time(), mapping.zone()));
        values.addAll(event.units());
        return new Row(
                values,
                event.leftOut() == null
                        ? null
                        : event.leftOut().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static String time(Optional<Instant> time, ZoneId zone) {
        return time.map(at -> TIME.format(at.atZone(zone))).orElse("");
    }
}
