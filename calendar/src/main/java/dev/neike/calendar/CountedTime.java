package dev.neike.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Open time counted over stretches with pauses between them, such as the legs of a request that count for a promise.
 *
 * @param calendar whose open time counts
 * @param stretches those that are over, in order and apart or touching
 * @param since since when it counts again, after all of them; {@code null} while it is paused or over
 */
public record CountedTime(
        BusinessCalendar calendar,
        List<Opening> stretches,
        @Nullable Instant since) {

    public CountedTime {
        stretches = List.copyOf(stretches);
    }

    /** What has been counted until now. */
    public Duration until(Instant now) {
        Duration counted = past();
        return since == null || now.isBefore(since) ? counted : counted.plus(calendar.between(since, now));
    }

    /**
     * When so much will have been counted, or was: the earliest such instant. Absent where it never was and the count is
     * paused or over, or will not be reached before the year 2261.
     */
    public Optional<Instant> reaches(Duration promised) {
        Duration left = promised;
        for (Opening stretch : stretches) {
            Duration counted = calendar.between(stretch.from(), stretch.to());
            if (left.compareTo(counted) <= 0) {
                return Optional.of(calendar.after(stretch.from(), left));
            }
            left = left.minus(counted);
        }
        return since == null ? Optional.empty() : calendar.reaching(since, left);
    }

    /** What is left of a promise; negative where it is broken. */
    public Duration left(Duration promised, Instant now) {
        return promised.minus(until(now));
    }

    private Duration past() {
        return stretches.stream()
                .map(it -> calendar.between(it.from(), it.to()))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
