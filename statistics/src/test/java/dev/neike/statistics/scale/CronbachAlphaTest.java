package dev.neike.statistics.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

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
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class CronbachAlphaTest {

    private static final CronbachAlpha ALPHA = CronbachAlpha.withDefaults();
    private static final Percentage EXACT = withinPercentage(1e-6);

    /** R 4.2.2, psych 2.2.9: {@code alpha(attitude)}: {@code $total}, {@code $feldt}, {@code $alpha.drop}. */
    @Test
    void ofTheAttitudeSurvey() {
        Alpha alpha = ALPHA.of(Attitude.answers());
        assertThat(alpha.raw()).isCloseTo(0.8431427696, EXACT);
        assertThat(alpha.standardised()).isCloseTo(0.839083803, EXACT);
        assertThat(alpha.averageCorrelation()).isCloseTo(0.4269066426, EXACT);
        assertThat(alpha.signalToNoise().orElseThrow()).isCloseTo(5.214414825, EXACT);
        assertThat(alpha.standardError()).isCloseTo(0.0424356955906, EXACT);
        assertThat(alpha.interval().low()).isCloseTo(0.73937569, within(1e-8));
        assertThat(alpha.interval().high()).isCloseTo(0.91577307, within(1e-8));
        assertThat(raw(alpha))
                .containsExactly(
                        new double[] {
                            0.8097602063,
                            0.7969174573,
                            0.8278477659,
                            0.8030309750,
                            0.7953865742,
                            0.8638723114,
                            0.8404648683
                        },
                        within(1e-9));
        assertThat(alpha.ifDropped().stream()
                        .mapToDouble(it -> it.standardised().orElseThrow())
                        .toArray())
                .containsExactly(
                        new double[] {
                            0.8081915178,
                            0.7956467606,
                            0.8230879152,
                            0.7983664740,
                            0.7847196000,
                            0.8634715645,
                            0.8346264933
                        },
                        within(1e-9));
        assertThat(alpha.ifDropped().get(5).item()).isEqualTo("critical");
        assertThat(alpha.ifDropped().get(5).averageCorrelation()).isCloseTo(0.5131641034, EXACT);
        assertThat(alpha.coverage().leftOut()).isZero();
    }

    /** R: {@code psych::alpha.ci(0.8431427696, 30, 7, p.val = .1)}. */
    @Test
    void theIntervalTakesItsLevel() {
        Alpha alpha = ALPHA.withLevel(0.9).of(Attitude.answers());
        assertThat(alpha.interval().low()).isCloseTo(0.759569800696, within(1e-9));
        assertThat(alpha.interval().high()).isCloseTo(0.906628621771, within(1e-9));
        assertThat(alpha.interval().level()).isEqualTo(0.9);
    }

    /**
     * R: {@code m <- attitude; m[2,1] <- NA; m[5,3] <- NA; m[5,4] <- NA; m[17,7] <- NA; m[30,3] <- NA;
     * psych::alpha(na.omit(m))}.
     */
    @Test
    void leavesOutWhoDidNotAnswerEverything() {
        Alpha alpha = ALPHA.of(Attitude.lacking());
        assertThat(alpha.raw()).isCloseTo(0.834187246283, EXACT);
        assertThat(alpha.standardised()).isCloseTo(0.829265143912, EXACT);
        assertThat(alpha.standardError()).isCloseTo(0.0482660835043, EXACT);
        assertThat(alpha.interval().low()).isCloseTo(0.714476676919, EXACT);
        assertThat(alpha.interval().high()).isCloseTo(0.915676439762, EXACT);
        assertThat(alpha.ifDropped().get(2).raw().orElseThrow()).isCloseTo(0.808801769960, EXACT);
        Coverage coverage = alpha.coverage();
        assertThat(coverage.rows()).isEqualTo(30);
        assertThat(coverage.used()).isEqualTo(26);
        assertThat(coverage.leftOut()).isEqualTo(4);
        assertThat(coverage.missing()).containsEntry("privileges", 2).containsEntry("raises", 0);
        assertThat(coverage.missing().keySet()).containsExactlyElementsOf(Attitude.NAMES);
    }

    /** R: the same {@code m}, {@code psych::alpha(m)}, whose default is pairwise. */
    @Test
    void takesPairsAsPsychDoes() {
        Alpha alpha = ALPHA.with(MissingAnswers.PAIRWISE).of(Attitude.lacking());
        assertThat(alpha.raw()).isCloseTo(0.84440622822, EXACT);
        assertThat(alpha.standardised()).isCloseTo(0.838511479407, EXACT);
        assertThat(alpha.averageCorrelation()).isCloseTo(0.425871412857, EXACT);
        assertThat(alpha.standardError()).isCloseTo(0.0416993488619, EXACT);
        assertThat(alpha.interval().low()).isCloseTo(0.741474970738, EXACT);
        assertThat(alpha.interval().high()).isCloseTo(0.916451505922, EXACT);
        assertThat(raw(alpha))
                .containsExactly(
                        new double[] {
                            0.807591200201,
                            0.797212900180,
                            0.820224884236,
                            0.806639128772,
                            0.798123296256,
                            0.865729582620,
                            0.849289092479
                        },
                        within(1e-9));
        assertThat(alpha.coverage().used()).isEqualTo(30);
        assertThat(alpha.coverage().fewest()).isEqualTo(27);
    }

    /** Who answered nothing tells nothing of how sure α is; psych counts them, and its interval is a little narrower. */
    @Test
    void whoAnsweredNothingDoesNotCount() {
        double[][] rows = Arrays.copyOf(Attitude.rows(), 31);
        rows[30] = new double[7];
        Arrays.fill(rows[30], Double.NaN);
        Alpha alpha = ALPHA.with(MissingAnswers.PAIRWISE).of(Answers.withMissing(Attitude.NAMES, rows));
        assertThat(alpha.coverage().used()).isEqualTo(30);
        assertThat(alpha.coverage().leftOut()).isEqualTo(1);
        assertThat(alpha.interval().low()).isCloseTo(0.73937569, within(1e-8));
    }

    @Test
    void bothRulesAgreeWhereNothingIsMissing() {
        Alpha pairwise = ALPHA.with(MissingAnswers.PAIRWISE).of(Attitude.answers());
        assertThat(pairwise.raw()).isCloseTo(ALPHA.of(Attitude.answers()).raw(), within(1e-13));
    }

    /** R: {@code psych::alpha(attitude[, 1:2])}. */
    @Test
    void ofTwoItemsHasNothingToDrop() {
        Alpha alpha = ALPHA.of(Attitude.answers().only(List.of("rating", "complaints")));
        assertThat(alpha.raw()).isCloseTo(0.902370711795, EXACT);
        assertThat(alpha.standardised()).isCloseTo(0.904360277138, EXACT);
        assertThat(alpha.interval().low()).isCloseTo(0.794881273837, EXACT);
        assertThat(alpha.interval().high()).isCloseTo(0.953531897873, EXACT);
        assertThat(alpha.ifDropped()).isEmpty();
    }

    /** R: {@code psych::alpha(swiss)}, which is no scale. */
    @Test
    void mayBeNegative() {
        Alpha alpha = ALPHA.of(Swiss.answers());
        assertThat(alpha.raw()).isCloseTo(0.11903911089, EXACT);
        assertThat(alpha.standardised()).isCloseTo(-0.723295648942, EXACT);
        assertThat(alpha.interval().low()).isCloseTo(-0.337880357356, EXACT);
        assertThat(raw(alpha))
                .containsExactly(
                        new double[] {
                            -0.0778933095764,
                            -0.0913922263004,
                            0.3404896089741,
                            0.2882382449538,
                            -1.8339634423530,
                            0.1026211521407
                        },
                        within(1e-9));
    }

    /**
     * An item in another unit dwarfs the others; dropped, it must take no digits of theirs along. R: {@code
     * alpha(attitude)$alpha.drop} for α without complaints; the standard error in fractions, by Python 3.12.
     */
    @Test
    void anItemThatDwarfsTheOthersTakesNoDigits() {
        double[][] rows = Attitude.rows();
        for (double[] row : rows) {
            row[1] *= 1e6;
        }
        Alpha alpha = ALPHA.of(Answers.of(Attitude.NAMES, rows));
        assertThat(raw(alpha)[1]).isCloseTo(0.7969174573, within(1e-10));
        assertThat(alpha.standardError()).isCloseTo(1.0116604804712902e-06, withinPercentage(1e-7));
    }

    @Test
    void reversingAnItemIsReversingItsSign() {
        Alpha once = ALPHA.of(Attitude.answers().reversed(0, 100, List.of("critical")));
        Alpha twice = ALPHA.of(
                Attitude.answers().reversed(0, 100, List.of("critical")).reversed(0, 100, List.of("critical")));
        assertThat(once.raw()).isLessThan(ALPHA.of(Attitude.answers()).raw());
        assertThat(twice.raw()).isCloseTo(ALPHA.of(Attitude.answers()).raw(), within(1e-14));
    }

    /** k copies of one item have α = 1: no variance of the sum is unshared. */
    @Property(tries = 20)
    void ofCopiesIsOne(
            @ForAll @IntRange(min = 2, max = 8) int copies, @ForAll @DoubleRange(min = -1e4, max = 1e4) double by) {
        double[][] rows = Arrays.stream(Attitude.rows())
                .map(row -> {
                    var same = new double[copies];
                    Arrays.fill(same, row[0] + by);
                    return same;
                })
                .toArray(double[][]::new);
        Alpha alpha = ALPHA.of(Answers.of(names(copies), rows));
        assertThat(alpha.raw()).isCloseTo(1, within(1e-10));
        assertThat(alpha.signalToNoise()).isEmpty();
    }

    /** Spearman–Brown: a scale and its copy, item by item, have the α that the mean covariances give. */
    @Test
    void ofAScaleTwiceIsHigher() {
        double[][] twice = Arrays.stream(Attitude.rows())
                .map(row -> {
                    double[] doubled = Arrays.copyOf(row, 14);
                    System.arraycopy(row, 0, doubled, 7, 7);
                    return doubled;
                })
                .toArray(double[][]::new);
        double alpha = ALPHA.of(Attitude.answers()).raw();
        // Trace doubles and the total is four times as large: α' = 14/13 (1 − (1 − 6α/7)/2).
        assertThat(ALPHA.of(Answers.of(names(14), twice)).raw())
                .isCloseTo(14.0 / 13 * (1 - (1 - 6 * alpha / 7) / 2), within(1e-12));
    }

    @Property(tries = 50)
    void doesNotMindTheOrderOfRowsOrColumnsOrWhatIsAdded(
            @ForAll long seed, @ForAll @DoubleRange(min = -1e6, max = 1e6) double added) {
        var random = new Random(seed);
        List<Integer> columns = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6));
        Collections.shuffle(columns, random);
        List<double[]> rows = new ArrayList<>(Arrays.asList(Attitude.rows()));
        Collections.shuffle(rows, random);
        double[][] changed = rows.stream()
                .map(row ->
                        columns.stream().mapToDouble(c -> row[c] + c * added).toArray())
                .toArray(double[][]::new);
        Alpha alpha = ALPHA.of(Answers.of(names(7), changed));
        Alpha before = ALPHA.of(Attitude.answers());
        assertThat(alpha.raw()).isCloseTo(before.raw(), within(1e-9));
        assertThat(alpha.standardised()).isCloseTo(before.standardised(), within(1e-9));
    }

    /** Many rows, so that several blocks and a last one that is not full are summed. */
    @Test
    void ofManyRowsIsThatOfTheRowsRepeated() {
        int times = 41;
        var rows = new double[30 * times][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = Attitude.rows()[i % 30];
        }
        assertThat(ALPHA.of(Answers.of(Attitude.NAMES, rows)).raw())
                .isCloseTo(ALPHA.of(Attitude.answers()).raw(), within(1e-13));
    }

    @Test
    void refusesWhatIsNoScale() {
        Refusal.of(Reason.TOO_FEW, "items", () -> ALPHA.of(Answers.of(names(1), new double[][] {{1}, {2}})));
        Refusal.of(Reason.TOO_FEW, "respondents", () -> ALPHA.of(Answers.of(names(2), new double[][] {{1, 2}})));
        Refusal.of(
                Reason.TOO_FEW,
                "respondents",
                () -> ALPHA.of(Answers.withMissing(names(2), new double[][] {{1, 2}, {3, Double.NaN}})));
        Refusal.of(
                Reason.TOO_FEW,
                "item1 and item2",
                () -> ALPHA.with(MissingAnswers.PAIRWISE).of(Answers.withMissing(names(2), new double[][] {
                    {1, 2}, {3, Double.NaN}, {Double.NaN, 3}, {2, Double.NaN}
                })));
        double nan = Double.NaN;
        Refusal.of(
                Reason.NO_SOLUTION,
                "pairwise",
                () -> ALPHA.with(MissingAnswers.PAIRWISE).of(Answers.withMissing(names(2), new double[][] {
                    {0, 0}, {10, 10}, {5, nan}, {5, nan}, {nan, 5}, {nan, 5}
                })));
        double[][] constant = {{0.1, 1}, {0.1, 2}, {0.1, 4}};
        Refusal.of(Reason.CONSTANT, "item1", () -> ALPHA.of(Answers.of(names(2), constant)));
        Refusal.of(
                Reason.CONSTANT,
                "item1",
                () -> ALPHA.with(MissingAnswers.PAIRWISE).of(Answers.of(names(2), constant)));
        Refusal.of(
                Reason.CONSTANT,
                "the sum of the items",
                () -> ALPHA.of(Answers.of(names(2), new double[][] {{0.1, -0.1}, {0.3, -0.3}, {0.7, -0.7}})));
        Refusal.of(
                Reason.CONSTANT,
                "standardised",
                () -> ALPHA.of(Answers.of(names(2), new double[][] {{0.1, -0.2}, {0.3, -0.6}, {0.7, -1.4}})));
        for (double level : new double[] {0, 1, -1, Double.NaN}) {
            Refusal.of(Reason.OUT_OF_RANGE, "level", () -> ALPHA.withLevel(level));
        }
    }

    /** Items 1 and 2 cancel out: without the third there is nothing to be reliable. */
    @Test
    void whatIsLeftAfterDroppingMayHaveNoAlpha() {
        Alpha alpha = ALPHA.of(Answers.of(
                names(3), new double[][] {{1, -1, 5}, {2, -2, 3}, {4, -4, 3}, {5, -5, 1}, {2, -2, 2}}));
        assertThat(alpha.ifDropped().get(2).raw()).isEmpty();
        assertThat(alpha.ifDropped().get(2).standardised()).isEmpty();
        assertThat(alpha.ifDropped().get(0).raw()).isPresent();
    }

    private static double[] raw(Alpha alpha) {
        return alpha.ifDropped().stream()
                .mapToDouble(it -> it.raw().orElseThrow())
                .toArray();
    }

    private static List<String> names(int k) {
        return IntStream.rangeClosed(1, k).mapToObj(i -> "item" + i).toList();
    }
}
