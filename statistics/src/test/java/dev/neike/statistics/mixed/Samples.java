package dev.neike.statistics.mixed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;

/** Data that tests share. */
final class Samples {

    private static final int ROWS = 300;

    private Samples() {}

    /** Columns of a file of the reference or the data folder, where that is at hand. */
    static List<String[]> rows(String folder, String file) {
        Path path = Path.of(System.getProperty("neike." + folder, "../../shared/" + folder))
                .resolve(file);
        Assumptions.assumeTrue(Files.exists(path), "no file " + path);
        try (var raw = Files.newInputStream(path);
                var in = file.endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .skip(1)
                    .map(line -> line.replace("\"", "").split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static double[] numbers(List<String[]> rows, int column) {
        return rows.stream().mapToDouble(row -> Double.parseDouble(row[column])).toArray();
    }

    static Factor factor(String name, List<String[]> rows, int column) {
        return Factor.of(name, rows.stream().map(row -> row[column]).toList());
    }

    static MixedData dyestuff() {
        List<String[]> rows = rows("reference", "dyestuff.csv");
        return MixedData.of(numbers(rows, 1)).grouped(factor("Batch", rows, 0));
    }

    static MixedData penicillin() {
        List<String[]> rows = rows("reference", "penicillin.csv");
        return MixedData.of(numbers(rows, 0)).grouped(factor("plate", rows, 1)).grouped(factor("sample", rows, 2));
    }

    /** Simulated by lme4's authors so that the variance is estimated as zero; R's {@code lme4::Dyestuff2}. */
    static MixedData dyestuff2() {
        return MixedData.of(
                        7.298, 3.846, 2.434, 9.566, 7.990, 5.220, 6.556, 0.608, 11.788, -0.892, 0.110, 10.386, 13.434,
                        5.510, 8.166, 2.212, 4.852, 7.092, 9.288, 4.980, 0.282, 9.014, 4.458, 9.446, 7.198, 1.722,
                        4.782, 8.106, 0.758, 3.758)
                .grouped(Factor.of("Batch", ints(30, i -> i / 5)));
    }

    /** Strength of paste in three casks of each of ten batches; Davies and Goldsmith 1972; R's {@code lme4::Pastes}. */
    static MixedData pastes() {
        Factor batch = Factor.of("batch", ints(60, i -> i / 6));
        Factor cask = Factor.of("cask", ints(60, i -> i / 2 % 3));
        return MixedData.of(
                        62.8, 62.6, 60.1, 62.3, 62.7, 63.1, 60, 61.4, 57.5, 56.9, 61.1, 58.9, 58.7, 57.5, 63.9, 63.1,
                        65.4, 63.7, 57.1, 56.4, 56.9, 58.6, 64.7, 64.5, 55.1, 55.1, 54.7, 54.2, 58.8, 57.5, 63.4, 64.9,
                        59.3, 58.1, 60.5, 60, 62.5, 62.6, 61, 58.7, 56.9, 57.7, 59.2, 59.4, 65.2, 66, 64.8, 64.1, 54.8,
                        54.8, 64, 64, 57.7, 56.8, 58.3, 59.3, 59.2, 59.2, 58.9, 56.6)
                .grouped(batch)
                .grouped(cask.within(batch));
    }

    /**
     * 300 rows of 23 and 17 unequal crossed levels with a covariate, made of sines so that R makes the same: {@code i<-0:299;
     * g<-(i*37+(i*i)%%11)%%23; h<-(i*13+i%%7+(i*i)%%5)%%17; x<-((i*29)%%31)/31; w<-1+i%%3;
     * y<-3+sin(g*1.7)+0.8*cos(h*2.3)+0.5*x+1.3*sin(i*12.9898)}.
     */
    static MixedData crossed() {
        return crossed(IntStream.range(0, ROWS).toArray(), y -> y);
    }

    /** These rows of it, in this order, with values changed. */
    static MixedData crossed(int[] rows, DoubleUnaryOperator change) {
        return MixedData.of(Arrays.stream(rows)
                        .mapToDouble(i -> change.applyAsDouble(3
                                + Math.sin(g(i) * 1.7)
                                + 0.8 * Math.cos(h(i) * 2.3)
                                + 0.5 * x(i)
                                + 1.3 * Math.sin(i * 12.9898)))
                        .toArray())
                .with("x", doubles(rows, Samples::x))
                .grouped(Factor.of("g", Arrays.stream(rows).map(Samples::g).toArray()))
                .grouped(Factor.of("h", Arrays.stream(rows).map(Samples::h).toArray()));
    }

    static double[] crossedWeights() {
        return doubles(IntStream.range(0, ROWS).toArray(), i -> 1.0 + i % 3);
    }

    private static int g(int i) {
        return (i * 37 + i * i % 11) % 23;
    }

    private static int h(int i) {
        return (i * 13 + i % 7 + i * i % 5) % 17;
    }

    private static double x(int i) {
        return i * 29 % 31 / 31.0;
    }

    static int[] ints(int rows, IntUnaryOperator of) {
        return IntStream.range(0, rows).map(of).toArray();
    }

    static double[] doubles(int[] rows, IntToDoubleFunction of) {
        return Arrays.stream(rows).mapToDouble(of).toArray();
    }
}
