package dev.neike.statistics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.neike.statistics.Interval;
import dev.neike.statistics.Refusal;
import dev.neike.statistics.StatisticRefused.Reason;
import dev.neike.statistics.scale.Answers;
import dev.neike.statistics.scale.CronbachAlpha;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class IntraclassCorrelationTest {

    /** Six targets by four judges: Shrout and Fleiss 1979, table 2. */
    static final double[][] SHROUT_FLEISS = {
        {9, 2, 5, 8}, {6, 1, 3, 2}, {8, 4, 6, 8}, {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}
    };

    private static final IntraclassCorrelation ICC = IntraclassCorrelation.withDefaults();

    /** R 4.2.2, psych 2.2.9, {@code ICC(x, lmer = FALSE)}; values as in the paper. */
    @Test
    void ofThePaper() {
        IccTable table = ICC.of(SHROUT_FLEISS);
        expect(table, """
                ICC(1,1) 0.165741768405 1.79467849224 5 18 0.164768808344640 -0.1329323248748 0.722560062328
                ICC(2,1) 0.289763779528 11.0272479564 5 15 0.000134566516484 0.0187865133747 0.761084369649
                ICC(3,1) 0.714840714841 11.0272479564 5 15 0.000134566516484 0.3424647650339 0.945858259955
                ICC(1,k) 0.442797133679 1.79467849224 5 18 0.164768808344640 -0.8844421552381 0.912415420341
                ICC(2,k) 0.620050547599 11.0272479564 5 15 0.000134566516484 0.0711368153025 0.927232040168
                ICC(3,k) 0.909315542377 11.0272479564 5 15 0.000134566516484 0.6756747138163 0.985891678169
                """);
        assertThat(table.meanSquares().between()).isCloseTo(11.2416666667, within(1e-9));
        assertThat(table.meanSquares().betweenJudges()).isCloseTo(32.4861111111, within(1e-9));
        assertThat(table.meanSquares().residual()).isCloseTo(1.01944444444, within(1e-9));
    }

    /** Ratings far from zero keep their digits: eighths are exact even beside 10¹⁰. */
    @Test
    void doesNotMindWhereTheScaleBegins() {
        double[][] far = Arrays.stream(SHROUT_FLEISS)
                .map(row -> Arrays.stream(row).map(x -> 1e10 + x / 8).toArray())
                .toArray(double[][]::new);
        for (Icc one : ICC.of(SHROUT_FLEISS).forms()) {
            Icc other = ICC.of(far).get(one.form());
            assertThat(other.value()).isCloseTo(one.value(), within(1e-12));
            assertThat(other.test().orElseThrow().p())
                    .isCloseTo(one.test().orElseThrow().p(), within(1e-12));
        }
    }

    /**
     * Of two targets and two judges the residual drops out of the denominator of ICC(2,1), (MSB − MSE)/(MSB + MSJ), and must
     * leave nothing there however large it is: MSB 1, MSJ 9, MSE 18014398777917441, by fractions.
     */
    @Test
    void theResidualOfTwoByTwoDropsOut() {
        double[][] crossed = {{0, (1 << 27) + 4}, {1 << 27, 2}};
        assertThat(ICC.of(crossed).get(IccForm.RANDOM_JUDGES_SINGLE).value())
                .isCloseTo(-1801439877791744.0, withinPercentage(1e-10));
    }

    /** Where targets differ by so much that both ends are 1 but for rounding, it may not turn them round. */
    @Test
    void anIntervalOfNearlyNoWidthIsOne() {
        double[][] apart = {{0, 1}, {13, 13}, {200000003, 200000001}};
        for (Icc one : ICC.withLevel(1e-6).of(apart).forms()) {
            Interval interval = one.interval().orElseThrow();
            assertThat(interval.low()).isCloseTo(one.value(), within(1e-12));
            assertThat(interval.high()).isCloseTo(one.value(), within(1e-12));
        }
    }

    /** The same with {@code alpha = .1}. */
    @Test
    void theIntervalsTakeTheirLevel() {
        IccTable table = ICC.withLevel(0.9).of(SHROUT_FLEISS);
        assertThat(table.get(IccForm.RANDOM_JUDGES_SINGLE).interval()).hasValueSatisfying(it -> {
            assertThat(it.low()).isCloseTo(0.0429011915405, within(1e-9));
            assertThat(it.high()).isCloseTo(0.691070606618, within(1e-9));
            assertThat(it.level()).isEqualTo(0.9);
        });
        assertThat(table.get(IccForm.RANDOM_JUDGES_MEAN)
                        .interval()
                        .orElseThrow()
                        .low())
                .isCloseTo(0.1520370538560, within(1e-9));
    }

    /** R: {@code ICC(as.matrix(attitude[1:8, 1:2]), lmer = FALSE)}: rating and complaints of eight departments. */
    @Test
    void ofTwoJudges() {
        IccTable table =
                ICC.of(new double[][] {{43, 51}, {63, 64}, {71, 70}, {61, 63}, {81, 78}, {43, 55}, {58, 67}, {71, 75}});
        expect(table, """
                ICC(1,1) 0.852767188116 12.5839285714 7 8 0.000949234400734 0.470730214347 0.968078120635
                ICC(2,1) 0.856096620840 18.3515625000 7 7 0.000527401202709 0.368749441223 0.970465210116
                ICC(3,1) 0.896649172386 18.3515625000 7 7 0.000527401202709 0.572105860006 0.978416735623
                ICC(1,k) 0.920533560380 12.5839285714 7 8 0.000949234400734 0.640131289552 0.983780176696
                ICC(2,k) 0.922469887858 18.3515625000 7 7 0.000527401202709 0.538812188875 0.985011260421
                ICC(3,k) 0.945508727118 18.3515625000 7 7 0.000527401202709 0.727821038723 0.989090637989
                """);
    }

    /**
     * R: {@code ICC(matrix(c(1,5,3, 2,4,1, 5,1,3, 3,3,4), 4, byrow = TRUE), lmer = FALSE)}. psych prints 11.67 for
     * ICC(2,k), with an interval from 4.69 down to .63: its denominator is negative.
     */
    @Test
    void mayBeNegativeAndThenLackOneForm() {
        IccTable table = ICC.of(new double[][] {{1, 5, 3}, {2, 4, 1}, {5, 1, 3}, {3, 3, 4}});
        expect(table, """
                ICC(1,1) -0.364928909953 0.197916666667 3 8 0.894923956168 -0.473084381661 0.384954244387
                ICC(2,1) -0.573770491803 0.153225806452 3 6 0.923861333276 -0.735337906899 0.360632942144
                ICC(3,1) -0.393258426966 0.153225806452 3 6 0.923861333276 -0.482784678349 0.295400699453
                ICC(1,k) -4.052631578947 0.197916666667 3 8 0.894923956168 -26.364862347252 0.652498555991
                ICC(3,k) -5.526315789474 0.153225806452 3 6 0.923861333276 -42.065842985400 0.557079028826
                """);
        assertThat(table.find(IccForm.RANDOM_JUDGES_MEAN)).isEmpty();
        Refusal.of(Reason.OUT_OF_RANGE, "ICC(2,k)", () -> table.get(IccForm.RANDOM_JUDGES_MEAN));
    }

    @Test
    void judgesWhoAgreeFullyLeaveNothingToCompareWith() {
        IccTable same = ICC.of(new double[][] {{0.1, 0.1}, {0.3, 0.3}, {0.7, 0.7}});
        assertThat(same.forms()).hasSize(6).allSatisfy(it -> {
            assertThat(it.value()).isCloseTo(1, within(1e-12));
            assertThat(it.test()).isEmpty();
            assertThat(it.interval()).isEmpty();
        });
        IccTable shifted = ICC.of(new double[][] {{0.1, 1.1}, {0.3, 1.3}, {0.7, 1.7}});
        assertThat(shifted.get(IccForm.FIXED_JUDGES_SINGLE).value()).isCloseTo(1, within(1e-12));
        assertThat(shifted.get(IccForm.FIXED_JUDGES_SINGLE).test()).isEmpty();
        assertThat(shifted.get(IccForm.RANDOM_JUDGES_SINGLE).value()).isLessThan(0.5);
        assertThat(shifted.get(IccForm.ONE_WAY_SINGLE).test()).isPresent();
    }

    /** ICC(3,k) is Cronbach's α of the judges taken for items (Hoyt 1941). */
    @Test
    void ofFixedJudgesIsAlpha() {
        double alpha = CronbachAlpha.withDefaults()
                .of(Answers.of(List.of("a", "b", "c", "d"), SHROUT_FLEISS))
                .raw();
        assertThat(ICC.of(SHROUT_FLEISS).get(IccForm.FIXED_JUDGES_MEAN).value()).isCloseTo(alpha, within(1e-12));
    }

    /** Shrout and Fleiss: on average ICC(1,1) ≤ ICC(2,1) ≤ ICC(3,1), and so it is wherever judges differ in severity. */
    @Property(tries = 200)
    void theFormsAreOrderedWhereJudgesDiffer(
            @ForAll long seed, @ForAll @DoubleRange(min = 2, max = 10) double severity) {
        IccTable table = ICC.of(ratings(new Random(seed), severity));
        double one = table.get(IccForm.ONE_WAY_SINGLE).value();
        double two = table.get(IccForm.RANDOM_JUDGES_SINGLE).value();
        double three = table.get(IccForm.FIXED_JUDGES_SINGLE).value();
        assertThat(one).isLessThanOrEqualTo(two + 1e-12);
        assertThat(two).isLessThanOrEqualTo(three + 1e-12);
        for (Icc icc : table.forms()) {
            assertThat(icc.value()).isLessThanOrEqualTo(1);
            icc.interval().ifPresent(it -> assertThat(icc.value()).isBetween(it.low(), it.high()));
        }
        double stepped = 4 * three / (1 + 3 * three);
        assertThat(table.get(IccForm.FIXED_JUDGES_MEAN).value()).isCloseTo(stepped, within(1e-9));
    }

    @Property(tries = 100)
    void doesNotMindOrderShiftOrUnit(
            @ForAll long seed,
            @ForAll @DoubleRange(min = -1e4, max = 1e4) double shift,
            @ForAll @DoubleRange(min = 0.01, max = 100) double unit) {
        List<double[]> rows = new ArrayList<>(Arrays.asList(SHROUT_FLEISS));
        Collections.shuffle(rows, new Random(seed));
        double[][] changed = rows.stream()
                .map(row -> Arrays.stream(row).map(x -> x * unit + shift).toArray())
                .toArray(double[][]::new);
        IccTable before = ICC.of(SHROUT_FLEISS);
        assertThat(ICC.of(changed).forms())
                .allSatisfy(it ->
                        assertThat(it.value()).isCloseTo(before.get(it.form()).value(), within(1e-7)));
    }

    /** One judge's severity does not touch consistency. */
    @Property(tries = 50)
    void consistencyDoesNotMindSeverity(@ForAll @DoubleRange(min = -100, max = 100) double severity) {
        double[][] changed = Arrays.stream(SHROUT_FLEISS)
                .map(row -> new double[] {row[0] + severity, row[1], row[2], row[3]})
                .toArray(double[][]::new);
        assertThat(ICC.of(changed).get(IccForm.FIXED_JUDGES_SINGLE).value()).isCloseTo(0.714840714841, within(1e-9));
    }

    @Test
    void refusesWhatIsNoTable() {
        Refusal.of(Reason.NO_ROWS, "targets", () -> ICC.of(new double[0][]));
        Refusal.of(Reason.ONE_RATEE, "targets", () -> ICC.of(new double[][] {{1, 2}}));
        Refusal.of(Reason.ONE_RATER, "judges", () -> ICC.of(new double[][] {{1}, {2}}));
        Refusal.of(Reason.RAGGED, "target 1", () -> ICC.of(new double[][] {{1, 2}, {2}}));
        Refusal.of(Reason.NOT_FINITE, "target 1", () -> ICC.of(new double[][] {{1, 2}, {2, Double.NaN}}));
        Refusal.of(Reason.CONSTANT, "means of targets", () -> ICC.of(new double[][] {{0.1, 0.7}, {0.7, 0.1}}));
        Refusal.of(Reason.CONSTANT, "means of targets", () -> ICC.of(new double[][] {{0.1, 0.1}, {0.1, 0.1}}));
        Refusal.of(Reason.OUT_OF_RANGE, "level", () -> ICC.withLevel(1));
    }

    /** A line a form: symbol, value, F, df1, df2, p, low, high. */
    private static void expect(IccTable table, String lines) {
        for (String line : lines.lines().toList()) {
            String[] words = line.split(" ", -1);
            double[] numbers = Arrays.stream(words)
                    .skip(1)
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            Icc icc = table.forms().stream()
                    .filter(it -> it.form().symbol().equals(words[0]))
                    .findFirst()
                    .orElseThrow();
            FTest test = icc.test().orElseThrow();
            Interval interval = icc.interval().orElseThrow();
            assertThat(new double[] {
                        icc.value(), test.f(), test.df1(), test.df2(), test.p(), interval.low(), interval.high()
                    })
                    .as(words[0])
                    .containsExactly(numbers, within(1e-8));
            assertThat(test.p()).isCloseTo(numbers[4], within(1e-12));
        }
    }

    private static double[][] ratings(Random random, double severity) {
        var rows = new double[8][4];
        for (double[] row : rows) {
            double worth = 3 * random.nextGaussian();
            for (int j = 0; j < 4; j++) {
                row[j] = worth + j * severity + random.nextGaussian();
            }
        }
        return rows;
    }
}
