package dev.neike.promise.told;

import dev.neike.agreement.Agreements;
import dev.neike.promise.clock.Life;
import dev.neike.promise.clock.PromiseClock;
import dev.neike.promise.clock.Responsibility;
import dev.neike.promise.keep.Hours;
import dev.neike.promise.store.Clock;
import dev.neike.promise.store.ClockLists;
import dev.neike.promise.store.ClockStore;
import dev.neike.promise.store.DueChange;
import dev.neike.promise.store.Kind;
import dev.neike.request.life.Leg;
import dev.neike.request.life.Request;
import dev.neike.rights.Standing;
import dev.neike.rights.Standings;
import dev.neike.schedule.NamedCalendar;
import dev.neike.shell.Viewer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together how the promises about a request stand. */
@Component
public class Telling {

    private final ClockStore clocks;
    private final ClockLists lists;
    private final WholeLives lives;
    private final Agreements agreements;
    private final Hours hours;
    private final Standings standings;
    private final java.time.Clock clock;

    Telling(
            ClockStore clocks,
            ClockLists lists,
            WholeLives lives,
            Agreements agreements,
            Hours hours,
            Standings standings,
            java.time.Clock clock) {
        this.clocks = clocks;
        this.lists = lists;
        this.lives = lives;
        this.agreements = agreements;
        this.hours = hours;
        this.standings = standings;
        this.clock = clock;
    }

    /** All promises about a request that the viewer sees, the earliest first. */
    @Transactional(readOnly = true)
    public List<Told> of(Viewer viewer, Request it, List<Leg> legs) {
        List<Clock> all = clocks.of(it.id());
        if (all.isEmpty()) {
            return List.of();
        }
        Standing standing = standings.of(viewer);
        List<DueChange> changes = lists.changes(all);
        boolean fulfilment = all.stream().anyMatch(one -> one.kind() == Kind.FULFILMENT);
        Life life = fulfilment ? lives.of(viewer, it, legs) : null;
        Instant now = clock.instant();
        return all.stream()
                .map(one -> told(one, legs, life, changes, standing, now))
                .toList();
    }

    private Told told(
            Clock it, List<Leg> legs, @Nullable Life life, List<DueChange> changes, Standing standing, Instant now) {
        NamedCalendar calendar = hours.countedWith(it.countedWith());
        boolean fulfilment = it.kind() == Kind.FULFILMENT;
        List<Leg> about = fulfilment ? legs : List.of(legs.get(it.promise().leg() - 1));
        Instant ended = it.standing().ended();
        return new Told(
                it,
                agreements.terms(it.promise().version()),
                calendar,
                counter(it, about, calendar),
                about,
                changes.stream().filter(change -> change.clock() == it.id()).toList(),
                fulfilment && life != null
                        ? Responsibility.of(life, calendar.calendar(), ended == null ? now : ended)
                        : null,
                standing.all().contains(it.promise().provider())
                        || standing.all().contains(it.promise().customer()),
                now);
    }

    private static @Nullable PromiseClock counter(Clock it, List<Leg> legs, NamedCalendar calendar) {
        Duration promised = it.promised();
        if (promised == null) {
            return null;
        }
        return it.kind() == Kind.FULFILMENT
                ? PromiseClock.fulfilment(legs, promised, calendar.calendar())
                : PromiseClock.acceptance(legs.getFirst(), promised, calendar.calendar());
    }
}
