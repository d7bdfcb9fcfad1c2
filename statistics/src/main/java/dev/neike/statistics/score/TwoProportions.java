package dev.neike.statistics.score;

import dev.neike.statistics.Interval;
import dev.neike.statistics.Level;

/** Two shares, seen in independent sets of answers. Sources stand at {@link ProportionScore}. */
record TwoProportions(Proportion first, Proportion second, Level level) {

    double difference() {
        return second.p() - first.p();
    }

    double standardError() {
        return Math.sqrt(first.variance() + second.variance());
    }

    Interval interval() {
        Interval a = first.interval(level);
        Interval b = second.interval(level);
        double down = Math.hypot(second.p() - b.low(), a.high() - first.p());
        double up = Math.hypot(b.high() - second.p(), first.p() - a.low());
        return new Interval(difference() - down, difference() + up, level.value());
    }

    double p() {
        if (difference() == 0) {
            return 1;
        }
        double pooled = pooled();
        double variance = pooled * (1 - pooled) * (1 / first.size() + 1 / second.size());
        // A share that everyone's answers made known to be none or all, and another that is not: they can't be equal.
        return variance > 0 ? Tails.normal(difference() / Math.sqrt(variance)) : 0;
    }

    /** The share of both together, each weighted by its size; a known share outweighs any other. */
    private double pooled() {
        if (Double.isInfinite(first.size())) {
            return first.p();
        }
        if (Double.isInfinite(second.size())) {
            return second.p();
        }
        double whole = first.size() + second.size();
        return (first.p() * first.size() + second.p() * second.size()) / whole;
    }
}
