package dev.neike.statistics.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DriversTest {

    private static final double[] Y = {3, 5, 4, 1, 2, 5};
    private static final double[] A = {1, 4, 2, 1, 3, 5};
    private static final double[] B = {2, 2, 5, 1, 4, 3};
    private static final Drivers TWO = Drivers.of(Y).with("a", A).with("b", B);

    private static void refused(Reason reason, String what, ThrowingCallable call) {
        assertThatExceptionOfType(StatisticRefused.class).isThrownBy(call).satisfies(it -> {
            assertThat(it.reason()).isEqualTo(reason);
            assertThat(it.what()).contains(what);
        });
    }

    /** All statistics of the package start from the same refusals. */
    private static void refused(Reason reason, String what, Drivers drivers) {
        refused(reason, what, () -> Lmg.withDefaults().of(drivers));
        refused(reason, what, () -> RelativeWeights.withDefaults().of(drivers));
        refused(reason, what, () -> Regression.of(drivers));
        refused(reason, what, () -> Lmg.withDefaults().exactTo(0).of(drivers));
    }

    @Test
    void refusesNothing() {
        refused(Reason.NO_ROWS, "no row", Drivers.of().with("a"));
        refused(Reason.TOO_FEW, "no predictor", Drivers.of(Y));
        Drivers gaps = Drivers.of(Double.NaN, 1, Double.NaN).with("a", 1, Double.NaN, 3);
        refused(Reason.NO_ROWS, "3 lack something", gaps.leavingOutMissing());
    }

    @Test
    void refusesFewerRowsThanTwoMoreThanPredictors() {
        refused(
                Reason.TOO_FEW,
                "3 rows for 2 predictors",
                Drivers.of(1, 2, 4).with("a", 1, 5, 2).with("b", 3, 1, 1));
        assertThat(Regression.of(Drivers.of(1, 2, 4, 4).with("a", 1, 5, 2, 2).with("b", 3, 1, 1, 4))
                        .n())
                .isEqualTo(4);
        refused(
                Reason.TOO_FEW,
                "3 rows for 2 predictors",
                Drivers.of(1, 2, 4, 4)
                        .with("a", 1, 5, 2, 2)
                        .with("b", 3, 1, 1, 4)
                        .weighted(1, 1, 0, 1));
    }

    @Test
    void refusesWhatIsMissingUnlessTold() {
        Drivers gap = Drivers.of(Y).with("a", A).with("b", 2, 2, Double.NaN, 1, 4, 3);
        refused(Reason.MISSING, "b in row 2", gap);
        assertThat(Regression.of(gap.leavingOutMissing()).leftOut()).isEqualTo(new LeftOut(1, 0));
        refused(
                Reason.MISSING,
                "outcome in row 0",
                Drivers.of(Double.NaN, 5, 4, 1, 2, 5).with("a", A));
    }

    @Test
    void refusesWhatIsNotFinite() {
        double infinite = Double.NEGATIVE_INFINITY;
        refused(
                Reason.NOT_FINITE,
                "b in row 5",
                Drivers.of(Y).with("b", 2, 2, 5, 1, 4, infinite).leavingOutMissing());
        refused(Reason.NOT_FINITE, "weight of row 1", () -> TWO.weighted(1, Double.NaN, 1, 1, 1, 1));
        refused(Reason.NOT_FINITE, "weight of row 0", () -> TWO.weighted(Double.POSITIVE_INFINITY, 1, 1, 1, 1, 1));
    }

    @Test
    void refusesWhatDoesNotVary() {
        refused(Reason.CONSTANT, "c", TWO.with("c", 3, 3, 3, 3, 3, 3));
        refused(Reason.CONSTANT, "outcome", Drivers.of(2, 2, 2, 2, 2, 2).with("a", A));
        double third = 0.1 + 0.2;
        refused(Reason.CONSTANT, "c", TWO.with("c", 0.3, third, 0.3, third, 0.3, third));
        refused(Reason.CONSTANT, "c", TWO.with("c", 0, 0, 0, 0, 0, 0));
        refused(Reason.CONSTANT, "c", TWO.with("c", 1, 1, 1, 1, 1, 2).weighted(1, 1, 1, 1, 1, 0));
        refused(Reason.CONSTANT, "c", TWO.with("c", 1, 1, 1, 1, 1, 2).weighted(1, 1, 1, 1, 1, 1e-60));
    }

    @Test
    void refusesCollinearPredictorsByName() {
        double[] both = new double[A.length];
        double[] far = new double[A.length];
        for (int row = 0; row < A.length; row++) {
            both[row] = 0.3 * A[row] - 0.1 * B[row] + 7;
            far[row] = 1e9 + A[row] / 3;
        }
        Drivers drivers = Drivers.of(Y).with("free", 1, 2, 2, 1, 1, 9).with("a", A);
        assertThatExceptionOfType(StatisticRefused.class)
                .isThrownBy(() -> Lmg.withDefaults().of(drivers.with("b", B).with("both", both)))
                .satisfies(it -> assertThat(it.what()).isEqualTo("a, b, both"));
        refused(Reason.COLLINEAR, "a, b, both", drivers.with("b", B).with("both", both));
        refused(Reason.COLLINEAR, "a, again", drivers.with("again", A));
        refused(Reason.COLLINEAR, "a, far", drivers.with("far", far));
    }

    @Test
    void refusesWeightsThatAreNone() {
        refused(Reason.NO_WEIGHT, "all weights are zero", TWO.weighted(0, 0, 0, 0, 0, 0));
        refused(Reason.NO_WEIGHT, "row 3", () -> TWO.weighted(1, 1, 1, -1, 1, 1));
    }

    @Test
    void refusesColumnsThatDoNotFit() {
        refused(Reason.RAGGED, "c has 2 rows", () -> TWO.with("c", 1, 2));
        refused(Reason.RAGGED, "weights has 1 rows", () -> TWO.weighted(1));
        refused(Reason.OUT_OF_RANGE, "'a'", () -> TWO.with("a", B));
        refused(Reason.OUT_OF_RANGE, "' '", () -> TWO.with(" ", B));
        refused(
                Reason.OUT_OF_RANGE,
                "no predictor c",
                () -> Lmg.withDefaults().of(TWO).of("c"));
    }

    @Test
    void laterChangesOfTheCallersArraysAreNotSeen() {
        double[] mine = A.clone();
        Drivers drivers = Drivers.of(Y).with("a", mine).with("b", B);
        mine[0] = 99;
        assertThat(Lmg.withDefaults().of(drivers)).isEqualTo(Lmg.withDefaults().of(TWO));
    }

    /** Squares of these would overflow or vanish. */
    @Test
    void anyMagnitudeWillDo() {
        double[] large = new double[A.length];
        double[] small = new double[A.length];
        double[] tiny = new double[A.length];
        for (int row = 0; row < A.length; row++) {
            large[row] = A[row] * 0x1p1020;
            small[row] = B[row] * 0x1p-1030;
            tiny[row] = 0x1p-1000;
        }
        Shares shares = Lmg.withDefaults()
                .of(Drivers.of(Y).with("a", large).with("b", small).weighted(tiny));
        Shares plain = Lmg.withDefaults().of(TWO);
        assertThat(shares.of("a").value()).isCloseTo(plain.of("a").value(), within(1e-12));
        assertThat(shares.of("b").value()).isCloseTo(plain.of("b").value(), within(1e-12));
    }

    /** R 4.2.2: {@code t.test(mtcars$hp)$conf.int}, and by hand the linearised interval of a weighted mean. */
    @Test
    void tellsHowEachDimensionDoes() {
        Table cars = Table.named("mtcars");
        Estimate hp = performance(cars.of("mpg", "vs", "am", "gear", "carb"), "hp");
        assertThat(hp.value()).isCloseTo(146.6875, within(1e-10));
        assertThat(hp.interval().orElseThrow().low()).isCloseTo(121.967949868401, within(1e-8));
        assertThat(hp.interval().orElseThrow().high()).isCloseTo(171.407050131599, within(1e-8));
        // Mean (1 + 4 + 2·4)/4 = 3.25; Σw²(x−m)² = 5.0625 + .5625 + 4·.5625 = 7.875; error √(7.875·3/2)/4 = .859233.
        Estimate mean = performance(Drivers.of(1, 2, 4).with("a", 1, 4, 4).weighted(1, 1, 2), "a");
        assertThat(mean.value()).isCloseTo(3.25, within(1e-12));
        // qt(.975, 2) = 4.302652729911
        assertThat(mean.interval().orElseThrow().high()).isCloseTo(3.25 + 4.302652729911 * .859233, within(1e-5));
        refused(Reason.OUT_OF_RANGE, "level 1", () -> TWO.performance(1));
    }

    private static Estimate performance(Drivers drivers, String name) {
        return Objects.requireNonNull(drivers.performance(0.95).get(name));
    }
}
