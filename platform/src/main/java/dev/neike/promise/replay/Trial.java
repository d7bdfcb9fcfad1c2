package dev.neike.promise.replay;

import dev.neike.agreement.Turn;
import dev.neike.agreement.Turned;
import dev.neike.agreement.Verdict;
import dev.neike.calendar.BusinessCalendar;
import dev.neike.promise.clock.PromiseClock;
import dev.neike.promise.clock.Standing;
import dev.neike.promise.store.Kind;
import dev.neike.request.life.Leg;
import dev.neike.request.life.Request;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A promise about a request as it really was, and as it would have been.
 *
 * @param legs all of the request, in order
 */
record Trial(Request request, List<Leg> legs, Kind kind, Side then, Side now) {

    /**
     * Under some terms.
     *
     * @param promised {@code null} where nothing is
     * @param due {@code null} while it pauses, and where it was not reached
     * @param until now, or when it ended
     */
    record Side(
            Verdict verdict,
            @Nullable Duration promised,
            BusinessCalendar calendar,
            @Nullable Instant due,
            Instant until) {

        static Side of(Standing it, @Nullable Duration promised, BusinessCalendar calendar, Instant now) {
            Instant ended = it.ended();
            return new Side(verdict(it, promised, now), promised, calendar, it.due(), ended == null ? now : ended);
        }

        static Side nothing(BusinessCalendar calendar, Instant now) {
            return new Side(Verdict.NOTHING, null, calendar, null, now);
        }

        private static Verdict verdict(Standing it, @Nullable Duration promised, Instant now) {
            if (promised == null) {
                return Verdict.NOTHING;
            }
            return switch (it.outcome()) {
                case KEPT -> Verdict.KEPT;
                case BREACHED -> Verdict.BROKEN;
                case VOID -> Verdict.VOID;
                case null -> it.due() != null && now.isAfter(it.due()) ? Verdict.BROKEN : Verdict.OPEN;
            };
        }
    }

    Optional<Turn> turn() {
        return Turn.of(then.verdict(), now.verdict());
    }

    /** How far over what was promised it is where that matters: where it is broken, or where there is a promise at all. */
    Duration over(Turn turn) {
        return switch (turn) {
            case BROKEN, PROMISED -> over(now);
            case KEPT, UNPROMISED -> over(then);
        };
    }

    private Duration over(Side side) {
        return clock(side).orElseThrow().left(side.until()).negated();
    }

    private Optional<PromiseClock> clock(Side side) {
        return Optional.ofNullable(side.promised())
                .map(promised -> kind == Kind.FULFILMENT
                        ? PromiseClock.fulfilment(legs, promised, side.calendar())
                        : PromiseClock.acceptance(legs.getFirst(), promised, side.calendar()));
    }

    Turned.Example told() {
        return new Turned.Example(
                request.id().value(),
                request.path(),
                request.subject(),
                request.customerUnit(),
                kind == Kind.FULFILMENT ? Turned.Promise.FULFILMENT : Turned.Promise.ACCEPTANCE,
                told(then),
                told(now));
    }

    private Turned.Side told(Side side) {
        return clock(side)
                .map(clock -> new Turned.Side(side.verdict(), side.promised(), due(side, clock), over(side)))
                .orElseGet(() -> new Turned.Side(Verdict.NOTHING, null, null, null));
    }

    private static @Nullable Instant due(Side side, PromiseClock clock) {
        boolean open = side.verdict() == Verdict.OPEN;
        return side.due() != null || open ? side.due() : clock.dueRunningOn().orElse(null);
    }
}
