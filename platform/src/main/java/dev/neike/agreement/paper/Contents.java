package dev.neike.agreement.paper;

import dev.neike.agreement.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a version of an agreement. Words may be empty.
 *
 * @param times by priority, 1 low to 4 urgent; those without any promise are left out
 * @param answer how soon the customer answers questions
 * @param input what the customer brings along, so that the times can be kept
 * @param share the share of promises that shall be kept, above 0 and at most 1
 * @param from the first day on which it shall be in force
 * @param to the last day, or {@code null} until it is replaced or ended
 * @param review when both sides look at it again
 */
public record Contents(
        String title,
        @Nullable String englishTitle,
        Scope scope,
        String providerDuties,
        Map<Integer, PromisedTimes> times,
        String quality,
        @Nullable BigDecimal share,
        String customerDuties,
        @Nullable Span answer,
        String input,
        String consequences,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate review) {

    public Contents {
        Map<Integer, PromisedTimes> promised = new TreeMap<>();
        times.forEach((priority, it) -> {
            if (!it.isEmpty()) {
                promised.put(priority, it);
            }
        });
        times = Map.copyOf(promised);
        // 0.90 and 0.9 are the same target and must compare so.
        share = share == null ? null : share.stripTrailingZeros();
    }

    public PromisedTimes at(int priority) {
        return times.getOrDefault(priority, PromisedTimes.NOTHING);
    }

    /** Whether any time is promised, by either side. */
    public boolean hasTimes() {
        return !times.isEmpty() || answer != null;
    }

    /**
     * The longest time that the provider promises; nothing where it promises none.
     *
     * @param dayMinutes how long a working day is
     */
    public Optional<Span> longest(int dayMinutes) {
        return times.values().stream()
                .flatMap(it -> Stream.of(it.accept(), it.fulfil()))
                .filter(Objects::nonNull)
                .max(Comparator.comparingLong(it -> it.minutes(dayMinutes)));
    }

    /** The same for another period. */
    public Contents during(LocalDate first, @Nullable LocalDate last, @Nullable LocalDate reviewed) {
        return new Contents(
                title,
                englishTitle,
                scope,
                providerDuties,
                times,
                quality,
                share,
                customerDuties,
                answer,
                input,
                consequences,
                first,
                last,
                reviewed);
    }
}
