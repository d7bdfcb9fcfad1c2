package dev.neike.sample.simulation;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

/** Draws from the assumptions. */
final class Chances {

    private final RandomGenerator random;

    Chances(RandomGenerator random) {
        this.random = random;
    }

    static Assumptions.Habit habit(Trade trade) {
        return Objects.requireNonNull(Assumptions.HABITS.get(trade), trade.name());
    }

    boolean happens(double chance) {
        return random.nextDouble() < chance;
    }

    double uniform() {
        return random.nextDouble();
    }

    double normal() {
        return random.nextGaussian();
    }

    /** Log-normal around a median, a minute at least. */
    Duration about(Duration median) {
        double seconds = median.toSeconds() * Math.exp(Assumptions.SPREAD * random.nextGaussian());
        return Duration.ofSeconds(Math.max(60, Math.round(seconds)));
    }

    <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** One of several, each as likely as its weight. */
    <T> T weighted(List<T> all, ToDoubleFunction<T> weight) {
        double left = uniform() * all.stream().mapToDouble(weight).sum();
        for (T one : all) {
            left -= weight.applyAsDouble(one);
            if (left < 0) {
                return one;
            }
        }
        return all.getLast();
    }
}
