package dev.neike.promise.clock;

import dev.neike.organization.UnitId;
import dev.neike.request.life.Leg;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * A request with what was asked for its sake.
 *
 * @param customer the unit in whose name it was asked
 * @param legs all of its legs, in order
 * @param subRequests those asked by units that held it
 */
public record Life(UnitId customer, List<Leg> legs, List<Life> subRequests) {

    public Life {
        legs = List.copyOf(legs);
        subRequests = subRequests.stream()
                .sorted(Comparator.comparing(Life::submitted))
                .toList();
    }

    private Instant submitted() {
        return legs.isEmpty() ? Instant.MAX : legs.getFirst().start();
    }
}
