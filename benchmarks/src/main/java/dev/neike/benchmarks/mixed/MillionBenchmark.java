package dev.neike.benchmarks.mixed;

import dev.neike.statistics.mixed.Factor;
import dev.neike.statistics.mixed.MixedData;
import dev.neike.statistics.mixed.MixedFit;
import dev.neike.statistics.mixed.MixedModel;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A million marks by 50,000 raters of 2,000 ratees, who is rated by whom at random and some more often than others: two
 * crossed effects by REML, with modes and errors. Where {@code skew} is 1 the marks of raters and ratees are as unequal as
 * squares of random numbers, which makes the search longer.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class MillionBenchmark {

    private static final int MARKS = 1_000_000;
    private static final int RATERS = 50_000;
    private static final int RATEES = 2_000;

    @Param({"0", "1"})
    private int skew;

    private final int[] raters = new int[MARKS];
    private final int[] ratees = new int[MARKS];
    private final double[] marks = new double[MARKS];

    @Setup
    public void make() {
        SplittableRandom random = new SplittableRandom(2026);
        double[] severity = normal(random, RATERS, 0.5);
        double[] merit = normal(random, RATEES, 0.4);
        for (int row = 0; row < MARKS; row++) {
            raters[row] = (int) (RATERS * Math.pow(random.nextDouble(), 1 + skew));
            ratees[row] = (int) (RATEES * Math.pow(random.nextDouble(), 1 + skew));
            double mark = 3.5 + severity[raters[row]] + merit[ratees[row]] + random.nextGaussian();
            marks[row] = Math.clamp(Math.round(mark), 1, 5);
        }
    }

    private static double[] normal(SplittableRandom random, int count, double deviation) {
        double[] values = new double[count];
        Arrays.setAll(values, i -> deviation * random.nextGaussian());
        return values;
    }

    @Benchmark
    public MixedFit twoCrossedEffects() {
        return Usage.of(() -> MixedModel.withDefaults()
                .of(MixedData.of(marks).grouped(Factor.of("rater", raters)).grouped(Factor.of("ratee", ratees))));
    }
}
