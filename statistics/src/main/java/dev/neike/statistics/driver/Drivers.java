package dev.neike.statistics.driver;

import dev.neike.statistics.Level;
import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * What drivers are looked for in: an outcome such as overall satisfaction, and named dimensions that may carry it, one
 * value a row. {@code NaN} stands for a missing answer: it is refused ({@code MISSING}) unless
 * {@link #leavingOutMissing()} says to leave out every row that lacks something (listwise). Infinite values are always
 * refused.
 *
 * <p>Row weights work as in weighted least squares, R²'s sums of squares being about weighted means; only their ratios
 * matter. Rows of weight zero are left out and do not count as rows.
 */
public final class Drivers {

    private final double[] outcome;
    private final SequencedMap<String, double[]> predictors;
    private final Optional<double[]> weights;
    private final boolean listwise;

    private Drivers(
            double[] outcome, SequencedMap<String, double[]> predictors, Optional<double[]> weights, boolean listwise) {
        this.outcome = outcome;
        this.predictors = predictors;
        this.weights = weights;
        this.listwise = listwise;
    }

    /** Without a predictor yet. */
    public static Drivers of(double... outcome) {
        return new Drivers(outcome.clone(), new LinkedHashMap<>(), Optional.empty(), false);
    }

    /**
     * And this predictor, after those that there are.
     *
     * @param values as many as the outcome has
     */
    public Drivers with(String name, double... values) {
        refuseOtherLength(name, values);
        var more = new LinkedHashMap<>(predictors);
        if (name.isBlank() || more.put(name, values.clone()) != null) {
            throw new StatisticRefused(Reason.OUT_OF_RANGE, "a predictor's name: '" + name + "'");
        }
        return new Drivers(outcome, more, weights, listwise);
    }

    /** Rows weighted, with weights of zero or more. */
    public Drivers weighted(double... rows) {
        refuseOtherLength("weights", rows);
        for (int row = 0; row < rows.length; row++) {
            if (!Double.isFinite(rows[row])) {
                throw new StatisticRefused(Reason.NOT_FINITE, "weight of row " + row);
            }
            if (rows[row] < 0) {
                throw new StatisticRefused(Reason.NO_WEIGHT, "row " + row + " weighs " + rows[row]);
            }
        }
        return new Drivers(outcome, predictors, Optional.of(rows.clone()), listwise);
    }

    /** Leaving out, and counting, rows in which the outcome or a predictor is {@code NaN}. */
    public Drivers leavingOutMissing() {
        return new Drivers(outcome, predictors, weights, true);
    }

    /** The predictors' names, in their order. */
    public List<String> names() {
        return List.copyOf(predictors.sequencedKeySet());
    }

    /**
     * How each dimension is doing: its mean over the rows that the drivers are computed from, with Student's t interval.
     * With weights the variance of the mean is linearised, n/(n−1) · Σw²(x−m)² / (Σw)² (Cochran, Sampling Techniques,
     * 3rd ed. 1977, section 6.3, for a ratio of two sums), which is s²/n where all weigh the same.
     *
     * @param level between 0 and 1, such as 0.95
     */
    public SequencedMap<String, Estimate> performance(double level) {
        var wanted = new Level(level);
        Sample sample = sample();
        Moments moments = Moments.of(sample);
        double t = wanted.t(sample.n() - 1.0);
        var performance = new LinkedHashMap<String, Estimate>();
        for (int column = 0; column < names().size(); column++) {
            double scale = sample.scales()[column];
            double mean = moments.mean(column) * scale;
            double half = t * moments.errorOfMean(column) * scale;
            performance.put(names().get(column), Estimate.of(mean, wanted.around(mean, half)));
        }
        return performance;
    }

    /** The rows to compute from; refuses what nothing can be computed from. */
    Sample sample() {
        if (outcome.length == 0) {
            throw new StatisticRefused(Reason.NO_ROWS, "no row");
        }
        if (predictors.isEmpty()) {
            throw new StatisticRefused(Reason.TOO_FEW, "no predictor");
        }
        var columns = new ArrayList<>(predictors.values());
        columns.add(outcome);
        int[] rows = new int[outcome.length];
        int complete = 0;
        int missing = 0;
        int weightless = 0;
        for (int row = 0; row < outcome.length; row++) {
            if (lacks(row, columns)) {
                missing++;
            } else if (weight(row) == 0) {
                weightless++;
            } else {
                rows[complete++] = row;
            }
        }
        refuseTooFew(complete, missing, weightless);
        int[] kept = Arrays.copyOf(rows, complete);
        double[] weighing = Arrays.stream(kept).mapToDouble(this::weight).toArray();
        return Sample.of(names(), columns, kept, weighing, new LeftOut(missing, weightless));
    }

    private boolean lacks(int row, List<double[]> columns) {
        boolean lacks = false;
        for (int column = 0; column < columns.size(); column++) {
            double value = columns.get(column)[row];
            if (Double.isNaN(value) && !listwise) {
                throw new StatisticRefused(Reason.MISSING, Sample.name(names(), column) + " in row " + row);
            }
            if (Double.isInfinite(value)) {
                throw new StatisticRefused(Reason.NOT_FINITE, Sample.name(names(), column) + " in row " + row);
            }
            lacks |= Double.isNaN(value);
        }
        return lacks;
    }

    private double weight(int row) {
        return weights.map(it -> it[row]).orElse(1.0);
    }

    private void refuseOtherLength(String name, double[] values) {
        if (values.length != outcome.length) {
            throw new StatisticRefused(
                    Reason.RAGGED, name + " has " + values.length + " rows, the outcome " + outcome.length);
        }
    }

    private void refuseTooFew(int rows, int missing, int weightless) {
        if (weights.isPresent() && Arrays.stream(weights.get()).allMatch(it -> it == 0)) {
            throw new StatisticRefused(Reason.NO_WEIGHT, "all weights are zero");
        }
        if (rows == 0) {
            throw new StatisticRefused(
                    Reason.NO_ROWS,
                    "no complete row of " + (missing + weightless) + ", " + missing + " lack something");
        }
        if (rows < predictors.size() + 2) {
            throw new StatisticRefused(
                    Reason.TOO_FEW, rows + " rows for " + predictors.size() + " predictors, which need two more rows");
        }
    }
}
