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

    private final LogCollector log =
            new LogCollector(List.of(Edition.Level.UNITS.name(), Edition.Level.DIVISIONS.name()));
    private final RollUp rollUp;
    private final Map<UnitId, Names> names = new HashMap<>();
    private final Map<ServiceId, Map<UnitId, Long>> uses = new HashMap<>();

    Gathering(RollUp rollUp) {
        this.rollUp = rollUp;
    }

    private record Names(String unit, String division) {}

    void take(Life life) {
        uses.computeIfAbsent(life.service(), service -> new HashMap<>()).merge(life.customerUnit(), 1L, Long::sum);
        String request = life.id().toString();
        life.events().forEach(event -> {
            @Nullable UnitId unit = event.unit();
            if (unit == null) {
                log.event(request, event.at(), null, null);
            } else {
                Names called = names.computeIfAbsent(
                        unit, it -> new Names(it.toString(), rollUp.of(it).toString()));
                log.event(request, event.at(), called.unit(), called.division());
            }
        });
    }

    /** All that was taken; nothing more can be taken then. */
    EventLog log() {
        return log.finish();
    }

    /** How many requests asked for a service, by the unit that asked. */
    Map<ServiceId, Map<UnitId, Long>> uses() {
        return uses;
    }
}
