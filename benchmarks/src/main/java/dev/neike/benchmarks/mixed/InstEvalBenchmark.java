package dev.neike.benchmarks.mixed;

import dev.neike.statistics.mixed.Factor;
import dev.neike.statistics.mixed.MixedData;
import dev.neike.statistics.mixed.MixedFit;
import dev.neike.statistics.mixed.MixedModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
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
 * 73,421 ratings of 1,128 lecturers by 2,972 students in 14 departments (lme4's InstEval): y ~ service + (1 | s) + (1 | d) +
 * (1 | dept) by REML, with conditional modes and both kinds of their errors; from columns to the fit.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(5)
@Measurement(iterations = 1)
public class InstEvalBenchmark {

    private static final double INTERCEPT = 3.28258773;

    private int[] students = {};
    private int[] lecturers = {};
    private int[] departments = {};
    private double[] service = {};
    private double[] marks = {};

    @Setup
    public void read() throws IOException {
        Path file = Path.of(System.getProperty("neike.data")).resolve("insteval.csv.gz");
        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
            List<String[]> rows = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.replace("\"", "").split(",", -1))
                    .toList();
            students = integers(rows, 0);
            lecturers = integers(rows, 1);
            departments = integers(rows, 5);
            service = rows.stream().mapToDouble(it -> Double.parseDouble(it[4])).toArray();
            marks = rows.stream().mapToDouble(it -> Double.parseDouble(it[6])).toArray();
        }
    }

    private static int[] integers(List<String[]> rows, int column) {
        return rows.stream().mapToInt(it -> Integer.parseInt(it[column])).toArray();
    }

    /** The first fit of a process, compilation by the virtual machine included. */
    @Benchmark
    @Warmup(iterations = 0)
    public MixedFit first() {
        return Usage.of(this::fit);
    }

    /** A fit after three others. */
    @Benchmark
    @Warmup(iterations = 3)
    public MixedFit later() {
        return Usage.of(this::fit);
    }

    private MixedFit fit() {
        MixedFit fit = MixedModel.withDefaults()
                .of(MixedData.of(marks)
                        .with("service", service)
                        .grouped(Factor.of("s", students))
                        .grouped(Factor.of("d", lecturers))
                        .grouped(Factor.of("dept", departments)));
        if (Math.abs(fit.fixed().intercept() - INTERCEPT) > 1e-5) {
            throw new IllegalStateException(
                    "the intercept differs from lme4's: " + fit.fixed().intercept());
        }
        return fit;
    }
}
