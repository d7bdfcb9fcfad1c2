package dev.neike.statistics.score;

import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import java.util.OptionalLong;

/**
 * Of how many people those who answered are a part. In a small team that most have answered for, little is left
 * unknown, and intervals are narrower; where everyone answered nothing is unknown. Those who answered are taken for a
 * random part, drawn without replacement; a population does not mend answers that are withheld for a reason.
 *
 * @param size the number of people; absent where it is not limited, or not to be corrected for
 */
public record Population(OptionalLong size) {

    private static final Population UNLIMITED = new Population(OptionalLong.empty());

    public Population {
        if (size.isPresent() && size.getAsLong() < 1) {
            throw new StatisticRefused(Reason.OUT_OF_RANGE, "population of " + size.getAsLong());
        }
    }

    public static Population unlimited() {
        return UNLIMITED;
    }

    /** So many people in all, at least one. */
    public static Population of(long size) {
        return new Population(OptionalLong.of(size));
    }

    /** Whether n answers are those of everyone. */
    public boolean isComplete(long n) {
        return size.isPresent() && size.getAsLong() == n;
    }

    void mustHold(long n) {
        if (size.isPresent() && size.getAsLong() < n) {
            throw new StatisticRefused(Reason.OUT_OF_RANGE, n + " answers of " + size.getAsLong() + " people");
        }
    }

    /** 1 − n/N, by which the variance s²/n of a mean shrinks (Cochran, Sampling Techniques, 1977, theorem 2.2). */
    double unseen(long n) {
        return size.isPresent() ? (double) (size.getAsLong() - n) / size.getAsLong() : 1;
    }

    /**
     * The size of an unlimited sample that says as much: a share P of N people is estimated with variance P(1−P)/n ·
     * (N−n)/(N−1) (Cochran 1977, theorem 3.2), that of n(N−1)/(N−n) answers. Not to be asked of a complete population.
     */
    double effective(long n) {
        if (size.isEmpty()) {
            return n;
        }
        double all = size.getAsLong();
        return n * ((all - 1) / (all - n));
    }
}
