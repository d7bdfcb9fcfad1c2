package dev.neike.request.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.neike.catalog.Catalog;
import dev.neike.catalog.Service;
import dev.neike.catalog.ServiceId;
import dev.neike.eventlog.export.XesWriter;
import dev.neike.organization.Organization;
import dev.neike.organization.Unit;
import dev.neike.organization.UnitId;
import dev.neike.request.store.ExportStore;
import dev.neike.request.store.ExportStore.Exported;
import dev.neike.request.store.Sight;
import dev.neike.rights.Standing;
import dev.neike.rights.Standings;
import dev.neike.shell.NotFound;
import dev.neike.shell.Viewer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes event logs of requests, as they are read. Units and services by name, nobody’s person, nothing that was said. */
@Component
class Exports {

    static final List<String> LEVELS = List.of("org:group", "neike:unit-code");
    private static final List<String> COLUMNS =
            List.of("case", "activity", "time", "unit", "unit_code", "service", "priority");

    private final ExportStore store;
    private final Standings standings;
    private final Organization organization;
    private final Catalog catalog;

    Exports(ExportStore store, Standings standings, Organization organization, Catalog catalog) {
        this.store = store;
        this.standings = standings;
        this.organization = organization;
        this.catalog = catalog;
    }

    /**
     * The unit, for those who may have its requests.
     *
     * @throws NotFound for everybody else
     */
    Unit unit(Viewer viewer, UnitId id) {
        if (!standings.of(viewer).all().contains(id)) {
            throw new NotFound();
        }
        return organization.unit(id).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public void xes(Viewer viewer, UnitId unit, Instant from, Instant to, OutputStream out) throws IOException {
        Names names = new Names();
        try (XesWriter writer = XesWriter.open(out, LEVELS)) {
            read(viewer, unit, from, to, it -> {
                writer.beginCase(it.id().toString());
                for (LegEvents.Event event : LegEvents.of(it)) {
                    writer.event(
                            event.act().slug(), null, event.at(), names.unit(event.unit()), names.code(event.unit()));
                }
                writer.endCase();
            });
        }
    }

    @Transactional(readOnly = true)
    public void csv(Viewer viewer, UnitId unit, Instant from, Instant to, OutputStream out) throws IOException {
        Names names = new Names();
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try (CsvWriter writer = CsvWriter.builder().build(text)) {
            writer.writeRecord(COLUMNS);
            read(
                    viewer,
                    unit,
                    from,
                    to,
                    it -> LegEvents.of(it)
                            .forEach(event -> writer.writeRecord(
                                    it.id().toString(),
                                    event.act().slug(),
                                    event.at().toString(),
                                    names.unit(event.unit()),
                                    names.code(event.unit()),
                                    names.service(it.service()),
                                    Integer.toString(it.priority()))));
        }
    }

    private interface Writing {
        void write(Exported it) throws IOException;
    }

    private void read(Viewer viewer, UnitId unit, Instant from, Instant to, Writing writing) {
        Standing standing = standings.of(viewer);
        store.read(Sight.of(standing), unit, from, to, it -> {
            try {
                writing.write(it);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Looks each name up once. */
    private final class Names {

        private final Map<UnitId, Unit> units = new HashMap<>();
        private final Map<ServiceId, String> services = new HashMap<>();

        @Nullable
        String unit(@Nullable UnitId id) {
            return id == null ? null : known(id).name();
        }

        @Nullable
        String code(@Nullable UnitId id) {
            return id == null ? null : known(id).code();
        }

        String service(ServiceId id) {
            return services.computeIfAbsent(
                    id, it -> catalog.service(it).map(Service::name).orElse(it.toString()));
        }

        private Unit known(UnitId id) {
            return units.computeIfAbsent(id, it -> organization.unit(it).orElseThrow());
        }
    }
}
