package dev.neike.promise.keep;

import dev.neike.promise.store.Change;
import dev.neike.promise.store.Change.Reason;
import dev.neike.promise.store.Clock;
import dev.neike.promise.store.ClockStore;
import dev.neike.request.RequestListener;
import dev.neike.request.life.Act;
import dev.neike.request.life.Leg;
import dev.neike.request.life.Request;
import dev.neike.request.life.State;
import dev.neike.request.store.DueStore;
import dev.neike.request.store.LegStore;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is promised about a request while things happen to it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PromiseKeeper implements RequestListener {

    /** Between these, in one unit, every promise goes on as before. */
    private static final Set<State> ON_AND_ON = EnumSet.of(State.WORKING, State.AWAITING_SUB_REQUEST);

    private static final Set<State> COUNTING = EnumSet.of(State.OFFERED, State.WORKING, State.AWAITING_SUB_REQUEST);

    private final ClockStore clocks;
    private final LegStore legs;
    private final DueStore due;
    private final Undertakings undertakings;
    private final Reckoner reckoner;
    private final Hours hours;

    PromiseKeeper(
            ClockStore clocks, LegStore legs, DueStore due, Undertakings undertakings, Reckoner reckoner, Hours hours) {
        this.clocks = clocks;
        this.legs = legs;
        this.due = due;
        this.undertakings = undertakings;
        this.reckoner = reckoner;
        this.hours = hours;
    }

    @Override
    public void submitted(Request made) {
        Leg offer = new Leg(
                made.leg(),
                1,
                State.OFFERED,
                made.first(),
                null,
                made.submittedAt(),
                null,
                Act.SUBMISSION,
                made.asker(),
                "",
                null,
                null);
        List<Clock> promised = undertakings.of(made, offer, List.of(offer));
        clocks.insert(promised);
        Dues.of(made.id(), made.unit(), promised).ifPresent(it -> due.write(List.of(it)));
    }

    @Override
    public void changed(Request before, Request now) {
        if (!matters(before, now)) {
            return;
        }
        List<Clock> live = clocks.liveLocked(now.id());
        boolean handed = now.state() == State.OFFERED && now.leg() != before.leg();
        if (live.isEmpty() && !handed) {
            return;
        }
        List<Leg> all = legs.of(now.id());
        List<Change> changes = live.stream()
                .map(it -> new Change(it, reckoned(it, now, all), reason(before, now)))
                .toList();
        List<Clock> offered = handed ? undertakings.of(now, all.getLast(), all) : List.of();
        clocks.update(changes, now.changedAt());
        clocks.insert(offered);
        List<Clock> after = new ArrayList<>(offered);
        changes.forEach(it -> after.add(it.after()));
        if (!after.isEmpty()) {
            Dues.of(now.id(), now.unit(), after)
                    .ifPresentOrElse(it -> due.write(List.of(it)), () -> due.remove(now.id()));
        }
    }

    private Clock reckoned(Clock it, Request now, List<Leg> all) {
        return reckoner.reckoned(
                it, now.priority(), all, now.closing(), hours.of(it.promise().provider()));
    }

    private static boolean matters(Request before, Request now) {
        boolean onAndOn = ON_AND_ON.contains(before.state())
                && ON_AND_ON.contains(now.state())
                && before.unit().equals(now.unit());
        return !onAndOn || before.priority() != now.priority();
    }

    private static Reason reason(Request before, Request now) {
        if (before.priority() != now.priority()) {
            return Reason.PRIORITY;
        }
        if (before.state() == State.CLOSED || (before.state() == State.CONFIRMING && now.state() == State.WORKING)) {
            return Reason.REOPENED;
        }
        return COUNTING.contains(now.state()) ? Reason.RESUMED : Reason.PAUSED;
    }
}
