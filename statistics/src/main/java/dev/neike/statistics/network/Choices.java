package dev.neike.statistics.network;

import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.DiscreteDistribution;

/**
 * Each unit gives its marks one by one to others, to j with a chance in proportion to j's draw b<sub>j</sub>, never to
 * itself. The draws are such that everyone is expected to receive what they received: quasi-independence without the
 * diagonal, fitted by turns (iterative proportional fitting).
 */
final class Choices implements Null {

    /** Turns times units; spent only where one unit has a part in nearly every mark. Less than a second. */
    private static final long EFFORT = 10_000_000;

    private static final double CLOSE = 1e-10;

    private final Favours favours;
    private final double[] draw;
    private final double draws;
    private final OptionalInt centre;

    private Choices(Favours favours, double[] draw, OptionalInt centre) {
        this.favours = favours;
        this.draw = draw;
        this.draws = Arrays.stream(draw).sum();
        this.centre = centre;
    }

    static Choices of(Favours favours) {
        // A unit that all marks come from or go to draws more than any number can say.
        OptionalInt centre = IntStream.range(0, favours.units())
                .filter(it -> favours.given(it) + favours.received(it) == favours.total())
                .findFirst();
        double[] received = IntStream.range(0, favours.units())
                .mapToDouble(favours::received)
                .toArray();
        return new Choices(favours, centre.isPresent() ? received : fitted(favours, received), centre);
    }

    private static double[] fitted(Favours favours, double[] received) {
        double[] draw = Arrays.stream(received).map(it -> it / favours.total()).toArray();
        for (long left = EFFORT; left > 0; left -= draw.length) {
            double draws = Arrays.stream(draw).sum();
            var rate = new double[draw.length];
            Arrays.setAll(rate, i -> favours.given(i) == 0 ? 0 : favours.given(i) / (draws - draw[i]));
            double rates = Arrays.stream(rate).sum();
            double off = 0;
            for (int j = 0; j < draw.length; j++) {
                if (received[j] > 0) {
                    double next = received[j] / (rates - rate[j]);
                    off = Math.max(off, Math.abs(draw[j] / next - 1));
                    draw[j] = next;
                }
            }
            if (off <= CLOSE) {
                return draw;
            }
        }
        throw new StatisticRefused(Reason.NO_SOLUTION, "what units would receive by chance");
    }

    @Override
    public DiscreteDistribution between(int from, int to) {
        return BinomialDistribution.of((int) favours.given(from), Math.min(1, chance(from, to)));
    }

    @Override
    public boolean isPossible(int from, int to) {
        return favours.given(from) > 0 && chance(from, to) > 0;
    }

    private double chance(int from, int to) {
        if (centre.isEmpty()) {
            return draw[to] / (draws - draw[from]);
        }
        int middle = centre.getAsInt();
        if (from != middle) {
            return to == middle ? 1 : 0;
        }
        return favours.received(to) / favours.given(middle);
    }
}
