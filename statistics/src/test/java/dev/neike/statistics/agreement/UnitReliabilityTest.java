package dev.neike.statistics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.neike.statistics.Interval;
import dev.neike.statistics.Refusal;
import dev.neike.statistics.StatisticRefused.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class UnitReliabilityTest {

    static final List<String> UNITS =
            List.of("a", "a", "a", "b", "b", "c", "c", "c", "c", "d", "e", "e", "e", "e", "e");
    static final double[][] THREE_ITEMS = {
        {4, 5, 4}, {5, 5, 4}, {4, 3, 4}, {2, 2, 1}, {3, 2, 5}, {5, 4, 5}, {5, 5, 5}, {4, 4, 5}, {5, 4, 4}, {3, 3, 2},
        {1, 2, 1}, {2, 2, 3}, {2, 1, 2}, {3, 3, 2}, {1, 2, 1}
    };

    private static final UnitReliability RELIABILITY = UnitReliability.withDefaults();

    /**
     * R 4.2.2, multilevel 2.7: {@code t <- aov(y ~ as.factor(g)); ICC1(t); ICC2(t)} with y the first item. n₀, ICC(1) with
     * it and Smith's interval by their formulas in R, {@code qnorm(.975)}.
     */
    @Test
    void ofUnitsOfDifferentSize() {
        OneWay oneWay = RELIABILITY.of(firstItem());
        assertThat(oneWay.units()).isEqualTo(5);
        assertThat(oneWay.respondents()).isEqualTo(15);
        assertThat(oneWay.between()).isCloseTo(6.05416666667, within(1e-10));
        assertThat(oneWay.within()).isCloseTo(0.47166666667, within(1e-10));
        FTest test = oneWay.test().orElseThrow();
        assertThat(test.f()).isCloseTo(12.83569, within(1e-5));
        assertThat(test.df1()).isEqualTo(4);
        assertThat(test.df2()).isEqualTo(10);
        assertThat(test.p()).isCloseTo(0.00059693, within(1e-8));
        assertThat(oneWay.icc1()).isCloseTo(0.797784923187, within(1e-10));
        assertThat(oneWay.icc2().orElseThrow()).isCloseTo(0.922092222987, within(1e-10));
        assertThat(oneWay.sizeUsed()).isEqualTo(3);
        assertThat(oneWay.n0()).isCloseTo(2.833333333333, within(1e-10));
        assertThat(oneWay.icc1(GroupSize.N0)).isCloseTo(0.806849205075, within(1e-10));
        assertThat(oneWay.intervalMethod()).isEqualTo(IntervalMethod.SMITH);
        assertThat(oneWay.interval().orElseThrow().low()).isCloseTo(0.5135717382737, within(1e-9));
        assertThat(oneWay.interval().orElseThrow().high()).as("1.10 is cut").isEqualTo(1);
    }

    @Test
    void withTheOtherGroupSize() {
        OneWay oneWay = RELIABILITY.with(GroupSize.N0).of(firstItem());
        assertThat(oneWay.icc1()).isCloseTo(0.806849205075, within(1e-10));
        assertThat(oneWay.size()).isEqualTo(GroupSize.N0);
        assertThat(oneWay.icc1(GroupSize.MEAN)).isCloseTo(0.797784923187, within(1e-10));
        assertThat(oneWay.icc2().orElseThrow()).isCloseTo(0.922092222987, within(1e-10));
    }

    /** R: {@code t <- aov(rowMeans(x) ~ as.factor(g))}, {@code ICC1(t)}, {@code ICC2(t)}. */
    @Test
    void ofSeveralItemsIsOfTheirMean() {
        OneWay oneWay = RELIABILITY.of(UnitAnswers.of(UNITS, THREE_ITEMS));
        assertThat(oneWay.icc1()).isCloseTo(0.815142728668, within(1e-10));
        assertThat(oneWay.icc2().orElseThrow()).isCloseTo(0.92971969228, within(1e-10));
        assertThat(oneWay.test().orElseThrow().f()).isCloseTo(14.22874, within(1e-5));
        assertThat(oneWay.test().orElseThrow().p()).isCloseTo(0.00039154, within(1e-8));
    }

    /** Units of one size: the one-way forms of Shrout and Fleiss, with psych's interval. */
    @Test
    void ofUnitsOfOneSizeIsTheOneWayForm() {
        var units = new ArrayList<String>();
        var answers = new ArrayList<Double>();
        for (double[] target : IntraclassCorrelationTest.SHROUT_FLEISS) {
            for (double rating : target) {
                units.add("unit " + Arrays.toString(target));
                answers.add(rating);
            }
        }
        OneWay oneWay = RELIABILITY.of(
                UnitAnswers.of(units, answers.stream().mapToDouble(it -> it).toArray()));
        assertThat(oneWay.icc1()).isCloseTo(0.165741768405, within(1e-10));
        assertThat(oneWay.icc2().orElseThrow()).isCloseTo(0.442797133679, within(1e-10));
        assertThat(oneWay.n0()).isEqualTo(4);
        assertThat(oneWay.intervalMethod()).isEqualTo(IntervalMethod.EXACT_F);
        assertThat(oneWay.interval().orElseThrow().low()).isCloseTo(-0.1329323248748, within(1e-9));
        assertThat(oneWay.interval().orElseThrow().high()).isCloseTo(0.722560062328, within(1e-9));
        assertThat(oneWay.reliabilityOfMean(4).orElseThrow()).isCloseTo(0.442797133679, within(1e-10));
        assertThat(oneWay.reliabilityOfMean(1).orElseThrow()).isCloseTo(0.165741768405, within(1e-10));
    }

    @Test
    void leavesOutWhoLacksAnAnswer() {
        double[][] answers = new double[16][];
        System.arraycopy(THREE_ITEMS, 0, answers, 0, 15);
        answers[15] = new double[] {1, Double.NaN, 1};
        var units = new ArrayList<>(UNITS);
        units.add("f");
        UnitAnswers lacking = UnitAnswers.withMissing(units, answers);
        assertThat(lacking.leftOut()).isEqualTo(1);
        assertThat(lacking.respondents()).isEqualTo(15);
        assertThat(lacking.units()).containsExactly("a", "b", "c", "d", "e");
        OneWay oneWay = RELIABILITY.of(lacking);
        assertThat(oneWay.leftOut()).isEqualTo(1);
        assertThat(oneWay.respondents()).isEqualTo(15);
        assertThat(oneWay.icc1())
                .isEqualTo(RELIABILITY.of(UnitAnswers.of(UNITS, THREE_ITEMS)).icc1());
    }

    @Test
    void mayHaveNothingToTest() {
        OneWay agreed = RELIABILITY.of(UnitAnswers.of(List.of("a", "a", "b", "b"), new double[] {0.1, 0.1, 0.7, 0.7}));
        assertThat(agreed.icc1()).isCloseTo(1, within(1e-12));
        assertThat(agreed.test()).isEmpty();
        assertThat(agreed.interval()).isEmpty();
        OneWay alike = RELIABILITY.of(UnitAnswers.of(List.of("a", "a", "b", "b"), new double[] {0.1, 0.7, 0.1, 0.7}));
        assertThat(alike.icc1()).isCloseTo(-1, within(1e-12));
        assertThat(alike.icc2()).isEmpty();
        assertThat(alike.reliabilityOfMean(2)).isEmpty();
        assertThat(alike.test().orElseThrow().p()).isEqualTo(1);
    }

    @Property(tries = 100)
    void doesNotMindShiftOrUnit(
            @ForAll @DoubleRange(min = -1e4, max = 1e4) double shift,
            @ForAll @DoubleRange(min = 0.01, max = 100) double unit) {
        double[] changed = Arrays.stream(THREE_ITEMS)
                .mapToDouble(row -> row[0] * unit + shift)
                .toArray();
        assertThat(RELIABILITY.of(UnitAnswers.of(UNITS, changed)).icc1()).isCloseTo(0.797784923187, within(1e-7));
    }

    /** Answers far from zero keep their digits: eighths are exact even beside 10¹⁰. */
    @Test
    void doesNotMindWhereTheScaleBegins() {
        double[] far =
                Arrays.stream(THREE_ITEMS).mapToDouble(row -> 1e10 + row[0] / 8).toArray();
        OneWay oneWay = RELIABILITY.of(UnitAnswers.of(UNITS, far));
        assertThat(oneWay.between()).isCloseTo(6.05416666667 / 64, within(1e-12));
        assertThat(oneWay.icc1()).isCloseTo(0.797784923187, within(1e-12));
    }

    /** Smith's interval holds the truth about as often as it says: 50 units of 2 to 11, ρ = .2, 2,000 times. */
    @Test
    @Tag("slow")
    void theIntervalOfUnequalUnitsHoldsTheTruthAsOftenAsItSays() {
        var random = new Random(5);
        int times = 2000;
        int held = 0;
        for (int t = 0; t < times; t++) {
            Interval interval = RELIABILITY.of(drawn(random, 0.2)).interval().orElseThrow();
            held += interval.low() <= 0.2 && 0.2 <= interval.high() ? 1 : 0;
        }
        assertThat(held / (double) times).isBetween(0.92, 0.97);
    }

    @Test
    void refusesWhatHasNoUnits() {
        Refusal.of(
                Reason.ONE_RATEE,
                "units",
                () -> RELIABILITY.of(UnitAnswers.of(List.of("a", "a"), new double[] {1, 2})));
        Refusal.of(
                Reason.TOO_FEW,
                "two respondents",
                () -> RELIABILITY.of(UnitAnswers.of(List.of("a", "b"), new double[] {1, 2})));
        Refusal.of(
                Reason.CONSTANT,
                "answers",
                () -> RELIABILITY.of(UnitAnswers.of(List.of("a", "a", "b"), new double[] {0.1, 0.1, 0.1})));
        Refusal.of(Reason.NO_ROWS, "respondents", () -> UnitAnswers.of(List.of(), new double[0]));
        Refusal.of(
                Reason.NO_ROWS,
                "respondents",
                () -> UnitAnswers.withMissing(List.of("a"), new double[][] {{Double.NaN}}));
        Refusal.of(Reason.TOO_FEW, "items", () -> UnitAnswers.of(List.of("a"), new double[][] {{}}));
        Refusal.of(Reason.RAGGED, "1 units", () -> UnitAnswers.of(List.of("a"), new double[2]));
        Refusal.of(Reason.RAGGED, "row 1", () -> UnitAnswers.of(List.of("a", "b"), new double[][] {{1}, {1, 2}}));
        Refusal.of(Reason.NOT_FINITE, "row 0", () -> UnitAnswers.of(List.of("a"), new double[] {Double.NaN}));
        Refusal.of(
                Reason.NOT_FINITE,
                "row 0",
                () -> UnitAnswers.withMissing(List.of("a"), new double[][] {{Double.POSITIVE_INFINITY}}));
        Refusal.of(Reason.MISSING, "row 1", () -> UnitAnswers.of(Arrays.asList("a", null), new double[] {1, 2}));
        Refusal.of(Reason.OUT_OF_RANGE, "level", () -> RELIABILITY.withLevel(0));
    }

    private static UnitAnswers firstItem() {
        return UnitAnswers.of(
                UNITS, Arrays.stream(THREE_ITEMS).mapToDouble(row -> row[0]).toArray());
    }

    private static UnitAnswers drawn(Random random, double rho) {
        var units = new ArrayList<String>();
        var answers = new ArrayList<Double>();
        for (int unit = 0; unit < 50; unit++) {
            double worth = Math.sqrt(rho) * random.nextGaussian();
            for (int i = 0; i < 2 + unit % 10; i++) {
                units.add("unit" + unit);
                answers.add(worth + Math.sqrt(1 - rho) * random.nextGaussian());
            }
        }
        return UnitAnswers.of(units, answers.stream().mapToDouble(it -> it).toArray());
    }
}
