package dev.neike.promise.recount;

import dev.neike.organization.UnitId;
import dev.neike.promise.keep.Hours;
import dev.neike.promise.store.RecountStore;
import dev.neike.schedule.CalendarListener;
import dev.neike.schedule.Calendars;
import dev.neike.schedule.NamedCalendar;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Notes which units are open at other times than before, and computes what they promise anew, in short transactions that
 * pass over whatever an act holds and leave the rest alone. It looks again for a while, for acts that had read the calendar
 * before its change and were written after.
 */
@Component
public class Recount implements CalendarListener {

    /** Longer than an act takes, and than {@link Hours} remembers. */
    private static final Duration LOOKING = Duration.ofMinutes(1);

    private final RecountStore store;
    private final RecountBatch batch;
    private final Calendars calendars;
    private final Hours hours;
    private final Clock clock;

    Recount(RecountStore store, RecountBatch batch, Calendars calendars, Hours hours, Clock clock) {
        this.store = store;
        this.batch = batch;
        this.calendars = calendars;
        this.hours = hours;
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
        NamedCalendar calendar = calendars.of(unit);
        int all = 0;
        long after = 0;
        RecountBatch.Done done;
        do {
            done = batch.run(unit, calendar, after);
            after = done.last();
            all += done.clocks();
        } while (done.clocks() > 0);
        return all;
    }
}
