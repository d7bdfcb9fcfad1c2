package dev.neike.request.act;

import dev.neike.organization.PersonId;
import dev.neike.organization.UnitId;
import dev.neike.request.life.Act;
import dev.neike.request.life.Leg;
import dev.neike.request.life.Request;
import dev.neike.request.life.State;
import dev.neike.request.life.Step;
import dev.neike.request.store.LegStore;
import dev.neike.request.store.RequestStore;
import dev.neike.request.store.WordStore;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Ends one leg where the next begins. The request is locked. */
@Component
class Transitions {

    private final RequestStore requests;
    private final LegStore legs;
    private final WordStore words;
    private final RequestSettings settings;
    private final Clock clock;

    Transitions(RequestStore requests, LegStore legs, WordStore words, RequestSettings settings, Clock clock) {
        this.requests = requests;
        this.legs = legs;
        this.words = words;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What a request went through.
     *
     * @param ended the leg that ended, whole; of a request that is reopened, the last of its former life
     */
    record Passed(Request before, Request after, Leg ended) {}

    /** Now, but after everything that has happened to the request. */
    Instant now(Request it) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant earliest = it.since().plus(1, ChronoUnit.MICROS);
        return now.isBefore(earliest) ? earliest : now;
    }

    Passed pass(Request it, Act act, Step step, @Nullable PersonId by, String party) {
        Leg last = legs.byNumber(it.id(), it.leg()).orElseThrow(NoSuchElementException::new);
        Instant at = now(it);
        Leg ended = it.state().isOpen() ? end(it, last, at, act, by) : last;
        Request after = after(it, act, step, at, by, party);
        if (step.state() == State.CLOSED) {
            legs.endLife(it.id(), last.life(), at);
        } else {
            begin(it, last.life(), after, act, by, party);
        }
        requests.update(after);
        return new Passed(it, after, ended);
    }

    private Leg end(Request it, Leg leg, Instant at, Act act, @Nullable PersonId by) {
        legs.end(it.id(), leg.number(), at, act, by);
        return new Leg(
                leg.number(),
                leg.life(),
                leg.kind(),
                leg.unit(),
                leg.sender(),
                leg.start(),
                at,
                leg.openedAct(),
                leg.openedBy(),
                leg.note(),
                act,
                by);
    }

    private void begin(Request it, int life, Request after, Act act, @Nullable PersonId by, String party) {
        boolean again = !it.state().isOpen();
        int present = again ? life + 1 : life;
        if (again) {
            legs.beginLife(it.id(), present, after.since());
        }
        Leg next = new Leg(
                after.leg(),
                present,
                after.state(),
                after.unit(),
                after.sender(),
                after.since(),
                null,
                act,
                by,
                party,
                null,
                null);
        legs.insert(it.id(), next, again);
        if (act == Act.ACCEPTANCE || again) {
            legs.held(it.id(), after.unit());
        }
        if (act == Act.HAND_OVER || again) {
            words.addUnit(it, after.unit());
        }
    }

    private Request after(Request it, Act act, Step step, Instant at, @Nullable PersonId by, String party) {
        boolean closes = step.state() == State.CLOSED;
        return new Request(
                it.id(),
                it.service(),
                it.formVersion(),
                it.subject(),
                it.priority(),
                it.confidential(),
                it.asker(),
                it.customer(),
                it.customerUnit(),
                it.first(),
                it.parent(),
                it.submittedAt(),
                step.state(),
                closes ? it.leg() : it.leg() + 1,
                step.unit(),
                step.sender(),
                assignee(it, act, step.unit(), by),
                at,
                closes ? at : null,
                step.closing(),
                step.state() == State.CONFIRMING ? at.plus(settings.confirmAfter()) : null,
                outside(it, act, party),
                it.version() + 1,
                at);
    }

    /** Whoever accepts works on it; who holds it no longer does not. */
    private static @Nullable PersonId assignee(Request it, Act act, UnitId unit, @Nullable PersonId by) {
        return switch (act) {
            case ACCEPTANCE, HAND_OVER_TAKEN_BACK -> by;
            case HAND_OVER, REFUSAL -> null;
            default -> unit.equals(it.unit()) ? it.assignee() : null;
        };
    }

    private static @Nullable String outside(Request it, Act act, String party) {
        return switch (act) {
            case OUTSIDE_WAIT -> party;
            case OUTSIDE_WAIT_ENDED, WITHDRAWAL -> null;
            default -> it.outside();
        };
    }
}
