package dev.neike.statistics.scale;

import dev.neike.statistics.Interval;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Cronbach's α and what belongs to it.
 *
 * @param raw from the covariances: of the sum of the answers as they are. At most 1; may be negative, mostly because an
 *     item asks for the opposite and was not reversed
 * @param standardised from the correlations: of the sum of the standardised answers
 * @param interval Feldt's, for {@code raw}
 * @param standardError of {@code raw} under normality (van Zyl, Neudecker and Nel 2000; Duhachek and Iacobucci 2004)
 * @param averageCorrelation mean r̄ of the correlations between different items
 * @param signalToNoise k r̄ / (1 − r̄); absent where r̄ is 1
 * @param items number k of items
 * @param ifDropped α without each item in turn; empty for two items, as one alone has no α
 * @param coverage the answers used
 */
public record Alpha(
        double raw,
        double standardised,
        Interval interval,
        double standardError,
        double averageCorrelation,
        OptionalDouble signalToNoise,
        int items,
        List<AlphaIfDropped> ifDropped,
        Coverage coverage) {

    public Alpha {
        ifDropped = List.copyOf(ifDropped);
    }
}
