package dev.neike.statistics.mixed;

import dev.neike.statistics.Magnitude;
import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Rows to which a mixed model is fitted: a value each, the factors it is grouped by, covariates with fixed effects (an
 * intercept is always among them), and weights. Immutable; arrays that are handed in must not be changed afterwards.
 *
 * <p>Refused: no rows, columns of different lengths, and numbers that are not finite or of no {@linkplain Magnitude#isUsable
 * usable size}.
 */
public final class MixedData {

    private final double[] values;
    private final List<Factor> factors;
    private final List<Covariate> covariates;
    private final Optional<double[]> weights;

    /** A column with a fixed effect. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Covariate(String name, double[] values) {}

    private MixedData(double[] values, List<Factor> factors, List<Covariate> covariates, Optional<double[]> weights) {
        this.values = values;
        this.factors = factors;
        this.covariates = covariates;
        this.weights = weights;
    }

    /** Only values, so far. */
    public static MixedData of(double... values) {
        requireUsable("values", values);
        if (values.length == 0) {
            throw new StatisticRefused(Reason.NO_ROWS, "values");
        }
        return new MixedData(values, List.of(), List.of(), Optional.empty());
    }

    /** Also grouped by a factor: a random intercept for each of its levels. */
    public MixedData grouped(Factor factor) {
        requireLength(factor.name(), factor.rows());
        List<Factor> more = new ArrayList<>(factors);
        more.add(factor);
        return new MixedData(values, List.copyOf(more), covariates, weights);
    }

    /** Also with a covariate that has a fixed effect. */
    public MixedData with(String name, double... covariate) {
        requireLength(name, covariate.length);
        requireUsable(name, covariate);
        List<Covariate> more = new ArrayList<>(covariates);
        more.add(new Covariate(name, covariate));
        return new MixedData(values, factors, List.copyOf(more), weights);
    }

    /**
     * With weights: the residual variance of a row is σ² over its weight. A row of weight zero says nothing and is left out;
     * the result tells how many were.
     *
     * @throws StatisticRefused {@link Reason#NO_WEIGHT} where one is negative or all are zero
     */
    public MixedData weighted(double... rowWeights) {
        requireLength("weights", rowWeights.length);
        requireUsable("weights", rowWeights);
        if (Arrays.stream(rowWeights).anyMatch(it -> it < 0)
                || Arrays.stream(rowWeights).allMatch(it -> it == 0)) {
            throw new StatisticRefused(Reason.NO_WEIGHT, "weights");
        }
        return new MixedData(values, factors, covariates, Optional.of(rowWeights));
    }

    /** How many rows there are, those of weight zero too. */
    public int rows() {
        return values.length;
    }

    public List<Factor> factors() {
        return factors;
    }

    /** The names of the fixed effects, the intercept first. */
    public List<String> fixedEffects() {
        List<String> names = new ArrayList<>(List.of("(Intercept)"));
        covariates.forEach(it -> names.add(it.name()));
        return names;
    }

    /** The rows whose weight is not zero. */
    int[] weightyRows() {
        return IntStream.range(0, values.length)
                .filter(row -> weights.isEmpty() || weights.get()[row] > 0)
                .toArray();
    }

    double value(int row) {
        return values[row];
    }

    double weight(int row) {
        return weights.isEmpty() ? 1 : weights.get()[row];
    }

    /** The value of a fixed effect's column in a row; column 0 is the intercept. */
    double covariate(int column, int row) {
        return column == 0 ? 1 : covariates.get(column - 1).values()[row];
    }

    private void requireLength(String name, int length) {
        if (length != values.length) {
            throw new StatisticRefused(Reason.RAGGED, name + ": " + length + " rows, not " + values.length);
        }
    }

    private static void requireUsable(String name, double[] column) {
        for (int row = 0; row < column.length; row++) {
            if (!Magnitude.isUsable(column[row])) {
                throw new StatisticRefused(
                        Double.isFinite(column[row]) ? Reason.OUT_OF_RANGE : Reason.NOT_FINITE,
                        name + ", row " + (row + 1) + ": " + column[row]);
            }
        }
    }
}
