package dev.neike.benchmarks.statistics;

import dev.neike.statistics.scale.Alpha;
import dev.neike.statistics.scale.Answers;
import dev.neike.statistics.scale.CronbachAlpha;
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
 * Cronbach's α of 22 items and 100,000 respondents with Feldt's interval and α if dropped: ours, copy and check of the
 * answers included, beside {@link TwoPasses}. Both get the same answers and must say the same; ours says the standardised
 * coefficients and its standard error too, for which it needs all covariances.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 10)
@Fork(3)
public class AlphaBenchmark {

    private static final double SAME = 1e-10;

    private final double[] cells = MadeAnswers.cells();

    @Setup
    public void compare() {
        Alpha ours = neike();
        double[] plain = twoPasses();
        same(ours.raw(), plain[0]);
        same(ours.interval().low(), plain[1]);
        same(ours.interval().high(), plain[2]);
        for (int item = 0; item < MadeAnswers.ITEMS; item++) {
            same(ours.ifDropped().get(item).raw().orElseThrow(), plain[3 + item]);
        }
    }

    private static void same(double one, double other) {
        if (Math.abs(one - other) > SAME) {
            throw new IllegalStateException("the answers differ: " + one + " and " + other);
        }
    }

    @Benchmark
    public Alpha neike() {
        return CronbachAlpha.withDefaults().of(Answers.ofRowMajor(MadeAnswers.names(), cells));
    }

    @Benchmark
    public double[] twoPasses() {
        return TwoPasses.alpha(cells, MadeAnswers.ITEMS);
    }
}
