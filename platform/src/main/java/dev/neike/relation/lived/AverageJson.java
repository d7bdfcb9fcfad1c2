package dev.neike.relation.lived;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.neike.statistics.ClusteredMean;
import dev.neike.statistics.Interval;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An average of marks from 1 to 5 of at least as many people as the guard asks for.
 *
 * @param marks how many
 * @param low lower end of its 95 % interval; absent, as is the upper one, where all marked the same
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AverageJson(
        double mean,
        long marks,
        @Nullable Double low,
        @Nullable Double high) {

    static @Nullable AverageJson of(Optional<ClusteredMean> mean) {
        return mean.map(AverageJson::of).orElse(null);
    }

    private static AverageJson of(ClusteredMean it) {
        Optional<Interval> interval = MarkWords.interval(it);
        return new AverageJson(
                it.mean(),
                it.values(),
                interval.map(Interval::low).orElse(null),
                interval.map(Interval::high).orElse(null));
    }
}
