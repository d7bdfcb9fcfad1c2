package dev.neike.statistics.mixed;

import dev.neike.statistics.mixed.Equations.Point;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** From where the search ended to what is told of it: back to the data's units and order. */
final class Outcome {

    private final Equations equations;
    private final Design design;
    private final Search.Found found;
    private final double sigmaSquared;
    private final double[] gamma;
    private final Covariances covariances;
    private final DMatrixRMaj toColumns;

    private Outcome(Equations equations, Search.Found found) {
        this.equations = equations;
        this.design = equations.design;
        this.found = found;
        covariances = found.slope().covariances();
        covariances.giveFixed();
        toColumns = design.fixed.toColumns();
        sigmaSquared = design.scale * design.scale * found.point().squares() / equations.freedom();
        gamma = found.point().gamma().clone();
        for (int k = 0; k < gamma.length; k++) {
            gamma[k] = found.onBoundary()[k] ? 0 : gamma[k];
        }
    }

    static MixedFit of(Equations equations, Search.Found found) {
        return new Outcome(equations, found).fit();
    }

    private MixedFit fit() {
        double[] coefficients =
                Arrays.copyOfRange(found.point().solution().remaining(), design.random(), design.size());
        FixedEffects fixed = new FixedEffects(
                design.data.fixedEffects(),
                design.fixed.origin(),
                design.fixedEffects(coefficients),
                times(sigmaSquared, covariances.ofFixed(toColumns)));
        return new MixedFit(
                design.data,
                equations.criterion,
                design.rows.length,
                design.data.rows() - design.rows.length,
                inOrderOfData(IntStream.range(0, gamma.length)
                        .mapToObj(this::variance)
                        .toList()),
                sigmaSquared,
                fixed,
                inOrderOfData(
                        IntStream.range(0, gamma.length).mapToObj(this::modes).toList()),
                deviance(),
                convergence());
    }

    private <T> List<T> inOrderOfData(List<T> own) {
        return IntStream.range(0, own.size())
                .mapToObj(given ->
                        own.get(Arrays.stream(design.order).boxed().toList().indexOf(given)))
                .toList();
    }

    private VarianceComponent variance(int factor) {
        return new VarianceComponent(
                design.factors.get(factor).name(),
                design.levels(factor),
                gamma[factor] * sigmaSquared,
                gamma[factor],
                found.onBoundary()[factor]);
    }

    private ConditionalModes modes(int factor) {
        int levels = design.levels(factor);
        double[] modes = new double[levels];
        double[] conditional = new double[levels];
        double[] prediction = new double[levels];
        double[][] withFixed = new double[levels][design.fixed.count()];
        for (int level = 0; level < levels && gamma[factor] > 0; level++) {
            double[] common = covariances.withFixed(factor, level);
            double variance = covariances.given(factor, level, gamma[factor]);
            modes[level] = design.scale * effect(factor, level);
            conditional[level] = Math.sqrt(sigmaSquared * variance);
            prediction[level] = Math.sqrt(sigmaSquared * (variance + covariances.byFixed(common)));
            withFixed[level] = toColumns(common);
        }
        return new ConditionalModes(design.factors.get(factor), modes, conditional, prediction, withFixed);
    }

    private double effect(int factor, int level) {
        var solution = found.point().solution();
        return factor == 0 ? solution.eliminated()[level] : solution.remaining()[design.offset[factor] + level];
    }

    private double[] toColumns(double[] basis) {
        DMatrixRMaj column = new DMatrixRMaj(basis.length, 1);
        CommonOps_DDRM.mult(toColumns, new DMatrixRMaj(basis.length, 1, true, basis), column);
        CommonOps_DDRM.scale(sigmaSquared, column);
        return column.data;
    }

    private static double[][] times(double factor, DMatrixRMaj matrix) {
        double[][] rows = new double[matrix.numRows][matrix.numCols];
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < matrix.numCols; column++) {
                rows[row][column] = factor * matrix.get(row, column);
            }
        }
        return rows;
    }

    private double deviance() {
        double freedom = equations.freedom();
        double fixed = equations.criterion == Criterion.ML ? 0 : design.fixed.logDeterminant();
        return found.point().criterion()
                + freedom * (1 + Math.log(2 * Math.PI / freedom) + 2 * Math.log(design.scale))
                + fixed
                - design.sumOfLogWeights();
    }

    private Convergence convergence() {
        Point point = found.point();
        double[] gradient = found.slope().gradient();
        double inside = 0;
        double boundary = Double.POSITIVE_INFINITY;
        for (int k = 0; k < gamma.length; k++) {
            if (found.onBoundary()[k]) {
                boundary = Math.min(boundary, gradient[k] / design.meanTotal(k));
            } else {
                inside = Math.max(inside, Math.abs(gradient[k] * point.gamma()[k]));
            }
        }
        return new Convergence(
                found.iterations(), found.evaluations(), inside, Double.isFinite(boundary) ? boundary : 0);
    }
}
