package dev.neike.statistics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.neike.statistics.Refusal;
import dev.neike.statistics.StatisticRefused.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WithinGroupAgreementTest {

    private static final ResponseScale FIVE = new ResponseScale(1, 5);
    private static final WithinGroupAgreement RWG = WithinGroupAgreement.on(FIVE);
    private static final AverageDeviation AD = AverageDeviation.on(FIVE);

    /** By hand from the formulas of James, Demaree and Wolf 1984: s² = .3 of 2; R, multilevel 2.7: {@code rwg.j}. */
    @Test
    void ofTheFormula() {
        Rwg one = RWG.of(4, 5, 4, 5, 4);
        assertThat(one.value()).isCloseTo(0.85, within(1e-12));
        assertThat(one.raw().orElseThrow()).isEqualTo(one.value());
        assertThat(one.meanVariance()).isCloseTo(0.3, within(1e-12));
        assertThat(one.nullVariance()).isEqualTo(2);
        Rwg three = RWG.of(new double[][] {{4, 4, 5}, {5, 4, 4}, {4, 5, 5}, {4, 4, 4}, {5, 5, 5}});
        assertThat(three.value()).isCloseTo(0.944444444444, within(1e-10));
        assertThat(three.items()).isEqualTo(3);
        assertThat(three.raters()).isEqualTo(5);
        assertThat(three.linear()).isCloseTo(0.85, within(1e-12));
    }

    /** R, multilevel 2.7: {@code rwg(y, g)}, {@code rwg(y, g, ranvar = .44)}, {@code ad.m(y, g)}; y the first item. */
    @Test
    void ofEachUnitOfOneItem() {
        double[][] expected = {
            {0.833333333333, 0.242424242424, 0.444444444444},
            {0.750000000000, 0, 0.500000000000},
            {0.875000000000, 0.431818181818, 0.375000000000},
            {},
            {0.650000000000, 0, 0.640000000000}
        };
        eachUnit(1, NullDistribution.HEAVY_SKEW, expected);
    }

    /** R, multilevel 2.7: {@code rwg.j(x, g)}, {@code rwg.j(x, g, ranvar = .9)}, {@code ad.m(x, g)}. */
    @Test
    void ofEachUnitOfThreeItems() {
        double[][] expected = {
            {0.886363636364, 0.650349650350, 0.444444444444},
            {0, 0, 0.833333333333},
            {0.954545454545, 0.886363636364, 0.375000000000},
            {},
            {0.866197183099, 0.558139534884, 0.560000000000}
        };
        eachUnit(3, NullDistribution.MODERATE_SKEW, expected);
    }

    private static void eachUnit(int items, NullDistribution other, double[][] expected) {
        List<String> units = List.of("a", "b", "c", "d", "e");
        for (int i = 0; i < units.size(); i++) {
            String unit = units.get(i);
            double[][] rows = IntStream.range(0, 15)
                    .filter(row -> UnitReliabilityTest.UNITS.get(row).equals(unit))
                    .mapToObj(row -> Arrays.copyOf(UnitReliabilityTest.THREE_ITEMS[row], items))
                    .toArray(double[][]::new);
            if (expected[i].length == 0) {
                Refusal.of(Reason.ONE_RATER, "raters", () -> RWG.of(rows));
                Refusal.of(Reason.ONE_RATER, "raters", () -> AD.of(rows));
            } else {
                assertThat(RWG.of(rows).value()).isCloseTo(expected[i][0], within(1e-10));
                assertThat(RWG.with(other).of(rows).value()).isCloseTo(expected[i][1], within(1e-10));
                assertThat(AD.of(rows).value()).isCloseTo(expected[i][2], within(1e-10));
            }
        }
    }

    /** Raters at both ends: s² = 4 and 16/3 of 2. */
    @Test
    void tellsWhatTheFormulaGivesWhereItLeavesItsRange() {
        Rwg one = RWG.of(1, 5, 1, 5);
        assertThat(one.value()).isZero();
        assertThat(one.raw().orElseThrow()).isCloseTo(1 - 16 / 3.0 / 2, within(1e-12));
        Rwg many = RWG.of(new double[][] {{1, 1, 1}, {5, 5, 5}, {1, 1, 1}, {5, 5, 5}});
        assertThat(many.value()).isZero();
        assertThat(many.raw().orElseThrow()).as("beyond the pole").isGreaterThan(1);
        assertThat(many.linear()).isCloseTo(-5 / 3.0, within(1e-12));
    }

    /** q = J/(J − 1) = 2 for two items: a variance of 4 for each. */
    @Test
    void hasNothingToTellAtThePole() {
        Rwg pole = RWG.withNullVariance(4).of(new double[][] {{1, 1}, {5, 5}});
        assertThat(pole.meanVariance()).isEqualTo(8);
        assertThat(pole.raw()).isEmpty();
        assertThat(pole.value()).isZero();
    }

    /** LeBreton and Senter 2008, table 2; the five-option row also from the distributions of James et al. 1984. */
    @Test
    void theNullDistributionsAreThoseOfTheTable() {
        assertThat(NullDistribution.UNIFORM.variance(5)).isEqualTo(2);
        assertThat(NullDistribution.UNIFORM.variance(7)).isEqualTo(4);
        assertThat(NullDistribution.UNIFORM.variance(11)).isEqualTo(10);
        assertThat(NullDistribution.UNIFORM.variance(2)).isEqualTo(0.25);
        assertThat(variance(0.05, 0.15, 0.20, 0.35, 0.25))
                .isCloseTo(NullDistribution.SLIGHT_SKEW.variance(5), within(1e-9));
        assertThat(variance(0, 0.10, 0.15, 0.40, 0.35))
                .isCloseTo(NullDistribution.MODERATE_SKEW.variance(5), within(1e-9));
        assertThat(variance(0, 0, 0.10, 0.40, 0.50)).isCloseTo(NullDistribution.HEAVY_SKEW.variance(5), within(1e-9));
        assertThat(variance(0.11, 0.22, 0.34, 0.22, 0.11))
                .isCloseTo(NullDistribution.TRIANGULAR.variance(5), within(1e-9));
        assertThat(variance(0.07, 0.24, 0.38, 0.24, 0.07)).isCloseTo(NullDistribution.NORMAL.variance(5), within(1e-9));
        Refusal.of(Reason.OUT_OF_RANGE, "4 options", () -> NullDistribution.NORMAL.variance(4));
        Refusal.of(Reason.OUT_OF_RANGE, "12 options", () -> NullDistribution.HEAVY_SKEW.variance(12));
        Refusal.of(Reason.OUT_OF_RANGE, "1 options", () -> NullDistribution.UNIFORM.variance(1));
    }

    /**
     * LeBreton and Senter 2008, table 2, as the first author's R package WGA has it ({@code null.var} in {@code RWG.R} of
     * github.com/james-lebreton/WGA, 2bc1fa4).
     */
    @ParameterizedTest
    @CsvSource({
        "5, 2.00, 1.34, 0.90, 0.44, 1.32, 1.04",
        "6, 2.92, 1.85, 1.26, 0.69, 1.45, 1.25",
        "7, 4.00, 2.90, 2.14, 1.39, 2.10, 1.40",
        "8, 5.25, 3.47, 2.79, 2.35, 2.81, 1.73",
        "9, 6.67, 5.66, 4.73, 3.16, 3.00, 1.58",
        "10, 8.25, 6.30, 5.09, 3.46, 2.89, 1.45",
        "11, 10.00, 7.31, 6.32, 4.02, 3.32, 1.40"
    })
    void allNullDistributionsAreThoseOfTheTable(
            int options,
            double uniform,
            double slight,
            double moderate,
            double heavy,
            double triangular,
            double normal) {
        assertThat(NullDistribution.UNIFORM.variance(options)).isCloseTo(uniform, within(0.005));
        assertThat(NullDistribution.SLIGHT_SKEW.variance(options)).isEqualTo(slight);
        assertThat(NullDistribution.MODERATE_SKEW.variance(options)).isEqualTo(moderate);
        assertThat(NullDistribution.HEAVY_SKEW.variance(options)).isEqualTo(heavy);
        assertThat(NullDistribution.TRIANGULAR.variance(options)).isEqualTo(triangular);
        assertThat(NullDistribution.NORMAL.variance(options)).isEqualTo(normal);
    }

    /** A stricter null leaves less agreement; more items of the same variance make more of it. */
    @Property(tries = 200)
    void isMonotone(@ForAll @Size(min = 2, max = 9) List<@IntRange(min = 1, max = 5) Integer> answers) {
        double[] raters = answers.stream().mapToDouble(it -> it).toArray();
        double before = 1;
        for (NullDistribution stricter : List.of(
                NullDistribution.UNIFORM,
                NullDistribution.SLIGHT_SKEW,
                NullDistribution.TRIANGULAR,
                NullDistribution.NORMAL,
                NullDistribution.MODERATE_SKEW,
                NullDistribution.HEAVY_SKEW)) {
            double value = RWG.with(stricter).of(raters).value();
            assertThat(value).isBetween(0.0, before);
            before = value;
        }
        double[][] twice =
                Arrays.stream(raters).mapToObj(x -> new double[] {x, x}).toArray(double[][]::new);
        assertThat(RWG.of(twice).value()).isGreaterThanOrEqualTo(RWG.of(raters).value() - 1e-12);
        double[] apart = raters.clone();
        Arrays.sort(apart);
        if (apart[0] > 1) {
            apart[0]--;
            assertThat(RWG.of(apart).linear()).isLessThan(RWG.of(raters).linear() + 1e-12);
            assertThat(AD.of(apart).value())
                    .isGreaterThanOrEqualTo(AD.of(raters).value() - 1e-12);
        }
    }

    @Test
    void theDeviationKnowsItsItemsAndItsLimit() {
        Deviation deviation = AD.of(new double[][] {{1, 3}, {2, 3}, {3, 3}});
        assertThat(deviation.byItem()).hasSize(2);
        assertThat(deviation.byItem().get(0)).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(deviation.byItem().get(1)).isZero();
        assertThat(deviation.limit()).isEqualTo(5 / 6.0);
        assertThat(deviation.withinLimit()).isTrue();
        assertThat(AD.withLimit(0.3).of(new double[][] {{1, 3}, {2, 3}, {3, 3}}).withinLimit())
                .isFalse();
        assertThat(AD.of(1, 3.5).limit()).isEqualTo(5 / 6.0);
        assertThat(AD.of(1, 3.5).withinLimit()).isFalse();
    }

    @Test
    void refusesWhatIsNotOnTheScale() {
        Refusal.of(Reason.NO_ROWS, "raters", () -> RWG.of());
        Refusal.of(Reason.ONE_RATER, "raters", () -> RWG.of(3));
        Refusal.of(Reason.OUT_OF_RANGE, "rater 1: 6.0", () -> RWG.of(3, 6));
        Refusal.of(Reason.NOT_FINITE, "rater 0", () -> RWG.of(Double.NaN, 4));
        Refusal.of(Reason.RAGGED, "rater 1", () -> RWG.of(new double[][] {{1, 2}, {1}}));
        Refusal.of(Reason.TOO_FEW, "items", () -> RWG.of(new double[][] {{}, {}}));
        Refusal.of(Reason.OUT_OF_RANGE, "rater 1: 0.0", () -> AD.of(3, 0));
        Refusal.of(Reason.OUT_OF_RANGE, "limit", () -> AD.withLimit(0));
        Refusal.of(Reason.OUT_OF_RANGE, "null variance", () -> RWG.withNullVariance(0));
        Refusal.of(Reason.OUT_OF_RANGE, "null variance", () -> RWG.withNullVariance(Double.POSITIVE_INFINITY));
        Refusal.of(Reason.OUT_OF_RANGE, "scale", () -> new ResponseScale(5, 5));
        WithinGroupAgreement three = WithinGroupAgreement.on(new ResponseScale(1, 3));
        Refusal.of(Reason.OUT_OF_RANGE, "3 options", () -> three.with(NullDistribution.SLIGHT_SKEW));
    }

    private static double variance(double... probabilities) {
        double mean = 0;
        double square = 0;
        for (int i = 0; i < probabilities.length; i++) {
            mean += (i + 1) * probabilities[i];
            square += (i + 1) * (i + 1) * probabilities[i];
        }
        return square - mean * mean;
    }
}
