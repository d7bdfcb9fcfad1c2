package dev.neike.request.export;

import dev.neike.organization.UnitId;
import dev.neike.request.life.Act;
import dev.neike.request.life.Leg;
import dev.neike.request.store.ExportStore.Exported;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tells the life of a request in events. What the customer answers, confirms or takes back, and what is sent back unaccepted,
 * names no unit: the request did not pass into their hands by it, and who reads the log passes such events over.
 */
public final class LegEvents {

    private LegEvents() {}

    /**
     * Something that was done.
     *
     * @param unit in whose hands the request was, or {@code null}
     */
    public record Event(Act act, Instant at, @Nullable UnitId unit) {}

    static List<Event> of(Exported it) {
        List<Event> events = new ArrayList<>();
        for (Leg leg : it.legs()) {
            events.add(new Event(leg.openedAct(), leg.start(), opened(leg, it)));
            Act ended = leg.endedAct();
            if (ended != null && isLastOfItsLife(leg, it.legs())) {
                events.add(new Event(ended, Objects.requireNonNull(leg.end()), null));
            }
        }
        return events;
    }

    private static @Nullable UnitId opened(Leg leg, Exported it) {
        return switch (leg.openedAct()) {
            case SUBMISSION -> it.customerUnit();
            case HAND_OVER -> leg.sender();
            case ANSWER, REFUSAL, REOPENING, CONFIRMATION, WITHDRAWAL -> null;
            default -> leg.unit();
        };
    }

    private static boolean isLastOfItsLife(Leg leg, List<Leg> legs) {
        return legs.stream().noneMatch(other -> other.life() == leg.life() && other.number() > leg.number());
    }
}
