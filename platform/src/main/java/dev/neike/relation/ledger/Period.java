package dev.neike.relation.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * UTC days, first and last included; an absent end is open. A hand-over belongs to the day of the receiver's first event.
 *
 * @param from first day
 * @param to last day, never before the first
 */
public record Period(Optional<LocalDate> from, Optional<LocalDate> to) {

    /** Everything. */
    public static final Period WHOLE = new Period(Optional.empty(), Optional.empty());

    /** The days from one to the other; which was named first does not matter. */
    public static Period between(Optional<LocalDate> one, Optional<LocalDate> other) {
        boolean swapped = one.isPresent() && other.isPresent() && one.get().isAfter(other.get());
        return swapped ? new Period(other, one) : new Period(one, other);
    }

    public boolean isWhole() {
        return from.isEmpty() && to.isEmpty();
    }

    /** Number of days that this period shares with the days from {@code first} to {@code last}. */
    public long daysWithin(LocalDate first, LocalDate last) {
        LocalDate begin = from.filter(first::isBefore).orElse(first);
        LocalDate end = to.filter(last::isAfter).orElse(last);
        return Math.max(0, ChronoUnit.DAYS.between(begin, end) + 1);
    }

    LocalDate sqlFrom() {
        return from.orElse(LocalDate.of(-4000, 1, 1));
    }

    LocalDate sqlTo() {
        return to.orElse(LocalDate.of(9999, 12, 31));
    }
}
