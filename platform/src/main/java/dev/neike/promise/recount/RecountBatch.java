package dev.neike.promise.recount;

import dev.neike.live.Live;
import dev.neike.organization.UnitId;
import dev.neike.promise.keep.Dues;
import dev.neike.promise.keep.Reckoner;
import dev.neike.promise.store.Change;
import dev.neike.promise.store.Change.Reason;
import dev.neike.promise.store.Clock;
import dev.neike.promise.store.ClockStore;
import dev.neike.request.life.Leg;
import dev.neike.request.life.RequestId;
import dev.neike.request.store.Due;
import dev.neike.request.store.DueStore;
import dev.neike.request.store.LegStore;
import dev.neike.schedule.NamedCalendar;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Computes some of a unit's promises anew, in one short transaction. */
@Component
class RecountBatch {

    /** So few that an act which waits for one of them waits for less than somebody notices. */
    static final int SIZE = 1_000;

    private final ClockStore clocks;
    private final LegStore legs;
    private final DueStore dues;
    private final Reckoner reckoner;
    private final Live live;
    private final java.time.Clock clock;

    RecountBatch(ClockStore clocks, LegStore legs, DueStore dues, Reckoner reckoner, Live live, java.time.Clock clock) {
        this.clocks = clocks;
        this.legs = legs;
        this.dues = dues;
        this.reckoner = reckoner;
        this.live = live;
        this.clock = clock;
    }

    /**
     * What was computed.
     *
     * @param last the largest number among them
     */
    record Done(int clocks, long last) {}

    /** Computes the next ones after a number, with this calendar. */
    @Transactional
    public Done run(UnitId unit, NamedCalendar calendar, long after) {
        List<Clock> stale = clocks.staleLocked(unit, calendar.id().value(), calendar.version(), after, SIZE);
        if (stale.isEmpty()) {
            return new Done(0, after);
        }
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Map<RequestId, List<Leg>> lives =
                legs.of(stale.stream().map(Clock::request).collect(Collectors.toSet()));
        List<Change> changes = stale.stream()
                .map(it -> new Change(
                        it, reckoned(it, lives.getOrDefault(it.request(), List.of()), calendar), Reason.CALENDAR))
                .toList();
        clocks.update(changes, at);
        dues.write(due(changes, lives));
        tell(unit, changes, lives);
        return new Done(stale.size(), stale.getLast().id());
    }

    private Clock reckoned(Clock it, List<Leg> life, NamedCalendar calendar) {
        return reckoner.reckoned(it, it.priority(), life, null, calendar);
    }

    /** With what others promise about the same requests. */
    private List<Due> due(List<Change> changes, Map<RequestId, List<Leg>> lives) {
        Map<Long, Clock> anew =
                changes.stream().map(Change::after).collect(Collectors.toMap(Clock::id, Function.identity()));
        Map<RequestId, List<Clock>> all = clocks.live(lives.keySet()).stream()
                .map(it -> anew.getOrDefault(it.id(), it))
                .collect(Collectors.groupingBy(Clock::request));
        return all.entrySet().stream()
                .flatMap(it ->
                        Dues.of(
                                it.getKey(),
                                lives.getOrDefault(it.getKey(), List.of())
                                        .getLast()
                                        .unit(),
                                it.getValue())
                                .stream())
                .toList();
    }

    private void tell(UnitId unit, List<Change> changes, Map<RequestId, List<Leg>> lives) {
        Set<String> topics = new HashSet<>(Set.of("unit/" + unit));
        lives.values().forEach(life -> topics.add("unit/" + life.getLast().unit()));
        changes.stream()
                .filter(it -> !it.before().standing().equals(it.after().standing()))
                .forEach(it -> topics.add("request/" + it.after().request()));
        live.changed(topics);
    }
}
