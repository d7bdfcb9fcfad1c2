package dev.neike.agreement;

import dev.neike.organization.UnitId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Promises that would have come out otherwise, in one way.
 *
 * @param all how many
 * @param readable how many of these are about requests that the viewer may see
 * @param examples the first few of the readable ones; first what is latest on the side where it is late, or is the closest
 */
public record Turned(Turn turn, long all, long readable, List<Example> examples) {

    private static final int AT_ONCE = 5;

    public Turned {
        examples = List.copyOf(examples);
        if (readable > all || examples.size() > readable) {
            throw new IllegalArgumentException(examples.size() + " of " + readable + " of " + all);
        }
    }

    /** Those that a page shows at once. */
    public List<Example> first() {
        return examples.subList(0, Math.min(AT_ONCE, examples.size()));
    }

    /** Those that it shows when asked for more. */
    public List<Example> more() {
        return examples.subList(first().size(), examples.size());
    }

    /** How many more the viewer may see. */
    public long further() {
        return readable - examples.size();
    }

    /** How many the viewer may not see. */
    public long hidden() {
        return all - readable;
    }

    /** What is promised. */
    public enum Promise {
        FULFILMENT,
        ACCEPTANCE;

        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One of them.
     *
     * @param number of the request
     * @param path of its page
     * @param customer the unit that asked
     * @param then how it really came out
     * @param now how it would have under the terms
     */
    public record Example(
            long number, String path, String subject, UnitId customer, Promise promise, Side then, Side now) {}

    /**
     * How a promise stands.
     *
     * @param promised business time; {@code null} where nothing is promised, and the two after it with it
     * @param due when it falls due or did; once it has ended before, when it would have; {@code null} while it pauses
     * @param over how much more business time than promised has been counted; below zero where there was some left
     */
    public record Side(
            Verdict verdict,
            @Nullable Duration promised,
            @Nullable Instant due,
            @Nullable Duration over) {}
}
