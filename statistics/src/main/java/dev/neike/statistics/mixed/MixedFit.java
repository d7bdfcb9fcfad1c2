package dev.neike.statistics.mixed;

import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A fitted mixed model.
 *
 * @param data what it was fitted to
 * @param criterion by which
 * @param rows rows used
 * @param rowsLeftOut rows of weight zero
 * @param variances of random effects, in the order of the data's factors
 * @param residualVariance σ²
 * @param fixed fixed effects
 * @param modes random effects, in the order of the data's factors
 * @param deviance minus twice the (restricted) log-likelihood, constants included, as lme4's {@code -2*logLik(…)}
 * @param convergence how variances were found
 */
public record MixedFit(
        MixedData data,
        Criterion criterion,
        int rows,
        int rowsLeftOut,
        List<VarianceComponent> variances,
        double residualVariance,
        FixedEffects fixed,
        List<ConditionalModes> modes,
        double deviance,
        Convergence convergence) {

    public double residualDeviation() {
        return Math.sqrt(residualVariance);
    }

    public double logLikelihood() {
        return -deviance / 2;
    }

    /** Fixed effects, variances and the residual variance. */
    public int parameters() {
        return fixed.names().size() + variances.size() + 1;
    }

    /** Akaike's criterion; of fits by REML only those with the same fixed effects compare. */
    public double aic() {
        return deviance + 2.0 * parameters();
    }

    /** Schwarz's criterion, with the number of rows. */
    public double bic() {
        return deviance + Math.log(rows) * parameters();
    }

    public VarianceComponent variance(String factor) {
        return variances.get(number(factor));
    }

    public ConditionalModes modes(String factor) {
        return modes.get(number(factor));
    }

    /** What is expected of each level of a factor where all else is average. */
    public List<LevelMean> means(String factor) {
        ConditionalModes of = modes(factor);
        double[] x = meanCovariates();
        double value = fixed.at(x);
        double variance = fixed.varianceAt(x);
        return IntStream.range(0, of.labels().size())
                .mapToObj(level -> {
                    double error = of.predictionError(level);
                    double both = variance + 2 * FixedEffects.dot(x, of.withFixed(level)) + error * error;
                    return new LevelMean(of.labels().get(level), value + of.mode(level), Math.sqrt(Math.max(0, both)));
                })
                .toList();
    }

    private double[] meanCovariates() {
        double[] means = new double[fixed.names().size()];
        double total = 0;
        for (int row = 0; row < data.rows(); row++) {
            total += data.weight(row);
            for (int column = 0; column < means.length; column++) {
                means[column] += data.weight(row) * covariate(column, row);
            }
        }
        for (int column = 0; column < means.length; column++) {
            means[column] /= total;
        }
        return means;
    }

    /** Counted from its origin. */
    private double covariate(int column, int row) {
        return data.covariate(column, row) - fixed.origin(column);
    }

    /** Fitted values by row of the data, random effects included; those of rows left out go without unknown levels' effects. */
    public double[] fitted() {
        double[] fitted = new double[data.rows()];
        for (int row = 0; row < fitted.length; row++) {
            double[] x = new double[fixed.names().size()];
            for (int column = 0; column < x.length; column++) {
                x[column] = covariate(column, row);
            }
            fitted[row] = fixed.at(x);
        }
        for (int k = 0; k < modes.size(); k++) {
            double[] effects = effects(k);
            for (int row = 0; row < fitted.length; row++) {
                fitted[row] += effects[data.factors().get(k).level(row)];
            }
        }
        return fitted;
    }

    /** Effects by level of the data's factor, some of which may not be among the fitted ones. */
    private double[] effects(int factor) {
        Factor whole = data.factors().get(factor);
        double[] effects = new double[whole.labels().size()];
        int[] rowsUsed = data.weightyRows();
        Factor used = modes.get(factor).levels();
        int[] codes = whole.on(rowsUsed).codes();
        if (!used.labels().equals(whole.on(rowsUsed).labels())) {
            throw new IllegalStateException("levels of " + used.name());
        }
        for (int at = 0; at < rowsUsed.length; at++) {
            effects[whole.level(rowsUsed[at])] = modes.get(factor).mode(codes[at]);
        }
        return effects;
    }

    /** Values less fitted ones, by row of the data. */
    public double[] residuals() {
        double[] residuals = fitted();
        for (int row = 0; row < residuals.length; row++) {
            residuals[row] = data.value(row) - residuals[row];
        }
        return residuals;
    }

    private int number(String factor) {
        return IntStream.range(0, variances.size())
                .filter(it -> variances.get(it).factor().equals(factor))
                .findFirst()
                .orElseThrow(() -> new StatisticRefused(Reason.OUT_OF_RANGE, "no factor " + factor));
    }
}
