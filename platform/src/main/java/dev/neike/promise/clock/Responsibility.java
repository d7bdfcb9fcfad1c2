package dev.neike.promise.clock;

import dev.neike.calendar.BusinessCalendar;
import dev.neike.organization.UnitId;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Whose hands the counted business time of a promise was in, on the calendar of the unit that promised. Each instant is
 * given to exactly one unit, or, where it was spent on an offer that was sent back, to that relation and to nobody's share.
 *
 * @param units shares, in the order in which the units came in
 * @param bounces what offers that were sent back took, by relation
 */
public record Responsibility(Map<UnitId, Duration> units, Map<Bounced, Duration> bounces) {

    /** A relation on which an offer was sent back. */
    public record Bounced(UnitId from, UnitId to) {}

    public static Responsibility of(Life life, BusinessCalendar calendar, Instant now) {
        Map<UnitId, Duration> units = new LinkedHashMap<>();
        Map<Bounced, Duration> bounces = new LinkedHashMap<>();
        for (Held it : Hands.of(life, now)) {
            Duration counted = calendar.between(it.from(), it.to());
            UnitId giver = it.bouncedFrom();
            if (giver == null) {
                units.merge(it.unit(), counted, Duration::plus);
            } else {
                bounces.merge(new Bounced(giver, it.unit()), counted, Duration::plus);
            }
        }
        return new Responsibility(units, bounces);
    }

    /** All of the counted time. */
    public Duration total() {
        Duration shares = units.values().stream().reduce(Duration.ZERO, Duration::plus);
        return bounces.values().stream().reduce(shares, Duration::plus);
    }
}
