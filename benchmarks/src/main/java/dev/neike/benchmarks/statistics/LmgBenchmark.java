package dev.neike.benchmarks.statistics;

import dev.neike.statistics.driver.Bootstrap;
import dev.neike.statistics.driver.Drivers;
import dev.neike.statistics.driver.Lmg;
import dev.neike.statistics.driver.Share;
import dev.neike.statistics.driver.Shares;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * LMG of twelve predictors and 5,000 rows: ours beside {@link EachSubset}, which fits all 4,096 subsets anew. Both get the
 * same data and must answer the same. Times of a single call, as a page would make it after a few others.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
public class LmgBenchmark {

    private static final int ROWS = 5_000;
    private static final int PREDICTORS = 12;

    private final double[] outcome = new double[ROWS];
    private final double[][] predictors = new double[PREDICTORS][ROWS];

    /** Marks from 1 to 5 that share a factor, of which each later one carries less; the yardstick must agree on them. */
    @Setup
    public void make() {
        SplittableRandom random = new SplittableRandom(2026);
        for (int row = 0; row < ROWS; row++) {
            double common = random.nextGaussian();
            double satisfaction = random.nextGaussian();
            for (int j = 0; j < PREDICTORS; j++) {
                double mark = mark(3.5 + 0.7 * common + 0.7 * random.nextGaussian());
                predictors[j][row] = mark;
                satisfaction += mark / (j + 1);
            }
            outcome[row] = satisfaction;
        }
    }

    private static double mark(double value) {
        return Math.clamp(Math.round(value), 1, 5);
    }

    @Benchmark
    @Warmup(iterations = 5)
    @Measurement(iterations = 10)
    public Shares neike() {
        return Lmg.withDefaults().of(drivers());
    }

    @Benchmark
    @Warmup(iterations = 1)
    @Measurement(iterations = 3)
    public Shares neikeWithThousandResamples() {
        return Lmg.withDefaults().with(Bootstrap.seeded(1)).of(drivers());
    }

    @Benchmark
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public double[] eachSubsetFittedAnew() {
        double[] shares = EachSubset.shapley(outcome, predictors);
        List<Share> ours = neike().shares();
        for (int j = 0; j < shares.length; j++) {
            if (Math.abs(shares[j] - ours.get(j).value()) > 1e-10) {
                throw new IllegalStateException("the answers differ: " + shares[j] + " and " + ours.get(j));
            }
        }
        return shares;
    }

    private Drivers drivers() {
        Drivers drivers = Drivers.of(outcome);
        for (int j = 0; j < PREDICTORS; j++) {
            drivers = drivers.with("x" + j, predictors[j]);
        }
        return drivers;
    }
}
