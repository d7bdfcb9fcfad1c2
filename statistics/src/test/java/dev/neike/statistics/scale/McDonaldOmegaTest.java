package dev.neike.statistics.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.neike.statistics.Interval;
import dev.neike.statistics.Refusal;
import dev.neike.statistics.StatisticRefused.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class McDonaldOmegaTest {

    private static final McDonaldOmega OMEGA = McDonaldOmega.withDefaults();
    private static final McDonaldOmega MINRES = OMEGA.with(Extraction.MINIMUM_RESIDUALS);

    /**
     * R 4.2.2: {@code f <- factanal(attitude, 1, control = list(opt = list(factr = 10, pgtol = 0)))}; its loadings,
     * uniquenesses, {@code f$STATISTIC}, {@code f$PVAL}. ω from these by hand. R stops within 1e-6 of the optimum.
     */
    @Test
    void ofTheAttitudeSurvey() {
        Omega omega = OMEGA.of(Attitude.answers());
        assertThat(loadings(omega))
                .containsExactly(
                        new double[] {
                            0.8524773547,
                            0.9022410847,
                            0.5927055669,
                            0.7306966970,
                            0.7649943393,
                            0.2460928115,
                            0.3778453080
                        },
                        within(1e-6));
        assertThat(omega.loadings().get(1).uniqueness()).isCloseTo(0.1859610398, within(1e-6));
        assertThat(omega.raw()).isCloseTo(0.826317965795, within(1e-6));
        assertThat(omega.standardised()).isCloseTo(0.800421208456, within(1e-6));
        assertThat(omega.fromUniquenesses()).isCloseTo(0.848156088019, within(1e-6));
        assertThat(omega.modelImplied()).isCloseTo(0.856326800632, within(1e-6));
        assertThat(omega.fit().discrepancy()).isCloseTo(0.98112436933, within(1e-10));
        assertThat(omega.fit().degreesOfFreedom()).isEqualTo(14);
        assertThat(omega.fit().chiSquared().orElseThrow()).isCloseTo(24.6916299614629, within(1e-8));
        assertThat(omega.fit().p().orElseThrow()).isCloseTo(0.0377365762693, within(1e-10));
        assertThat(omega.improper()).isFalse();
        assertThat(omega.bootstrap()).isEmpty();
    }

    /**
     * R: {@code optim} by BFGS on the sum of squared residual correlations; {@code psych::fa(attitude, 1)} gives the same
     * within 1e-5.
     */
    @Test
    void byMinimumResiduals() {
        Omega omega = MINRES.of(Attitude.answers());
        assertThat(loadings(omega))
                .containsExactly(
                        new double[] {
                            0.7577732002,
                            0.8338260952,
                            0.6034272217,
                            0.7887263828,
                            0.8411199265,
                            0.2844651208,
                            0.4910465599
                        },
                        within(2e-6));
        assertThat(omega.raw()).isCloseTo(0.860810904963, within(2e-6));
        assertThat(omega.standardised()).isCloseTo(0.848915786443, within(2e-6));
        assertThat(omega.fromUniquenesses()).isCloseTo(0.850992439982, within(2e-6));
        assertThat(omega.fit().chiSquared()).isEmpty();
    }

    /** R: {@code factanal(swiss, 1)} with the same control; loadings of both signs. */
    @Test
    void ofWhatIsNoScale() {
        Omega omega = OMEGA.of(Swiss.answers());
        double sign = Math.signum(omega.loadings().getFirst().loading());
        assertThat(Arrays.stream(loadings(omega)).map(it -> sign * it).toArray())
                .containsExactly(
                        new double[] {
                            0.6988100156, 0.7194409152, -0.9442573401, -0.7530194121, 0.5623589236, 0.1487266573
                        },
                        within(1e-6));
        assertThat(omega.raw()).isCloseTo(0.408606196353, within(1e-6));
        assertThat(omega.fit().chiSquared().orElseThrow()).isCloseTo(45.0998161970, within(1e-8));
        assertThat(omega.fit().p().orElseThrow()).isCloseTo(8.84255103670e-07, within(1e-14));
    }

    /** Three items: λ₁² = r₁₂r₁₃/r₂₃ in closed form, and both ways of fitting give it. */
    @Test
    void ofThreeItemsIsTheTriad() {
        Answers answers = Attitude.answers().only(List.of("rating", "complaints", "learning"));
        Covariance r = Covariance.of(answers, MissingAnswers.LISTWISE).correlations();
        double first = Math.sqrt(r.at(0, 1) * r.at(0, 2) / r.at(1, 2));
        for (McDonaldOmega way : List.of(OMEGA, MINRES)) {
            Omega omega = way.of(answers);
            assertThat(omega.loadings().getFirst().loading()).isCloseTo(first, within(1e-8));
            assertThat(omega.fit().discrepancy()).isCloseTo(0, within(1e-12));
            assertThat(omega.fit().degreesOfFreedom()).isZero();
            assertThat(omega.raw()).isCloseTo(omega.modelImplied(), within(1e-8));
        }
    }

    @Test
    void tellsOfAHeywoodCase() {
        // Three items of r₁₂ = r₁₃ = .8 and r₂₃ = .5: the triad gives λ₁² = 1.28.
        Answers answers = withCorrelations(0.8, 0.8, 0.5);
        Omega omega = OMEGA.of(answers);
        assertThat(omega.improper()).isTrue();
        assertThat(omega.loadings().get(0).improper()).isTrue();
        assertThat(omega.loadings().get(0).uniqueness()).isCloseTo(0.005, within(1e-12));
        assertThat(omega.loadings().get(1).improper()).isFalse();
        assertThat(MINRES.of(answers).improper()).isTrue();
    }

    /** Without error and with equal loadings, ω is Cronbach's α. */
    @Property(tries = 20)
    void isAlphaWhereItemsAreParallel(@ForAll @DoubleRange(min = 0.1, max = 0.9) double r) {
        Answers answers = withCorrelations(r, r, r);
        assertThat(OMEGA.of(answers).raw())
                .isCloseTo(CronbachAlpha.withDefaults().of(answers).raw(), within(1e-7));
    }

    @Property(tries = 20)
    void doesNotMindOrderNorUnits(@ForAll long seed, @ForAll @DoubleRange(min = 0.1, max = 100) double unit) {
        List<double[]> rows = new ArrayList<>(Arrays.asList(Attitude.rows()));
        Collections.shuffle(rows, new Random(seed));
        double[][] changed = rows.stream()
                .map(row -> Arrays.stream(row).map(x -> x * unit - 3).toArray())
                .toArray(double[][]::new);
        assertThat(OMEGA.of(Answers.of(Attitude.NAMES, changed)).raw())
                .isCloseTo(OMEGA.of(Attitude.answers()).raw(), within(1e-6));
    }

    @Test
    void theSameSeedGivesTheSameInterval() {
        Bootstrap one = bootstrap(200, 7);
        assertThat(bootstrap(200, 7)).isEqualTo(one);
        assertThat(bootstrap(200, 8)).isNotEqualTo(one);
        Interval interval = one.interval().orElseThrow();
        assertThat(interval.level()).isEqualTo(0.95);
        assertThat(interval.low()).isLessThan(0.826).isGreaterThan(0.4);
        assertThat(interval.high()).isGreaterThan(0.826).isLessThan(1);
        assertThat(one.replications()).isEqualTo(200);
        Interval narrow = OMEGA.withLevel(0.5)
                .withBootstrap(200, 7)
                .of(Attitude.answers())
                .bootstrap()
                .flatMap(Bootstrap::interval)
                .orElseThrow();
        assertThat(narrow.low()).isGreaterThan(interval.low());
        assertThat(narrow.high()).isLessThan(interval.high());
    }

    /** R: {@code psych::fa(attitude[1:15, ], 1, fm = "ml")} and {@code fm = "minres"}; few respondents, no clear factor. */
    @Test
    void ofFewRespondents() {
        Answers few = Attitude.answers().respondents(IntStream.range(0, 15).toArray());
        assertThat(loadings(OMEGA.of(few)))
                .containsExactly(
                        new double[] {
                            0.67719707908,
                            0.688351213988,
                            0.371491768125,
                            0.893735734088,
                            0.945203912286,
                            0.369118716265,
                            0.492913747106
                        },
                        within(5e-6));
        assertThat(loadings(MINRES.of(few)))
                .containsExactly(
                        new double[] {
                            0.782655795609,
                            0.810839255039,
                            0.501289524509,
                            0.831578114138,
                            0.871677902902,
                            0.356052990191,
                            0.343750855907
                        },
                        within(1e-5));
    }

    /** The search ends whatever the answers: many small samples without much of a factor. */
    @Property(tries = 300)
    void alwaysFindsTheModel(
            @ForAll @IntRange(min = 3, max = 12) int items,
            @ForAll @IntRange(min = 3, max = 30) int more,
            @ForAll @DoubleRange(min = 0, max = 1.5) double common,
            @ForAll long seed) {
        findsTheModel(items, more, common, seed);
    }

    /** Almost singular correlations with a Heywood case, in which a search that took rounding for slopes once did not end. */
    @Test
    void findsTheModelOfHardlyMoreRespondentsThanItems() {
        findsTheModel(9, 1, 0.01, 144);
        findsTheModel(5, 2, 0.4619309883384124, -3080224663833812784L);
        findsTheModel(9, 1, 2.046244048732493E-4, 7649246814831606098L);
        findsTheModel(5, 1, 0.009916887972781147, 642951494161865013L);
        findsTheModel(9, 2, 0.02790134644052852, -8323344472146607085L);
        findsTheModel(8, 1, 1.2794634557923237, -6370579022564684554L);
    }

    private static void findsTheModel(int items, int more, double common, long seed) {
        var random = new Random(seed);
        var rows = new double[items + more][items];
        for (double[] row : rows) {
            double factor = random.nextGaussian();
            for (int i = 0; i < items; i++) {
                row[i] = common * factor + random.nextGaussian();
            }
        }
        List<String> names = IntStream.range(0, items).mapToObj(i -> "item" + i).toList();
        for (McDonaldOmega way : List.of(OMEGA, MINRES)) {
            Omega omega = way.of(Answers.of(names, rows));
            assertThat(omega.modelImplied()).isBetween(0.0, 1.0);
            assertThat(omega.loadings())
                    .allSatisfy(it -> assertThat(it.uniqueness()).isBetween(0.005 - 1e-12, 1 + 1e-12));
        }
    }

    @Test
    void refusesWhatTheModelCannotSay() {
        Answers two = Attitude.answers().only(List.of("rating", "raises"));
        Refusal.of(Reason.TOO_FEW, "items: 2", () -> OMEGA.of(two));
        Answers few = Attitude.answers().respondents(new int[] {0, 1, 2, 3, 4, 5, 6});
        Refusal.of(Reason.TOO_FEW, "respondents: 7 to 7 items", () -> OMEGA.of(few));
        double[][] rows = Attitude.rows();
        for (double[] row : rows) {
            row[6] = row[0] + 2 * row[1];
        }
        Refusal.of(Reason.COLLINEAR, "no inverse", () -> OMEGA.of(Answers.of(Attitude.NAMES, rows)));
        assertThat(MINRES.of(Answers.of(Attitude.NAMES, rows)).raw()).isBetween(0.0, 1.0);
        for (double[] row : rows) {
            row[6] = 4;
        }
        Refusal.of(Reason.CONSTANT, "advance", () -> OMEGA.of(Answers.of(Attitude.NAMES, rows)));
        Refusal.of(Reason.NO_SOLUTION, "in common", () -> OMEGA.of(withCorrelations(0, 0, 0)));
        Refusal.of(Reason.OUT_OF_RANGE, "replications", () -> OMEGA.withBootstrap(99, 1));
        Refusal.of(
                Reason.OUT_OF_RANGE,
                "100 replications",
                () -> OMEGA.withBootstrap(100, 1).withLevel(0.999));
        Refusal.of(
                Reason.OUT_OF_RANGE,
                "1999 replications",
                () -> OMEGA.withLevel(0.999).withBootstrap(1999, 1));
        Refusal.of(Reason.OUT_OF_RANGE, "level", () -> OMEGA.withLevel(1));
    }

    private static Bootstrap bootstrap(int replications, long seed) {
        return OMEGA.withBootstrap(replications, seed)
                .of(Attitude.answers())
                .bootstrap()
                .orElseThrow();
    }

    private static double[] loadings(Omega omega) {
        return omega.loadings().stream().mapToDouble(Loading::loading).toArray();
    }

    /** Eight rows of three items that correlate exactly so: the rows of a 2³ design, mixed. */
    private static Answers withCorrelations(double r12, double r13, double r23) {
        double b = Math.sqrt(1 - r12 * r12);
        double c = (r23 - r12 * r13) / b;
        double d = Math.sqrt(1 - r13 * r13 - c * c);
        var rows = new double[8][];
        for (int i = 0; i < 8; i++) {
            double x = (i & 1) == 0 ? -1 : 1;
            double y = (i & 2) == 0 ? -1 : 1;
            double z = (i & 4) == 0 ? -1 : 1;
            rows[i] = new double[] {x, r12 * x + b * y, r13 * x + c * y + d * z};
        }
        return Answers.of(List.of("x", "y", "z"), rows);
    }
}
