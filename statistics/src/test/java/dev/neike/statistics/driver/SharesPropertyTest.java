package dev.neike.statistics.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for any data: made of a seed, with a random mixture of common and own parts. */
class SharesPropertyTest {

    private static final List<Function<Drivers, Shares>> BOTH = List.of(
            Lmg.withDefaults()::of,
            RelativeWeights.withDefaults()::of,
            Lmg.withDefaults().exactTo(0).sampling(5, 1)::of);
    private static final int ROWS = 24;

    private static double[][] columns(long seed, int p) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] columns = new double[p + 1][ROWS];
        double mixture = random.nextDouble(3);
        for (int row = 0; row < ROWS; row++) {
            double common = random.nextGaussian();
            for (double[] column : columns) {
                column[row] = 5 + mixture * common + random.nextGaussian();
            }
        }
        return columns;
    }

    private static Drivers drivers(double[][] columns, List<Integer> order) {
        Drivers drivers = Drivers.of(columns[columns.length - 1]);
        for (int j : order) {
            drivers = drivers.with("x" + j, columns[j]);
        }
        return drivers;
    }

    private static Drivers drivers(double[][] columns) {
        return drivers(columns, IntStream.range(0, columns.length - 1).boxed().toList());
    }

    private static void assertSame(Shares one, Shares other) {
        assertThat(one.rSquared()).isCloseTo(other.rSquared(), within(1e-9));
        for (Share share : one.shares()) {
            assertThat(share.value())
                    .as(share.name())
                    .isCloseTo(other.of(share.name()).value(), within(1e-9));
        }
    }

    @Property(tries = 200)
    void sharesAreNeverNegativeAndSumToRSquared(@ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int p) {
        for (Function<Drivers, Shares> of : BOTH) {
            Shares shares = of.apply(drivers(columns(seed, p)));
            assertThat(LmgTest.sum(shares)).isCloseTo(shares.rSquared(), within(1e-12));
            assertThat(shares.shares()).allMatch(it -> it.value() >= 0);
            assertThat(shares.shares().stream()
                            .mapToDouble(it -> it.normalised().orElseThrow())
                            .sum())
                    .isCloseTo(1, within(1e-9));
            assertThat(shares.rSquared()).isBetween(0.0, 1.0);
            assertThat(shares.regression().adjustedRSquared()).isLessThan(shares.rSquared());
        }
    }

    /** Of R² by a regression of its own for every prefix of every ordering. */
    @Property(tries = 30)
    void lmgIsTheMeanOverAllOrderings(@ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int p) {
        double[][] columns = columns(seed, p);
        double[] rises = new double[p];
        int orderings = walk(columns, List.of(), rises);
        Shares shares = Lmg.withDefaults().of(drivers(columns));
        for (int j = 0; j < p; j++) {
            assertThat(shares.shares().get(j).value()).isCloseTo(rises[j] / orderings, within(1e-10));
        }
    }

    private static int walk(double[][] columns, List<Integer> before, double[] rises) {
        int p = columns.length - 1;
        if (before.size() == p) {
            for (int at = 0; at < p; at++) {
                rises[before.get(at)] +=
                        rSquared(columns, before.subList(0, at + 1)) - rSquared(columns, before.subList(0, at));
            }
            return 1;
        }
        int orderings = 0;
        for (int next = 0; next < p; next++) {
            if (!before.contains(next)) {
                List<Integer> more = new ArrayList<>(before);
                more.add(next);
                orderings += walk(columns, more, rises);
            }
        }
        return orderings;
    }

    private static double rSquared(double[][] columns, List<Integer> subset) {
        return subset.isEmpty() ? 0 : Regression.of(drivers(columns, subset)).rSquared();
    }

    @Property(tries = 100)
    void theOrderOfRowsAndPredictorsDoesNotMatter(@ForAll long seed, @ForAll @IntRange(min = 2, max = 7) int p) {
        double[][] columns = columns(seed, p);
        List<Integer> order = new ArrayList<>(IntStream.range(0, p).boxed().toList());
        List<Integer> rows = new ArrayList<>(IntStream.range(0, ROWS).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        Collections.shuffle(rows, new Random(seed));
        double[][] shuffled = new double[p + 1][];
        for (int j = 0; j <= p; j++) {
            double[] column = columns[j];
            shuffled[j] = rows.stream().mapToDouble(row -> column[row]).toArray();
        }
        assertSame(Lmg.withDefaults().of(drivers(columns)), Lmg.withDefaults().of(drivers(shuffled, order)));
        assertSame(
                RelativeWeights.withDefaults().of(drivers(columns)),
                RelativeWeights.withDefaults().of(drivers(shuffled, order)));
    }

    @Property(tries = 100)
    void unitsDoNotMatter(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int p) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] columns = columns(seed, p);
        double[][] others = new double[p + 1][];
        for (int j = 0; j <= p; j++) {
            double factor = (random.nextBoolean() ? 1 : -1) * Math.pow(10, random.nextDouble(-6, 6));
            double shift = factor * random.nextDouble(-10, 10);
            others[j] = Arrays.stream(columns[j]).map(it -> it * factor + shift).toArray();
        }
        for (Function<Drivers, Shares> of : BOTH) {
            assertSame(of.apply(drivers(columns)), of.apply(drivers(others)));
        }
    }

    /** A row of weight k is k rows, for shares if not for n. */
    @Property(tries = 50)
    void wholeWeightsAreRepeatedRows(@ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int p) {
        double[][] columns = columns(seed, p);
        double[] weights =
                new SplittableRandom(seed).ints(ROWS, 1, 4).asDoubleStream().toArray();
        double[][] repeated = new double[p + 1][];
        for (int j = 0; j <= p; j++) {
            double[] column = columns[j];
            repeated[j] = IntStream.range(0, ROWS)
                    .boxed()
                    .flatMap(row -> Collections.nCopies((int) weights[row], column[row]).stream())
                    .mapToDouble(Double::doubleValue)
                    .toArray();
        }
        for (Function<Drivers, Shares> of : BOTH) {
            assertSame(of.apply(drivers(columns).weighted(weights)), of.apply(drivers(repeated)));
        }
    }

    /** Columns of a Hadamard matrix are uncorrelated: every share is a squared correlation. */
    @Property(tries = 100)
    void uncorrelatedPredictorsHaveTheirSquaredCorrelations(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] outcome = random.doubles(16).toArray();
        Drivers drivers = Drivers.of(outcome);
        for (int j = 1; j <= 7; j++) {
            drivers = drivers.with("h" + j, hadamard(j));
        }
        for (Function<Drivers, Shares> of : BOTH) {
            Shares shares = of.apply(drivers);
            for (int j = 0; j < 7; j++) {
                double r = shares.regression().terms().get(j).correlation();
                assertThat(shares.shares().get(j).value()).isCloseTo(r * r, within(1e-12));
                assertThat(shares.regression().terms().get(j).vif()).isCloseTo(1, within(1e-12));
            }
        }
    }

    private static double[] hadamard(int column) {
        return IntStream.range(0, 16)
                .mapToDouble(row -> 1 - 2 * (Integer.bitCount(row & column) % 2))
                .toArray();
    }

    /** Columns that relate to all others and to the outcome in the same way share equally what both carry. */
    @Property(tries = 100)
    void theSameInformationIsSharedEqually(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double noise = random.nextDouble(0.01, 2);
        double[] base = new double[16];
        double[] outcome = new double[16];
        for (int row = 0; row < 16; row++) {
            base[row] = hadamard(1)[row] * random.nextDouble(1, 2) + hadamard(2)[row];
            outcome[row] = base[row] + hadamard(4)[row];
        }
        double[] apart = residual(hadamard(8), base, outcome);
        double[] one = new double[16];
        double[] other = new double[16];
        for (int row = 0; row < 16; row++) {
            one[row] = base[row] + noise * apart[row];
            other[row] = base[row] - noise * apart[row];
        }
        for (Function<Drivers, Shares> of : BOTH.subList(0, 2)) {
            Shares shares = of.apply(Drivers.of(outcome).with("one", one).with("other", other));
            assertThat(shares.of("one").value()).isCloseTo(shares.of("other").value(), within(1e-9));
        }
    }

    /** An irrelevant column that is uncorrelated with all others has no share and takes nobody's. */
    @Property(tries = 100)
    void anIrrelevantUncorrelatedPredictorLeavesTheOthers(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int p) {
        double[][] columns = columns(seed, p);
        double[] irrelevant = residual(new SplittableRandom(seed).doubles(ROWS).toArray(), columns);
        Drivers drivers = drivers(columns);
        for (Function<Drivers, Shares> of : BOTH.subList(0, 2)) {
            Shares before = of.apply(drivers);
            Shares after = of.apply(drivers.with("irrelevant", irrelevant));
            assertThat(after.of("irrelevant").value()).isCloseTo(0, within(1e-12));
            assertThat(after.rSquared()).isCloseTo(before.rSquared(), within(1e-12));
            assertSame(before, after);
        }
    }

    @Property(tries = 100)
    void anotherPredictorNeverLowersRSquared(@ForAll long seed, @ForAll @IntRange(min = 2, max = 8) int p) {
        double[][] columns = columns(seed, p);
        double before = 0;
        for (int some = 1; some <= p; some++) {
            double rSquared = rSquared(columns, IntStream.range(0, some).boxed().toList());
            assertThat(rSquared).isGreaterThanOrEqualTo(before - 1e-12);
            before = rSquared;
        }
    }

    @Property(tries = 100)
    void aShareGrowsWithWhatAnUncorrelatedPredictorCarries(@ForAll long seed) {
        double[] noise = residual(new SplittableRandom(seed).doubles(16).toArray(), hadamard(1), hadamard(2));
        double before = 0;
        for (int times = 1; times < 6; times++) {
            double[] outcome = new double[16];
            for (int row = 0; row < 16; row++) {
                outcome[row] = 0.1 * times * hadamard(1)[row] + 0.2 * hadamard(2)[row] + noise[row];
            }
            Drivers drivers = Drivers.of(outcome).with("more", hadamard(1)).with("same", hadamard(2));
            double share = Lmg.withDefaults().of(drivers).of("more").value();
            assertThat(share).isGreaterThan(before);
            before = share;
        }
    }

    /** What is left of a column when others, and the mean, are taken out of it, by Gram and Schmidt, twice. */
    private static double[] residual(double[] column, double[]... others) {
        List<double[]> basis = new ArrayList<>();
        double[] ones = new double[column.length];
        Arrays.fill(ones, 1);
        basis.add(ones);
        for (double[] other : others) {
            basis.add(taken(other, basis));
        }
        return taken(column, basis);
    }

    private static double[] taken(double[] column, List<double[]> basis) {
        double[] left = column.clone();
        for (int pass = 0; pass < 2; pass++) {
            for (double[] direction : basis) {
                double factor = dot(left, direction) / dot(direction, direction);
                for (int row = 0; row < left.length; row++) {
                    left[row] -= factor * direction[row];
                }
            }
        }
        return left;
    }

    private static double dot(double[] one, double[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(i -> one[i] * other[i])
                .sum();
    }
}
