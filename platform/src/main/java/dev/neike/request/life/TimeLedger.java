package dev.neike.request.life;

import dev.neike.organization.UnitId;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whose hands the time so far was in: each unit its legs that it held or was offered, the customer the time it was asked
 * back and the time it had to confirm, the outside its own. Waiting for a sub-request stands with the unit that asked for
 * it. They add up to the whole life.
 *
 * @param units by unit, in the order in which they came in
 * @param waiting the part of a unit's time in which it had not accepted yet
 * @param bounces offers that were sent back
 */
public record TimeLedger(
        Map<UnitId, Duration> units, Map<UnitId, Duration> waiting, Duration customer, Duration outside, int bounces) {

    public static TimeLedger of(List<Leg> legs, Instant now) {
        Map<UnitId, Duration> units = new LinkedHashMap<>();
        Map<UnitId, Duration> waiting = new LinkedHashMap<>();
        Duration customer = Duration.ZERO;
        Duration outside = Duration.ZERO;
        int bounces = 0;
        for (Leg leg : legs) {
            Duration lasted = leg.until(now);
            switch (leg.kind()) {
                case AWAITING_CUSTOMER, CONFIRMING -> customer = customer.plus(lasted);
                case AWAITING_OUTSIDE -> outside = outside.plus(lasted);
                default -> units.merge(leg.unit(), lasted, Duration::plus);
            }
            if (leg.kind() == State.OFFERED) {
                waiting.merge(leg.unit(), lasted, Duration::plus);
            }
            bounces += leg.endedAct() == Act.REFUSAL ? 1 : 0;
        }
        return new TimeLedger(units, waiting, customer, outside, bounces);
    }

    /** From submission to now or to the end, without the time between two lives. */
    public Duration whole() {
        return units.values().stream().reduce(customer.plus(outside), Duration::plus);
    }
}
