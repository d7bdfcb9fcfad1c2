package dev.neike.promise.store;

import dev.neike.organization.UnitId;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * In whose hands the counted time of broken promises was.
 *
 * @param promises how many promises; never confidential ones
 * @param parts units first, then relations on which offers were sent back, each the longest first
 */
public record WhoseTime(long promises, List<Part> parts) {

    public WhoseTime {
        parts = List.copyOf(parts);
    }

    /**
     * Time in the hands of a unit; or, where an offer was sent back to whoever made it, in nobody's.
     *
     * @param bouncedFrom who made the offer that {@code unit} sent back
     * @param time business time of the unit that promised
     * @param promises how many of the promises it was about
     */
    public record Part(UnitId unit, @Nullable UnitId bouncedFrom, Duration time, long promises) {}

    public Duration total() {
        return parts.stream().map(Part::time).reduce(Duration.ZERO, Duration::plus);
    }

    /** Between 0 and 1 of all the time. */
    public double share(Part part) {
        long total = total().toSeconds();
        return total == 0 ? 0 : (double) part.time().toSeconds() / total;
    }
}
