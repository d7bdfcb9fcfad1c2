package dev.neike.promise.recount;

import dev.neike.live.Live;
import dev.neike.organization.UnitId;
import dev.neike.promise.keep.Hours;
import dev.neike.promise.store.RecountStore;
import dev.neike.promise.store.Share;
import dev.neike.schedule.CalendarListener;
import dev.neike.schedule.Calendars;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Notes which units are open at other times than before, and computes what they promise anew, in short transactions that
 * pass over whatever an act holds and leave the rest alone. It looks again for a while, for acts that had read the calendar
 * before its change and were written after.
 *
 * <p>Several do so at once, each for its share of the requests: all that is promised about a request is computed by the same
 * one, so that none waits for another, and each sees what it wrote itself.
 */
@Component
public class Recount implements CalendarListener {

    /** Longer than an act takes, and than {@link Hours} remembers. */
    private static final Duration LOOKING = Duration.ofMinutes(1);

    private static final int SHARES = 2;

    private final RecountStore store;
    private final RecountBatch batch;
    private final Calendars calendars;
    private final Hours hours;
    private final Live live;
    private final Clock clock;

    Recount(RecountStore store, RecountBatch batch, Calendars calendars, Hours hours, Live live, Clock clock) {
        this.store = store;
        this.batch = batch;
        this.calendars = calendars;
        this.hours = hours;
        this.live = live;
        this.clock = clock;
    }

    @Override
    public void openAtOtherTimes(Set<UnitId> units) {
        store.add(units, clock.instant());
        hours.forget();
    }

    /** Computes whatever is to be; returns how many promises that were. */
    public int run() {
        Instant begun = clock.instant();
        List<UnitId> units = store.units();
        int all = units.stream().mapToInt(this::run).sum();
        if (!units.isEmpty()) {
            store.remove(begun.minus(LOOKING));
        }
        return all;
    }

    private int run(UnitId unit) {
        var calendar = calendars.of(unit);
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Computed>> shares = IntStream.range(0, SHARES)
                    .mapToObj(number -> new RecountBatch.Part(unit, calendar, new Share(number, SHARES)))
                    .map(part -> CompletableFuture.supplyAsync(() -> run(part), workers))
                    .toList();
            Computed all = shares.stream().map(CompletableFuture::join).reduce(Computed.NOTHING, Computed::plus);
            tell(unit, all);
            return all.clocks();
        }
    }

    private Computed run(RecountBatch.Part part) {
        Computed all = Computed.NOTHING;
        long after = 0;
        RecountBatch.Done done;
        do {
            done = batch.run(part, after);
            after = done.last();
            all = all.plus(done.computed());
        } while (done.computed().clocks() > 0);
        return all;
    }

    /** Once for all of them, so that queues and requests that are open in browsers are read again once and not a hundred times. */
    private void tell(UnitId unit, Computed all) {
        if (all.clocks() > 0) {
            Set<String> topics = new HashSet<>(Set.of("due/" + unit, "unit/" + unit));
            all.holders().forEach(holder -> topics.add("unit/" + holder));
            live.changed(topics);
        }
    }
}
