package dev.neike.statistics.mixed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Models whose numbers are known. lme4 stands for lme4 1.1-31 in R 4.2.2; {@code print(VarCorr(f)); -2*logLik(f); fixef(f);
 * sqrt(diag(vcov(f))); ranef(f, condVar = TRUE)} of the model named. lme4's own search stops earlier than ours, at 1e-6.
 */
class PublishedModelsTest {

    /** Balanced data have a closed form: mean squares 11271.5 and 2451.25, (11271.5 − 2451.25) / 5. Davies 1957. */
    @Test
    void dyestuffByRemlIsTheAnalysisOfVariance() {
        MixedFit fit = MixedModel.withDefaults().of(Samples.dyestuff());
        assertThat(fit.variance("Batch").variance()).isCloseTo(1764.05, withinPercentage(1e-8));
        assertThat(fit.residualVariance()).isCloseTo(2451.25, withinPercentage(1e-8));
        assertThat(fit.fixed().intercept()).isCloseTo(1527.5, withinPercentage(1e-10));
        // the root of 11271.5 / 30
        assertThat(fit.fixed().standardError("(Intercept)")).isCloseTo(Math.sqrt(11271.5 / 30), withinPercentage(1e-8));
        double[] expected = {-17.60685, .39126, 28.56223, -23.08454, 56.73319, -44.99529};
        for (int batch = 0; batch < 6; batch++) {
            assertThat(fit.modes("Batch").mode(batch)).isCloseTo(expected[batch], within(1e-5));
            // lme4, lmer(Yield ~ 1 + (1 | Batch), Dyestuff)
            assertThat(fit.modes("Batch").conditionalDeviation(batch)).isCloseTo(19.58657009, within(1e-5));
        }
        assertThat(fit.deviance()).isCloseTo(319.65427684, within(1e-6));
        assertThat(fit.aic()).isCloseTo(325.65427684, within(1e-6));
        assertThat(fit.bic()).isCloseTo(329.85786899, within(1e-6));
    }

    /** MixedModels.jl tests and lme4, {@code lmer(Yield ~ 1 + (1 | Batch), Dyestuff, REML = FALSE)}. */
    @Test
    void dyestuffByMl() {
        MixedFit fit = MixedModel.withDefaults().with(Criterion.ML).of(Samples.dyestuff());
        assertThat(fit.variance("Batch").variance()).isCloseTo(1388.3333, withinPercentage(1e-5));
        assertThat(fit.residualVariance()).isCloseTo(2451.25, withinPercentage(1e-6));
        assertThat(fit.deviance()).isCloseTo(327.327059881, within(1e-8));
        assertThat(fit.fixed().standardError("(Intercept)")).isCloseTo(17.694553503, withinPercentage(1e-5));
        assertThat(fit.modes("Batch").mode(4)).isCloseTo(53.579825332, withinPercentage(1e-5));
        assertThat(fit.modes("Batch").conditionalDeviation(4)).isCloseTo(19.034454908, withinPercentage(1e-5));
    }

    /** lme4, {@code lmer(Yield ~ 1 + (1 | Batch), Dyestuff, weights = rep(c(1, 2, 3, 1, 2), 6))}. */
    @Test
    void dyestuffWithWeights() {
        double[] weights = new double[30];
        for (int row = 0; row < 30; row++) {
            weights[row] = new double[] {1, 2, 3, 1, 2}[row % 5];
        }
        MixedFit fit = MixedModel.withDefaults().of(Samples.dyestuff().weighted(weights));
        assertThat(fit.variance("Batch").variance()).isCloseTo(1704.77379508, withinPercentage(1e-4));
        assertThat(fit.residualVariance()).isCloseTo(4946.75920161, withinPercentage(1e-5));
        assertThat(fit.deviance()).isCloseTo(325.123038491, within(1e-7));
        assertThat(fit.fixed().intercept()).isCloseTo(1524.7222222, withinPercentage(1e-8));
        assertThat(fit.fixed().standardError("(Intercept)")).isCloseTo(19.383900994, withinPercentage(1e-5));
        assertThat(fit.modes("Batch").mode(0)).isCloseTo(-24.996408039, withinPercentage(1e-5));
        assertThat(fit.modes("Batch").conditionalDeviation(0)).isCloseTo(20.38711172, withinPercentage(1e-5));
    }

    /** The folder's table, from lme4, {@code lmer(diameter ~ 1 + (1 | plate) + (1 | sample), Penicillin)}. */
    @Test
    void penicillinByReml() {
        MixedFit fit = MixedModel.withDefaults().of(Samples.penicillin());
        assertThat(fit.variance("plate").standardDeviation()).isCloseTo(.84670, within(1e-5));
        assertThat(fit.variance("sample").standardDeviation()).isCloseTo(1.93161, withinPercentage(1e-2));
        assertThat(fit.residualDeviation()).isCloseTo(.54992, within(5e-6));
        double[] expected = {2.187058, -1.010476, 1.937900, -.096895, -.013842, -3.003745};
        for (int sample = 0; sample < 6; sample++) {
            assertThat(fit.modes("sample").mode(sample)).isCloseTo(expected[sample], within(2e-6));
            assertThat(fit.modes("sample").conditionalDeviation(sample)).isCloseTo(.2021706851, within(1e-6));
        }
        assertThat(fit.modes("plate").mode(fit.modes("plate").level("c"))).isCloseTo(.18167188196, within(1e-6));
        assertThat(fit.modes("plate").conditionalDeviation(2)).isCloseTo(.27135930259, within(1e-6));
        assertThat(fit.deviance()).isCloseTo(330.860589, within(1e-5));
    }

    /** MixedModels.jl tests, and lme4 with {@code REML = FALSE}. */
    @Test
    void penicillinByMl() {
        MixedFit fit = MixedModel.withDefaults().with(Criterion.ML).of(Samples.penicillin());
        assertThat(fit.deviance()).isCloseTo(332.188348670, within(1e-6));
        assertThat(fit.variance("plate").standardDeviation()).isCloseTo(.845571948, withinPercentage(1e-4));
        assertThat(fit.variance("sample").standardDeviation()).isCloseTo(1.770666461, withinPercentage(1e-2));
        assertThat(fit.residualDeviation()).isCloseTo(.549931907, withinPercentage(1e-4));
    }

    /**
     * The folder's table, from lme4, {@code lmer(y ~ service + (1 | s) + (1 | d) + (1 | dept), InstEval)}; the small variance
     * is known to a thousandth.
     */
    @Test
    void instEval() {
        List<String[]> rows = Samples.rows("data", "insteval.csv.gz");
        MixedFit fit = MixedModel.withDefaults()
                .of(MixedData.of(Samples.numbers(rows, 6))
                        .with("service", Samples.numbers(rows, 4))
                        .grouped(Samples.factor("s", rows, 0))
                        .grouped(Samples.factor("d", rows, 1))
                        .grouped(Samples.factor("dept", rows, 5)));
        assertThat(fit.variance("s").variance()).isCloseTo(.1059978, withinPercentage(1e-2));
        assertThat(fit.variance("d").variance()).isCloseTo(.2652195, withinPercentage(1e-2));
        assertThat(fit.variance("dept").variance()).isCloseTo(.0069117, withinPercentage(1e-1));
        assertThat(fit.residualVariance()).isCloseTo(1.3865005, withinPercentage(1e-4));
        assertThat(fit.fixed().intercept()).isCloseTo(3.28258773, within(1e-6));
        assertThat(fit.fixed().estimate("service")).isCloseTo(-.09264172, within(1e-6));
        assertThat(fit.convergence().evaluations()).isLessThanOrEqualTo(6);
        assertThat(fit.convergence().gradient()).isLessThan(1e-3);
    }

    /** lme4, {@code lmer(Yield ~ 1 + (1 | Batch), Dyestuff2)}: "boundary (singular) fit", −2·−80.9141389061. */
    @Test
    void aVarianceOfZeroIsToldAsOne() {
        MixedFit fit = MixedModel.withDefaults().of(Samples.dyestuff2());
        assertThat(fit.variance("Batch").variance()).isZero();
        assertThat(fit.variance("Batch").onBoundary()).isTrue();
        assertThat(fit.residualDeviation()).isCloseTo(3.715684274, within(1e-9));
        assertThat(fit.deviance()).isCloseTo(161.8282778122, within(1e-8));
        assertThat(fit.fixed().intercept()).isCloseTo(5.6656, within(1e-12));
        assertThat(fit.fixed().standardError("(Intercept)"))
                .isCloseTo(fit.residualDeviation() / Math.sqrt(30), within(1e-10));
        assertThat(fit.modes("Batch").mode(3)).isZero();
        assertThat(fit.modes("Batch").conditionalDeviation(3)).isZero();
        assertThat(fit.convergence().slopeAtBoundary()).isPositive();
    }

    /**
     * lme4, {@code lmer(strength ~ 1 + (1 | batch) + (1 | batch:cask), Pastes)}, its deviance function brought to its least by
     * Newton's steps in R.
     */
    @Test
    void nestedFactors() {
        MixedFit fit = MixedModel.withDefaults().of(Samples.pastes());
        assertThat(fit.variance("batch:cask").variance()).isCloseTo(8.433666670677, within(1e-6));
        assertThat(fit.variance("batch").variance()).isCloseTo(1.657308639899, within(1e-6));
        assertThat(fit.residualVariance()).isCloseTo(.677999999832, within(1e-7));
        assertThat(fit.deviance()).isCloseTo(246.9907458535, within(1e-8));
        assertThat(fit.fixed().intercept()).isCloseTo(60.05333333333, within(1e-9));
        assertThat(fit.fixed().standardError("(Intercept)")).isCloseTo(.676870066071, within(1e-7));
        double[] casks = {1.774687002589, .3326511335618, 1.966958451793, .8836556520182};
        double[] batches = {.8006442749495, -.2725084429798, .7222679528535, -.1278136944951};
        for (int level = 0; level < 4; level++) {
            assertThat(fit.modes("batch:cask").mode(level)).isCloseTo(casks[level], within(1e-7));
            assertThat(fit.modes("batch:cask").conditionalDeviation(level)).isCloseTo(1.141720693875, within(1e-7));
            assertThat(fit.modes("batch").mode(level)).isCloseTo(batches[level], within(1e-7));
            assertThat(fit.modes("batch").conditionalDeviation(level)).isCloseTo(1.028493557524, within(1e-7));
        }
        MixedFit ml = MixedModel.withDefaults().with(Criterion.ML).of(Samples.pastes());
        assertThat(ml.variance("batch").variance()).isCloseTo(1.199155551863, within(1e-6));
        assertThat(ml.fixed().standardError("(Intercept)")).isCloseTo(.6421353265397, within(1e-7));
        assertThat(ml.deviance()).isCloseTo(247.9944658624, within(1e-8));
    }
}
