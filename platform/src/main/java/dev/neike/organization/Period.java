package dev.neike.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whole days.
 *
 * @param from the first day
 * @param until the first day after, or {@code null} while no end is known
 */
public record Period(LocalDate from, @Nullable LocalDate until) {

    public Period {
        if (until != null && !until.isAfter(from)) {
            throw new IllegalArgumentException(from + " to " + until + " has no day");
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    /** The last day, or {@code null} while no end is known. */
    public @Nullable LocalDate lastDay() {
        return until == null ? null : until.minusDays(1);
    }
}
