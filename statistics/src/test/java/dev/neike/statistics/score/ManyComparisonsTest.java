package dev.neike.statistics.score;

import static dev.neike.statistics.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.neike.statistics.StatisticRefused.Reason;
import dev.neike.statistics.score.ManyComparisons.Correction;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Adjusted p-values: R 4.2.2, {@code p.adjust(p, method)} and {@code p.adjust(p, method, n=20)}. */
class ManyComparisonsTest {

    /** The example of Benjamini and Hochberg 1995. */
    private static final double[] PAPER = {
        .0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344, .0459, .3240, .4262, .5719, .6528, .7590, 1
    };

    private static final double[] UNSORTED = {.02, .001, .02, .5, .04};
    private static final ManyComparisons MANY = ManyComparisons.withDefaults();

    private static void assertAdjusted(ManyComparisons many, double[] p, double... expected) {
        List<Double> adjusted = many.of(p).adjusted();
        assertThat(adjusted).hasSize(expected.length);
        for (int i = 0; i < expected.length; i++) {
            assertThat(adjusted.get(i)).isCloseTo(expected[i], within(1e-13));
        }
    }

    /** Reference row "many comparisons": Benjamini–Hochberg rejects 4, Holm and Bonferroni 3. */
    @Test
    void rejectsAsManyAsThePaper() {
        assertThat(MANY.of(PAPER).rejections()).isEqualTo(4);
        assertThat(MANY.with(Correction.HOLM).of(PAPER).rejections()).isEqualTo(3);
        assertThat(MANY.with(Correction.BONFERRONI).of(PAPER).rejections()).isEqualTo(3);
        assertThat(MANY.of(PAPER).rejected().subList(0, 5)).containsExactly(true, true, true, true, false);
        assertThat(MANY.withLevel(0.01).of(PAPER).rejections()).isEqualTo(3);
    }

    @Test
    void adjustsThoseOfThePaperLikeR() {
        assertAdjusted(
                MANY,
                PAPER,
                0.0015,
                0.003,
                0.0095,
                0.035625,
                0.0603,
                0.0638571428571429,
                0.0638571428571429,
                0.0645,
                0.0765,
                0.486,
                0.5811818181818181,
                0.7148749999999999,
                0.7532307692307693,
                0.8132142857142857,
                1);
        assertAdjusted(
                MANY.with(Correction.HOLM),
                PAPER,
                0.0015,
                0.0056,
                0.0247,
                0.1140,
                0.2211,
                0.2780,
                0.2780,
                0.2780,
                0.3213,
                1,
                1,
                1,
                1,
                1,
                1);
    }

    @Test
    void keepsTheOrderGiven() {
        assertAdjusted(MANY, UNSORTED, 0.0333333333333333, 0.005, 0.0333333333333333, 0.5, 0.05);
        assertAdjusted(MANY.with(Correction.HOLM), UNSORTED, 0.08, 0.005, 0.08, 0.5, 0.08);
        assertAdjusted(MANY.with(Correction.BONFERRONI), UNSORTED, 0.1, 0.005, 0.1, 1, 0.2);
        assertAdjusted(
                MANY.with(Correction.BENJAMINI_YEKUTIELI),
                UNSORTED,
                0.0761111111111111,
                0.0114166666666667,
                0.0761111111111111,
                1,
                0.1141666666666667);
    }

    @Test
    void countsTestsThatAreNotGiven() {
        ManyComparisons twenty = MANY.withTests(20);
        assertAdjusted(twenty, UNSORTED, 0.133333333333333, 0.02, 0.133333333333333, 1, 0.2);
        assertAdjusted(twenty.with(Correction.HOLM), UNSORTED, 0.38, 0.02, 0.38, 1, 0.68);
        assertAdjusted(twenty.with(Correction.BONFERRONI), UNSORTED, 0.4, 0.02, 0.4, 1, 0.8);
        assertAdjusted(
                twenty.with(Correction.BENJAMINI_YEKUTIELI),
                UNSORTED,
                0.4796986209524909,
                0.0719547931428736,
                0.4796986209524909,
                1,
                0.7195479314287364);
        assertThat(twenty.of(UNSORTED).tests()).isEqualTo(20);
    }

    /** Above a million tests the harmonic sum is approximated; R 4.2.2: {@code 1e-9*2e6*sum(1/(1:2e6))}. */
    @Test
    void sumsManyTermsAsWell() {
        assertAdjusted(
                MANY.with(Correction.BENJAMINI_YEKUTIELI).withTests(2_000_000),
                new double[] {1e-9},
                0.0301717473068515);
    }

    @Test
    void refusesWhatIsNoP() {
        assertRefused(Reason.NO_ROWS, () -> MANY.of());
        assertRefused(Reason.NOT_FINITE, () -> MANY.of(0.1, Double.NaN));
        assertRefused(Reason.OUT_OF_RANGE, () -> MANY.of(0.1, 1.1));
        assertRefused(Reason.OUT_OF_RANGE, () -> MANY.of(-0.1));
        assertRefused(Reason.OUT_OF_RANGE, () -> MANY.withTests(1).of(0.1, 0.2));
        assertRefused(Reason.OUT_OF_RANGE, () -> MANY.withLevel(1));
    }

    @Property
    void keepsTheOrderOfPsAndRanksTheCorrections(
            @ForAll @Size(min = 1, max = 20) List<@DoubleRange(min = 0, max = 1) Double> someP,
            @ForAll @IntRange(min = 0, max = 10) int more) {
        double[] p = someP.stream().mapToDouble(it -> it).toArray();
        ManyComparisons many = MANY.withTests((long) p.length + more);
        List<Double> bh = many.of(p).adjusted();
        List<Double> holm = many.with(Correction.HOLM).of(p).adjusted();
        List<Double> bonferroni = many.with(Correction.BONFERRONI).of(p).adjusted();
        for (int i : IntStream.range(0, p.length).toArray()) {
            assertThat(bh.get(i)).isBetween(p[i], holm.get(i) + 1e-12);
            assertThat(holm.get(i)).isBetween(p[i], bonferroni.get(i) + 1e-12);
            for (int j : IntStream.range(0, p.length).filter(j -> p[i] <= p[j]).toArray()) {
                assertThat(bh.get(i)).isLessThanOrEqualTo(bh.get(j));
                assertThat(holm.get(i)).isLessThanOrEqualTo(holm.get(j));
            }
        }
    }

    /** The definition of the step-up rule: reject the k least, k the most with p(k) ≤ k/m · level. */
    @Property
    void rejectsWhatTheStepUpRuleRejects(
            @ForAll @Size(min = 1, max = 20) List<@DoubleRange(min = 0, max = 0.2) Double> someP,
            @ForAll @DoubleRange(min = 0.01, max = 0.5) double round) {
        double level = round + 1e-7; // so that no p stands on the edge
        double[] p = someP.stream().mapToDouble(it -> it).toArray();
        double[] ascending = java.util.Arrays.stream(p).sorted().toArray();
        int k = 0;
        for (int i = 1; i <= p.length; i++) {
            k = ascending[i - 1] <= level * i / p.length ? i : k;
        }
        assertThat(MANY.withLevel(level).of(p).rejections()).isEqualTo(k);
    }
}
