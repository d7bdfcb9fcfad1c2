package dev.neike.request.act;

import dev.neike.organization.UnitId;
import dev.neike.request.act.Transitions.Passed;
import dev.neike.request.life.Act;
import dev.neike.request.life.Leg;
import dev.neike.request.life.Request;
import dev.neike.request.store.Fact;
import dev.neike.request.store.Fact.Kind;
import dev.neike.request.store.FactStore;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notes what counts in the figures of a relation, in the transaction of the act. */
@Component
class Booking {

    private final FactStore facts;

    Booking(FactStore facts) {
        this.facts = facts;
    }

    void submitted(Request it) {
        append(it, Kind.SUBMITTED, it.customerUnit(), it.first(), false, it.submittedAt(), null);
    }

    void passed(Passed passed, Act act) {
        Request it = passed.before();
        Leg ended = passed.ended();
        Instant at = passed.after().since();
        Duration lasted = ended.until(at);
        switch (act) {
            case ACCEPTANCE -> offer(it, Kind.ACCEPTED, at, lasted);
            case REFUSAL, DECLINE -> offer(it, Kind.REFUSED, at, lasted);
            case QUESTION -> append(it, Kind.QUESTIONED, it.customerUnit(), it.unit(), false, at, null);
            case ANSWER -> append(it, Kind.ANSWERED, it.customerUnit(), it.unit(), false, at, lasted);
            case REOPENING -> append(it, Kind.REOPENED, it.customerUnit(), it.first(), false, at, null);
            default -> {}
        }
        if (!passed.after().state().isOpen()) {
            Duration whole = Duration.between(it.submittedAt(), at);
            append(it, Kind.CLOSED, it.customerUnit(), it.first(), false, at, whole);
        }
    }

    private void offer(Request it, Kind kind, Instant at, Duration waited) {
        UnitId sender = it.sender();
        boolean handOver = sender != null;
        append(it, kind, sender == null ? it.customerUnit() : sender, it.unit(), handOver, at, waited);
    }

    private void append(
            Request it,
            Kind kind,
            UnitId customer,
            UnitId provider,
            boolean handOver,
            Instant at,
            @Nullable Duration took) {
        facts.append(new Fact(kind, it.id(), it.asker(), customer, provider, handOver, it.confidential(), at, took));
    }
}
