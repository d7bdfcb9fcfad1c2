package dev.neike.request.life;

import dev.neike.organization.PersonId;
import dev.neike.organization.UnitId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a request's life in one state with one unit, half-open.
 *
 * @param number counts from 1 over all lives
 * @param life counts from 1; a closed request that is reopened begins another
 * @param sender who handed it over, of an offer between units
 * @param openedBy who began it, {@code null} where Neike did
 * @param note what was written then: a reason, an outside party
 * @param end {@code null} while it lasts
 * @param endedAct what ended it, {@code null} while it lasts
 */
public record Leg(
        int number,
        int life,
        State kind,
        UnitId unit,
        @Nullable UnitId sender,
        Instant start,
        @Nullable Instant end,
        Act openedAct,
        @Nullable PersonId openedBy,
        String note,
        @Nullable Act endedAct,
        @Nullable PersonId endedBy) {

    /** How long it has lasted by then. */
    public Duration until(Instant now) {
        Instant last = end == null || end.isAfter(now) ? now : end;
        return last.isBefore(start) ? Duration.ZERO : Duration.between(start, last);
    }
}
