package dev.neike.promise.recount;

import dev.neike.organization.UnitId;
import dev.neike.promise.keep.Dues;
import dev.neike.promise.keep.Reckoner;
import dev.neike.promise.store.Change;
import dev.neike.promise.store.Change.Reason;
import dev.neike.promise.store.Clock;
import dev.neike.promise.store.ClockStore;
import dev.neike.promise.store.RecountStore;
import dev.neike.promise.store.Share;
import dev.neike.promise.warning.NextLook;
import dev.neike.request.life.Leg;
import dev.neike.request.life.RequestId;
import dev.neike.request.store.Due;
import dev.neike.request.store.DueStore;
import dev.neike.request.store.LegStore;
import dev.neike.schedule.NamedCalendar;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Computes some of a unit's promises anew, in one short transaction. */
@Component
class RecountBatch {

    /** So few that an act which waits for one of them waits for less than somebody notices. */
    static final int SIZE = 1_000;

    private final RecountStore store;
    private final ClockStore clocks;
    private final LegStore legs;
    private final DueStore dues;
    private final Reckoner reckoner;
    private final NextLook nextLook;
    private final java.time.Clock clock;

    RecountBatch(
            RecountStore store,
            ClockStore clocks,
            LegStore legs,
            DueStore dues,
            Reckoner reckoner,
            NextLook nextLook,
            java.time.Clock clock) {
        this.store = store;
        this.clocks = clocks;
        this.legs = legs;
        this.dues = dues;
        this.reckoner = reckoner;
        this.nextLook = nextLook;
        this.clock = clock;
    }

    /** What one computes: so many of a unit's promises, with the calendar that the unit goes by. */
    record Part(UnitId unit, NamedCalendar calendar, Share share) {}

    /**
     * What was computed.
     *
     * @param last the largest number among them
     */
    record Done(Computed computed, long last) {}

    /** Computes the next ones after a number. */
    @Transactional
    public Done run(Part part, long after) {
        NamedCalendar calendar = part.calendar();
        List<Clock> stale =
                store.staleLocked(part.unit(), calendar.id().value(), calendar.version(), part.share(), after, SIZE);
        if (stale.isEmpty()) {
            return new Done(Computed.NOTHING, after);
        }
        Map<RequestId, List<Leg>> lives =
                legs.of(stale.stream().map(Clock::request).collect(Collectors.toSet()));
        NextLook.ByPlan looks = nextLook.now();
        List<Change> changes = stale.stream()
                .map(it -> change(it, lives.getOrDefault(it.request(), List.of()), calendar, looks))
                .toList();
        store.move(
                changes,
                calendar.id().value(),
                calendar.version(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        List<Due> due = due(changes, lives);
        dues.move(due);
        Set<UnitId> holders = due.stream().map(Due::holder).collect(Collectors.toSet());
        return new Done(new Computed(stale.size(), holders), stale.getLast().id());
    }

    private Change change(Clock it, List<Leg> life, NamedCalendar calendar, NextLook.ByPlan looks) {
        Clock anew = reckoner.reckoned(it, it.priority(), life, null, calendar);
        return new Change(it, anew, Reason.CALENDAR, looks.at(anew, life, calendar.calendar()));
    }

    /** With what others promise about the same requests. */
    private List<Due> due(List<Change> changes, Map<RequestId, List<Leg>> lives) {
        List<Clock> anew = changes.stream().map(Change::after).toList();
        Map<RequestId, List<Clock>> all = Stream.concat(anew.stream(), clocks.openBeside(anew).stream())
                .collect(Collectors.groupingBy(Clock::request));
        return all.entrySet().stream()
                .flatMap(it -> {
                    UnitId holder =
                            lives.getOrDefault(it.getKey(), List.of()).getLast().unit();
                    return Dues.of(it.getKey(), holder, it.getValue()).stream();
                })
                .toList();
    }
}
