package dev.neike.relation.declared;

import dev.neike.catalog.ServiceId;
import dev.neike.organization.UnitId;
import java.util.List;
import java.util.Map;

/**
 * What was lived in a period.
 *
 * @param hops all relations
 * @param begun requests that each unit asked for itself
 * @param uses requests for each service, by the unit that asked
 */
public record Lived(List<Hop> hops, Map<UnitId, Long> begun, Map<ServiceId, Map<UnitId, Long>> uses) {

    public Lived {
        hops = List.copyOf(hops);
        begun = Map.copyOf(begun);
        uses = Map.copyOf(uses);
    }

    /** How often work was handed from one unit to another. */
    public record Hop(UnitId giver, UnitId receiver, long handovers) {}
}
