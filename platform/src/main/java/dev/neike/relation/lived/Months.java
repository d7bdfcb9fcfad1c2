package dev.neike.relation.lived;

import dev.neike.organization.UnitId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is booked on a relation in the months shown.
 *
 * @param sum all months together
 * @param asked how much was asked or handed over in each of them, the earliest first
 */
record Months(Booked sum, List<Long> asked) {

    Months {
        asked = List.copyOf(asked);
    }

    static Months nothing(UnitId customer, UnitId provider, LocalDate from) {
        return new Months(Booked.nothing(customer, provider, from), Collections.nCopies(LivedPeriod.MONTHS, 0L));
    }

    /**
     * Adds up.
     *
     * @param booked in any order
     * @param from the first month shown
     */
    static Months of(UnitId customer, UnitId provider, List<Booked> booked, LocalDate from) {
        return new Months(
                booked.stream().reduce(Booked.nothing(customer, provider, from), Booked::plus),
                IntStream.range(0, LivedPeriod.MONTHS)
                        .mapToObj(month -> booked.stream()
                                .filter(it -> ChronoUnit.MONTHS.between(from, it.month()) == month)
                                .mapToLong(Booked::volume)
                                .sum())
                        .toList());
    }
}
