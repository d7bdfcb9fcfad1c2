package dev.neike.statistics.fair;

import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import dev.neike.statistics.mixed.Factor;
import dev.neike.statistics.mixed.FixedEffects;
import dev.neike.statistics.mixed.MixedData;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Marks: who gave which to whom, if need be with weights and with what is known of the occasion. Immutable. */
public final class Marks {

    private final Factor raters;
    private final Factor ratees;
    private final double[] values;
    private final double[] weights;
    private final List<Known> covariates;

    /** A column of what is known. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Known(String name, double[] values) {}

    private Marks(Factor raters, Factor ratees, double[] values, double[] weights, List<Known> covariates) {
        this.raters = raters;
        this.ratees = ratees;
        this.values = values;
        this.weights = weights;
        this.covariates = covariates;
        if (raters.rows() != values.length || ratees.rows() != values.length || weights.length != values.length) {
            throw new StatisticRefused(
                    Reason.RAGGED,
                    raters.rows() + " raters, " + ratees.rows() + " ratees, " + values.length + " marks, "
                            + weights.length + " weights");
        }
        data();
    }

    /** A mark a row, all of weight 1. */
    public static Marks of(List<?> raters, List<?> ratees, double... values) {
        return of(Factor.of("rater", raters), Factor.of("ratee", ratees), values);
    }

    /** A mark a row, all of weight 1; faster where raters and ratees are numbers. */
    public static Marks of(int[] raters, int[] ratees, double... values) {
        return of(Factor.of("rater", raters), Factor.of("ratee", ratees), values);
    }

    private static Marks of(Factor raters, Factor ratees, double[] values) {
        double[] ones = new double[values.length];
        Arrays.fill(ones, 1);
        return new Marks(raters, ratees, values, ones, List.of());
    }

    /** With weights; marks of weight zero are left out. */
    public Marks weighted(double... other) {
        return new Marks(raters, ratees, values, other, covariates);
    }

    /** With something known of each mark that may have moved it, such as how long it took; scores hold at its mean. */
    public Marks with(String name, double... known) {
        List<Known> more = new ArrayList<>(covariates);
        more.add(new Known(name, known));
        return new Marks(raters, ratees, values, weights, List.copyOf(more));
    }

    /** These rows only. */
    Marks on(int[] rows) {
        List<Known> some = covariates.stream()
                .map(it -> new Known(it.name(), pick(it.values(), rows)))
                .toList();
        return new Marks(raters.on(rows), ratees.on(rows), pick(values, rows), pick(weights, rows), some);
    }

    private static double[] pick(double[] column, int[] rows) {
        return Arrays.stream(rows).mapToDouble(row -> column[row]).toArray();
    }

    /** The model's rows. */
    MixedData data() {
        MixedData data = MixedData.of(values).grouped(ratees).grouped(raters).weighted(weights);
        for (Known known : covariates) {
            data = data.with(known.name(), known.values());
        }
        return data;
    }

    /** By mark, the effect of what is known of it relative to the average mark. */
    double[] knownEffects(FixedEffects fixed) {
        double[] effects = new double[values.length];
        double total = Arrays.stream(weights).sum();
        for (Known known : covariates) {
            double mean = 0;
            for (int row = 0; row < values.length; row++) {
                mean += weights[row] * known.values()[row] / total;
            }
            double slope = fixed.estimate(known.name());
            for (int row = 0; row < values.length; row++) {
                effects[row] += slope * (known.values()[row] - mean);
            }
        }
        return effects;
    }

    /** The rows whose weight is not zero. */
    int[] weighty() {
        return IntStream.range(0, weights.length)
                .filter(row -> weights[row] > 0)
                .toArray();
    }

    Factor raters() {
        return raters;
    }

    Factor ratees() {
        return ratees;
    }

    int rows() {
        return values.length;
    }

    double value(int row) {
        return values[row];
    }

    double weight(int row) {
        return weights[row];
    }
}
