package dev.neike.promise.warning;

import dev.neike.notification.Notice;
import dev.neike.notification.Notices;
import dev.neike.notification.Value;
import dev.neike.organization.Organization;
import dev.neike.organization.PersonId;
import dev.neike.promise.keep.Hours;
import dev.neike.promise.store.Clock;
import dev.neike.promise.store.CountedWith;
import dev.neike.promise.store.WarningStore;
import dev.neike.promise.store.WarningStore.Again;
import dev.neike.promise.store.WarningStore.Told;
import dev.neike.request.life.Leg;
import dev.neike.request.life.Request;
import dev.neike.request.life.RequestId;
import dev.neike.request.store.LegStore;
import dev.neike.request.store.RequestStore;
import dev.neike.schedule.NamedCalendar;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks at some promises and tells what has come, in one short transaction: what is noted as told was told. */
@Component
class WarningBatch {

    /** So few that an act which waits for one of them waits for less than somebody notices. */
    static final int SIZE = 200;

    private final WarningStore store;
    private final LegStore legs;
    private final RequestStore requests;
    private final Hours hours;
    private final Audience audience;
    private final Organization organization;
    private final Notices notices;

    WarningBatch(
            WarningStore store,
            LegStore legs,
            RequestStore requests,
            Hours hours,
            Audience audience,
            Organization organization,
            Notices notices) {
        this.store = store;
        this.legs = legs;
        this.requests = requests;
        this.hours = hours;
        this.audience = audience;
        this.organization = organization;
        this.notices = notices;
    }

    /** Looks at the next ones; returns how many that were. */
    @Transactional
    public int run(Plan plan, Instant now) {
        List<Clock> clocks = store.toLookAtLocked(now, SIZE);
        if (clocks.isEmpty()) {
            return 0;
        }
        Map<RequestId, List<Leg>> lives =
                legs.of(clocks.stream().map(Clock::request).collect(Collectors.toSet()));
        List<Again> again = new ArrayList<>();
        List<Coming> coming = new ArrayList<>();
        Function<CountedWith, NamedCalendar> countedWith = hours.countedWithAll();
        for (Clock it : clocks) {
            List<Leg> life = lives.getOrDefault(it.request(), List.of());
            Look look = Look.at(it, life, countedWith.apply(it.countedWith()).calendar(), plan, now);
            again.add(new Again(it.id(), look.next()));
            look.come().forEach(come -> coming.add(new Coming(it, come)));
        }
        store.lookAgain(again);
        Set<Told> anew = store.tell(coming.stream().map(Coming::told).toList(), now);
        coming.stream().filter(it -> anew.contains(it.told())).forEach(this::tell);
        return clocks.size();
    }

    /** A step that has come for a promise. */
    private record Coming(Clock clock, Look.Come come) {

        Told told() {
            return new Told(clock.id(), come.step().slug(), come.from());
        }
    }

    private void tell(Coming it) {
        Request request = requests.byId(it.clock().request()).orElseThrow();
        Set<PersonId> people = audience.of(it.come().step().to(), it.clock(), request);
        notices.send(notice(it.clock(), it.come()), people);
    }

    private Notice notice(Clock clock, Look.Come come) {
        Moment moment = come.step().moment();
        List<Value> said = new ArrayList<>(List.of(
                Value.number(clock.request().value()),
                new Value.Time(Objects.requireNonNull(clock.standing().due()))));
        switch (moment) {
            case Moment.Share share -> said.add(Value.number(share.percent()));
            case Moment.Due due -> {}
            case Moment.After after -> {
                said.add(new Value.Count(after.hours()));
                organization
                        .unit(clock.promise().provider())
                        .ifPresent(unit -> said.add(new Value.Name(unit.name(), unit.englishName())));
            }
        }
        return new Notice(
                WarningNotice.of(moment, clock.kind()),
                "request/" + clock.request(),
                clock.request().path(),
                "promise/" + clock.id() + "/" + come.step().slug() + "/" + come.from(),
                said);
    }
}
