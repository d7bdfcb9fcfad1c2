package dev.neike.statistics.mixed;

import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;

/**
 * What the rows of a model come to once and for all. Factor 0 is the one with the most levels, which is eliminated; what
 * remains are the columns of the other factors, one after the other, and behind them those of the fixed effects. Rows are
 * sorted by the eliminated factor, so that passes over them stay close in memory.
 *
 * <p>Values are what the fixed effects leave over, in units of their own spread: nothing depends on where the scale begins
 * or how it is divided.
 */
final class Design {

    /** The share of a vector that is taken for rounding. */
    private static final double NOTHING = 1e-13;

    final MixedData data;
    /** Factors, the eliminated one first. */
    final List<Factor> factors;
    /** Which number each of them has among the data's. */
    final int[] order;
    /** The rows of the data that are used, sorted. */
    final int[] rows;

    final int[][] codes;
    /** The first column of each factor among the remaining; 0 for factor 0, whose levels are counted on their own. */
    final int[] offset;
    /** Sum of weights by factor and level. */
    final double[][] total;

    final double[] weight;
    final double[] values;
    final double scale;
    /** What was taken off all values first, so that those far from zero keep their digits; part of the intercept. */
    final double origin;

    final FixedColumns fixed;
    /** Coefficients, in the basis, of what was taken out of the values. */
    final double[] takenOut;
    /** For each factor: columns of those after it, and of fixed effects. */
    final List<Incidence> incidence;

    Design(MixedData data) {
        this.data = data;
        int[] used = data.weightyRows();
        require(data, used.length);
        List<Factor> given = data.factors().stream().map(it -> it.on(used)).toList();
        requireApart(given, used.length);
        order = IntStream.range(0, given.size())
                .boxed()
                .sorted(Comparator.comparingInt(it -> -given.get(it).labels().size()))
                .mapToInt(it -> it)
                .toArray();
        int[] sorted = sorted(given.get(order[0]));
        rows = Arrays.stream(sorted).map(at -> used[at]).toArray();
        factors = Arrays.stream(order).mapToObj(it -> given.get(it).on(sorted)).toList();
        codes = factors.stream().map(Factor::codes).toArray(int[][]::new);
        offset = offsets();
        weight = Arrays.stream(rows).mapToDouble(data::weight).toArray();
        total = totals();
        fixed = FixedColumns.of(data, rows);
        values = Arrays.stream(rows).mapToDouble(data::value).toArray();
        origin = values[0];
        double before = Math.sqrt(weightedSquares(values));
        Arrays.setAll(values, row -> values[row] - origin);
        takenOut = fixed.takeOut(values, weight);
        double[] again = fixed.takeOut(values, weight);
        Arrays.setAll(takenOut, column -> takenOut[column] + again[column]);
        double left = Math.sqrt(weightedSquares(values));
        if (!(left > NOTHING * before) || !Double.isFinite(before)) {
            throw new StatisticRefused(before <= Double.MAX_VALUE ? Reason.CONSTANT : Reason.OUT_OF_RANGE, "values");
        }
        scale = left / Math.sqrt(rows.length - fixed.count());
        Arrays.setAll(values, row -> values[row] / scale);
        incidence = IntStream.range(0, factors.size()).mapToObj(this::incidence).toList();
    }

    private static void require(MixedData data, int rows) {
        if (data.factors().isEmpty()) {
            throw new StatisticRefused(Reason.TOO_FEW, "factors: 0");
        }
        int parameters = data.fixedEffects().size() + data.factors().size();
        if (rows <= parameters) {
            throw new StatisticRefused(Reason.TOO_FEW, rows + " rows for " + parameters + " parameters and a residual");
        }
    }

    private static void requireApart(List<Factor> factors, int rows) {
        for (Factor factor : factors) {
            int levels = factor.labels().size();
            if (levels < 2) {
                throw new StatisticRefused(Reason.TOO_FEW, "levels of " + factor.name() + ": " + levels);
            }
            if (levels == rows) {
                throw new StatisticRefused(Reason.COLLINEAR, factor.name() + " has a level a row, as the residual");
            }
            for (Factor other : factors) {
                if (other == factor) {
                    break;
                }
                if (other.name().equals(factor.name())) {
                    throw new StatisticRefused(Reason.OUT_OF_RANGE, "two factors named " + factor.name());
                }
                if (other.labels().size() == levels && factor.nestedIn(other)) {
                    throw new StatisticRefused(
                            Reason.COLLINEAR, other.name() + " and " + factor.name() + " group rows alike");
                }
            }
        }
    }

    /** Row numbers by level, rows of a level in the order given. */
    private static int[] sorted(Factor factor) {
        int[] next = new int[factor.labels().size() + 1];
        for (int code : factor.codes()) {
            next[code + 1]++;
        }
        Arrays.parallelPrefix(next, Integer::sum);
        int[] sorted = new int[factor.rows()];
        for (int row = 0; row < sorted.length; row++) {
            sorted[next[factor.level(row)]++] = row;
        }
        return sorted;
    }

    private int[] offsets() {
        int[] offsets = new int[factors.size() + 1];
        for (int factor = 1; factor < factors.size(); factor++) {
            offsets[factor + 1] = offsets[factor] + levels(factor);
        }
        return offsets;
    }

    private double[][] totals() {
        double[][] totals = new double[factors.size()][];
        for (int factor = 0; factor < totals.length; factor++) {
            totals[factor] = new double[levels(factor)];
            for (int row = 0; row < rows.length; row++) {
                totals[factor][codes[factor][row]] += weight[row];
            }
        }
        return totals;
    }

    private Incidence incidence(int factor) {
        int[] byLevel = factor == 0 ? IntStream.range(0, rows.length).toArray() : sorted(factors.get(factor));
        Incidence.Collector lists = new Incidence.Collector(levels(factor), size());
        int level = 0;
        for (int row : byLevel) {
            while (level < codes[factor][row]) {
                lists.end();
                level++;
            }
            for (int other = factor + 1; other < codes.length; other++) {
                lists.add(offset[other] + codes[other][row], weight[row]);
            }
            for (int column = 0; column < fixed.count(); column++) {
                lists.add(random() + column, weight[row] * fixed.basis()[column][row]);
            }
        }
        lists.end();
        return lists.all();
    }

    /**
     * Z′WZₖv and X′WZₖv, for a number by level of factor k.
     *
     * @param ofEliminated where those of factor 0 are put
     * @param ofRemaining where those of the remaining columns are put
     */
    void crossProducts(int factor, double[] levels, double[] ofEliminated, double[] ofRemaining) {
        double[] own = factor == 0 ? ofEliminated : ofRemaining;
        for (int level = 0; level < levels.length; level++) {
            own[offset[factor] + level] = total[factor][level] * levels[level];
            incidence.get(factor).addTo(ofRemaining, level, levels[level]);
        }
        double[] placed = new double[Math.max(size(), levels.length)];
        System.arraycopy(levels, 0, placed, offset[factor], levels.length);
        for (int before = 0; before < factor; before++) {
            double[] to = before == 0 ? ofEliminated : ofRemaining;
            for (int level = 0; level < levels(before); level++) {
                to[offset[before] + level] = incidence.get(before).dot(level, placed);
            }
        }
    }

    double weightedSquares(double[] vector) {
        double sum = 0;
        for (int row = 0; row < vector.length; row++) {
            sum += weight[row] * vector[row] * vector[row];
        }
        return sum;
    }

    double sumOfLogWeights() {
        return Arrays.stream(weight).map(Math::log).sum();
    }

    int levels(int factor) {
        return factors.get(factor).labels().size();
    }

    /** How many columns remain that belong to random effects. */
    int random() {
        return offset[factors.size()];
    }

    /** How many columns remain, fixed effects among them. */
    int size() {
        return random() + fixed.count();
    }

    /** The weight by which a level is grouped with itself, on average. */
    double meanTotal(int factor) {
        return Arrays.stream(total[factor]).sum() / levels(factor);
    }

    /** From coefficients of the basis in our units to fixed effects in those of the data, covariates counted from their origins. */
    double[] fixedEffects(double[] coefficients) {
        DMatrixRMaj toColumns = fixed.toColumns();
        double[] effects = new double[coefficients.length];
        for (int row = 0; row < effects.length; row++) {
            for (int column = row; column < effects.length; column++) {
                effects[row] += toColumns.get(row, column) * (takenOut[column] + scale * coefficients[column]);
            }
        }
        effects[0] += origin;
        return effects;
    }
}
