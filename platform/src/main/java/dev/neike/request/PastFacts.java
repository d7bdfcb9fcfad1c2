package dev.neike.request;

import dev.neike.organization.UnitId;
import dev.neike.request.life.Act;
import dev.neike.request.life.Leg;
import dev.neike.request.life.Request;
import dev.neike.request.store.Fact;
import dev.neike.request.store.Fact.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What counts in figures of a request that was brought in with its past. */
final class PastFacts {

    private final Request it;
    private final List<Fact> facts = new ArrayList<>();

    private PastFacts(Request it) {
        this.it = it;
    }

    static List<Fact> of(Request it, List<Leg> legs) {
        PastFacts past = new PastFacts(it);
        past.add(Kind.SUBMITTED, it.customerUnit(), it.first(), false, it.submittedAt(), null);
        legs.forEach(past::leg);
        if (it.closedAt() != null) {
            Duration whole = Duration.between(it.submittedAt(), it.closedAt());
            past.add(Kind.CLOSED, it.customerUnit(), it.first(), false, it.closedAt(), whole);
        }
        return past.facts;
    }

    private void leg(Leg leg) {
        if (leg.openedAct() == Act.QUESTION) {
            add(Kind.QUESTIONED, it.customerUnit(), leg.unit(), false, leg.start(), null);
        }
        Instant end = leg.end();
        Act ended = leg.endedAct();
        if (end == null || ended == null) {
            return;
        }
        UnitId sender = leg.sender();
        UnitId giver = sender == null ? it.customerUnit() : sender;
        Duration lasted = Duration.between(leg.start(), end);
        switch (ended) {
            case ACCEPTANCE -> add(Kind.ACCEPTED, giver, leg.unit(), sender != null, end, lasted);
            case REFUSAL, DECLINE -> add(Kind.REFUSED, giver, leg.unit(), sender != null, end, lasted);
            case ANSWER -> add(Kind.ANSWERED, it.customerUnit(), leg.unit(), false, end, lasted);
            case REOPENING -> add(Kind.REOPENED, it.customerUnit(), it.first(), false, end, null);
            default -> {}
        }
    }

    private void add(
            Kind kind, UnitId customer, UnitId provider, boolean handOver, Instant at, @Nullable Duration took) {
        facts.add(new Fact(kind, it.id(), it.asker(), customer, provider, handOver, it.confidential(), at, took));
    }
}
