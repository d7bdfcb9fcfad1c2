package dev.neike.request.store;

import dev.neike.organization.PersonId;
import dev.neike.organization.UnitId;
import dev.neike.request.life.RequestId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that counts in the figures of a relation.
 *
 * @param asker the person whose request it is
 * @param customer who asks, or hands over
 * @param provider who is asked
 * @param handOver whether it is about a hand-over between holders and not about the first asking
 * @param took how long, by kind: until accepted or refused, until answered, the whole life
 */
public record Fact(
        Kind kind,
        RequestId request,
        PersonId asker,
        UnitId customer,
        UnitId provider,
        boolean handOver,
        boolean confidential,
        Instant at,
        @Nullable Duration took) {

    /** What happened. */
    public enum Kind {
        SUBMITTED,
        ACCEPTED,
        REFUSED,
        QUESTIONED,
        ANSWERED,
        CLOSED,
        REOPENED
    }
}
