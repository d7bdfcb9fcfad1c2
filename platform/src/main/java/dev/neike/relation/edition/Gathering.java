package dev.neike.relation.edition;

import dev.neike.catalog.ServiceId;
import dev.neike.eventlog.EventLog;
import dev.neike.eventlog.LogCollector;
import dev.neike.organization.UnitId;
import dev.neike.request.export.Lives.Life;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes lives of requests, one after the other, and keeps numbers of them only. Units go by their numbers, not by names. */
final class Gathering {

    private final List<Edition.Level> levels;
    private final LogCollector log;
    private final RollUp rollUp;
    private final Map<UnitId, @Nullable String[]> names = new HashMap<>();
    private final @Nullable String[] nobody;
    private final Map<ServiceId, Map<UnitId, Long>> uses = new HashMap<>();

    /** Divisions are a level only where they are something else than units. */
    Gathering(RollUp rollUp) {
        this.rollUp = rollUp;
        levels = rollUp.isDeep() ? List.of(Edition.Level.values()) : List.of(Edition.Level.UNITS);
        log = new LogCollector(levels.stream().map(Edition.Level::name).toList());
        nobody = new @Nullable String[levels.size()];
    }

    /**
     * What was gathered.
     *
     * @param levels the levels of the log
     * @param uses how many requests asked for a service, by the unit that asked
     */
    record Gathered(EventLog log, List<Edition.Level> levels, Map<ServiceId, Map<UnitId, Long>> uses) {}

    void take(Life life) {
        uses.computeIfAbsent(life.service(), service -> new HashMap<>()).merge(life.customerUnit(), 1L, Long::sum);
        log.beginCase(life.id().value());
        life.events().forEach(event -> {
            UnitId unit = event.unit();
            log.event(event.at(), unit == null ? nobody : names.computeIfAbsent(unit, this::names));
        });
    }

    /** All that was taken; whoever keeps this and no more keeps the least. */
    Gathered done() {
        return new Gathered(log.finish(), levels, uses);
    }

    private @Nullable String[] names(UnitId unit) {
        return levels.stream()
                .map(level -> (level == Edition.Level.UNITS ? unit : rollUp.of(unit)).toString())
                .toArray(String[]::new);
    }
}
