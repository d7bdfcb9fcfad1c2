package dev.neike.agreement.paper;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fits the versions of one agreement to one another in time: never two of them bind at once. */
public final class Periods {

    private Periods() {}

    /**
     * A version that was signed by all.
     *
     * @param planned the end that stands in it, or {@code null}
     */
    public record Signed(
            int number, Instant begins, @Nullable Instant planned) {}

    /** From when until when a version binds; the two are equal where it never does. */
    public record Fitted(
            int number, Instant begins, @Nullable Instant ends) {}

    /**
     * A version ends where it says so, where the agreement ends, and where any later version begins, whichever is first.
     *
     * @param signed by number
     */
    public static List<Fitted> fit(List<Signed> signed, @Nullable Instant ending) {
        return IntStream.range(0, signed.size())
                .mapToObj(i -> fitted(signed.get(i), signed.subList(i + 1, signed.size()), ending))
                .toList();
    }

    private static Fitted fitted(Signed it, List<Signed> later, @Nullable Instant ending) {
        Instant end = Stream.concat(
                        Stream.of(it.planned(), ending), later.stream().map(Signed::begins))
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
        return new Fitted(it.number(), it.begins(), end != null && end.isBefore(it.begins()) ? it.begins() : end);
    }
}
