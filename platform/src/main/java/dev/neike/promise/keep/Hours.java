package dev.neike.promise.keep;

import dev.neike.organization.UnitId;
import dev.neike.promise.store.CountedWith;
import dev.neike.schedule.Calendars;
import dev.neike.schedule.NamedCalendar;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * By which calendar a unit goes, remembered for a few seconds so that asking for something does not look it up each time.
 * What was counted with a calendar that had just changed is found by the recount, which looks again after longer than that.
 */
@Component
public class Hours {

    /** Less than the recount goes on looking. */
    static final Duration REMEMBERED = Duration.ofSeconds(5);

    private final Calendars calendars;
    private final Clock clock;
    private final Map<UnitId, Known> known = new ConcurrentHashMap<>();

    Hours(Calendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    private record Known(NamedCalendar calendar, Instant until) {}

    /** The calendar that the unit goes by, or went by a few seconds ago. */
    NamedCalendar of(UnitId unit) {
        Instant now = clock.instant();
        Known it = known.get(unit);
        if (it == null || now.isAfter(it.until())) {
            it = new Known(calendars.of(unit), now.plus(REMEMBERED));
            known.put(unit, it);
        }
        return it.calendar();
    }

    /**
     * The calendar that a promise was counted with, as it was then; where nobody knows any more how that was, the one that
     * its unit goes by.
     */
    public NamedCalendar countedWith(CountedWith it) {
        return calendars
                .asOf(it.calendar(), it.version())
                .or(() -> calendars.find(it.calendar()))
                .orElseGet(() -> calendars.of(it.provider()));
    }

    /** As {@link #countedWith} for many in a row: looks each calendar up once. */
    public Function<CountedWith, NamedCalendar> countedWithAll() {
        Map<CountedWith, NamedCalendar> found = new HashMap<>();
        return it -> found.computeIfAbsent(it, this::countedWith);
    }

    /** Looks them up anew from now on. */
    public void forget() {
        known.clear();
    }
}
