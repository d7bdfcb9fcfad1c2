package dev.neike.statistics.mixed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;

/**
 * Unequal crossed levels with a covariate, {@link Samples#crossed}. Expected values: lme4 1.1-31, {@code lmer(y ~ x + (1 | g)
 * + (1 | h), d, REML = …, weights = …)}, whose search stops at five digits; therefore its own deviance function ({@code
 * devFunOnly = TRUE}) was brought to its least by Newton's steps from differences in R, and the model made there ({@code
 * mkMerMod}). Prediction errors: by inverting Henderson's equations in R at those variances, {@code
 * solve(rbind(cbind(t(X)%*%W%*%X, t(X)%*%W%*%Z), cbind(t(Z)%*%W%*%X, t(Z)%*%W%*%Z + diag(G)))) * sigma(f)^2}.
 */
class CrossedEffectsTest {

    private static void check(MixedFit fit, double[] variances, double[] fixed, double[][] g, double[][] h) {
        assertThat(fit.variance("g").variance()).isCloseTo(variances[0], withinPercentage(1e-4));
        assertThat(fit.variance("h").variance()).isCloseTo(variances[1], withinPercentage(1e-4));
        assertThat(fit.residualVariance()).isCloseTo(variances[2], withinPercentage(1e-4));
        assertThat(fit.deviance()).isCloseTo(variances[3], within(1e-8));
        assertThat(fit.fixed().intercept()).isCloseTo(fixed[0], within(1e-7));
        assertThat(fit.fixed().estimate("x")).isCloseTo(fixed[1], within(1e-7));
        assertThat(fit.fixed().standardError("(Intercept)")).isCloseTo(fixed[2], within(1e-7));
        assertThat(fit.fixed().standardError("x")).isCloseTo(fixed[3], within(1e-7));
        assertThat(fit.fixed().covariance("(Intercept)", "x")).isCloseTo(fixed[4], within(1e-7));
        check(fit, "g", g);
        check(fit, "h", h);
    }

    /** Modes, conditional deviations, prediction errors and errors of means, of levels 0, 1 and 5. */
    private static void check(MixedFit fit, String factor, double[][] expected) {
        ConditionalModes modes = fit.modes(factor);
        int[] levels = {modes.level("0"), modes.level("1"), modes.level("5")};
        for (int i = 0; i < levels.length; i++) {
            assertThat(modes.mode(levels[i])).isCloseTo(expected[0][i], within(1e-7));
            assertThat(modes.conditionalDeviation(levels[i])).isCloseTo(expected[1][i], within(1e-7));
            assertThat(modes.predictionError(levels[i])).isCloseTo(expected[2][i], within(1e-7));
            assertThat(fit.means(factor).get(levels[i]).error()).isCloseTo(expected[3][i], within(1e-7));
        }
    }

    @Test
    void byReml() {
        check(
                MixedModel.withDefaults().of(Samples.crossed()),
                new double[] {0.598061379181, 0.341564784334, 0.833431339855, 884.4452112951},
                new double[] {3.201779834156, 0.1454468774459, 0.2391020378625, 0.1861792879448, -0.01690963307576},
                new double[][] {
                    {-0.1434363067342, 0.7638791479981, 0.7512204800953},
                    {0.2730610918767, 0.2584713253016, 0.2619889561992},
                    {0.29674994713, 0.2845100917071, 0.2874919623872},
                    {0.2928257026025, 0.2784775594567, 0.2820946797176}
                },
                new double[][] {
                    {0.8386906447773, -0.5621809123915, 0.4249666913183},
                    {0.2214888194655, 0.251829350697, 0.2380577609282},
                    {0.2399953391876, 0.2669101949332, 0.2543948920171},
                    {0.2562453087729, 0.2846724642024, 0.2719645951017}
                });
    }

    @Test
    void byMl() {
        check(
                MixedModel.withDefaults().with(Criterion.ML).of(Samples.crossed()),
                new double[] {0.580598964571, 0.330390231107, 0.830485515008, 881.7246008852},
                new double[] {3.201628140083, 0.145877994703, 0.2360348530195, 0.1858331917528, -0.01684686895514},
                new double[][] {
                    {-0.1433151816118, 0.7617474647235, 0.7492338047779},
                    {0.271655338694, 0.2571164155376, 0.2606389468758},
                    {0.2947772400057, 0.2825619271424, 0.2855521537779},
                    {0.2909727703275, 0.2766552325522, 0.2802810033248}
                },
                new double[][] {
                    {0.8356672477491, -0.5601021533283, 0.4229989112833},
                    {0.2200698252923, 0.2502153632507, 0.2365608342319},
                    {0.2380521500864, 0.2648344444039, 0.2524073070492},
                    {0.2542161701738, 0.2825114300158, 0.2698916536691}
                });
    }

    @Test
    void withWeights() {
        check(
                MixedModel.withDefaults().of(Samples.crossed().weighted(Samples.crossedWeights())),
                new double[] {0.626371835479, 0.333096505605, 1.651524810835, 911.1036699146},
                new double[] {3.1977072321, 0.1667675962943, 0.2407958929654, 0.1872411071446, -0.01709351884185},
                new double[][] {
                    {-0.05086331310313, 0.7640781377287, 0.7739419245712},
                    {0.2808876614575, 0.2536386817348, 0.2557083740695},
                    {0.3056325820177, 0.2821853904462, 0.2838522531492},
                    {0.2996288995115, 0.2723279562049, 0.2745167973402}
                },
                new double[][] {
                    {0.7249384185539, -0.5502634230119, 0.3905507356164},
                    {0.2218293208372, 0.2465331312381, 0.2434215449864},
                    {0.2393206670777, 0.261314005938, 0.2581670012315},
                    {0.2588220383052, 0.2818136086538, 0.2792390201832}
                });
    }

    @Test
    void fittedValuesAndResidualsAddUpToTheValues() {
        MixedData data = Samples.crossed();
        MixedFit fit = MixedModel.withDefaults().of(data);
        double[] fitted = fit.fitted();
        double[] residuals = fit.residuals();
        double sum = 0;
        for (int row = 0; row < fitted.length; row++) {
            assertThat(fitted[row] + residuals[row]).isCloseTo(data.value(row), within(1e-12));
            sum += residuals[row];
        }
        // the intercept's normal equation
        assertThat(sum).isCloseTo(0, within(1e-9));
    }
}
