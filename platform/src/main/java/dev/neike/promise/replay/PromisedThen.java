package dev.neike.promise.replay;

import dev.neike.calendar.BusinessCalendar;
import dev.neike.promise.keep.Hours;
import dev.neike.promise.store.ClockLists;
import dev.neike.promise.store.CountedWith;
import dev.neike.promise.store.PastPromise;
import dev.neike.request.SeenRequests;
import dev.neike.request.life.RequestId;
import dev.neike.schedule.NamedCalendar;
import dev.neike.shell.Viewer;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Reads what was promised about requests of the past, and which of them somebody may see. */
@Component
class PromisedThen {

    private final ClockLists clocks;
    private final Hours hours;
    private final SeenRequests seen;

    PromisedThen(ClockLists clocks, Hours hours, SeenRequests seen) {
        this.clocks = clocks;
        this.hours = hours;
        this.seen = seen;
    }

    /** For one replay. */
    Playback.Past readBy(Viewer viewer) {
        Function<CountedWith, NamedCalendar> calendars = hours.countedWithAll();
        return new Playback.Past() {
            @Override
            public List<PastPromise> promised(List<RequestId> requests) {
                return clocks.asked(requests);
            }

            @Override
            public BusinessCalendar calendar(CountedWith it) {
                return calendars.apply(it).calendar();
            }

            @Override
            public Set<RequestId> readable(Set<RequestId> requests) {
                return seen.subjects(viewer, requests).keySet();
            }
        };
    }
}
