package dev.neike.statistics.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import dev.neike.statistics.Interval;
import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class QuadrantsTest {

    private static final List<Dimension> FOUR =
            List.of(plain("speed", 0.4, 2), plain("tone", 0.3, 4), plain("forms", 0.06, 3), plain("rooms", 0.04, 5));

    private static Dimension plain(String name, double importance, double performance) {
        return new Dimension(name, Estimate.of(importance), Estimate.of(performance));
    }

    private static Estimate within2(double value, double low, double high) {
        return Estimate.of(value, new Interval(low, high, 0.95));
    }

    private static List<Quadrant> quadrants(Quadrants.Chart chart) {
        return chart.places().stream().map(Place::quadrant).toList();
    }

    /** Means: importance 0.8/4 = 0.2, performance 14/4 = 3.5. */
    @Test
    void splitsAtTheMeans() {
        Quadrants.Chart chart = Quadrants.withDefaults().of(FOUR);
        assertThat(chart.lines().importance()).isCloseTo(0.2, within(1e-12));
        assertThat(chart.lines().performance()).isCloseTo(3.5, within(1e-12));
        assertThat(quadrants(chart))
                .containsExactly(
                        Quadrant.CONCENTRATE_HERE,
                        Quadrant.KEEP_UP_THE_GOOD_WORK,
                        Quadrant.LOW_PRIORITY,
                        Quadrant.POSSIBLE_OVERKILL);
        Place speed = chart.places().getFirst();
        assertThat(speed.aboveImportance()).isCloseTo(0.2, within(1e-12));
        assertThat(speed.abovePerformance()).isCloseTo(-1.5, within(1e-12));
        assertThat(speed.certainty()).isEqualTo(Place.Certainty.UNKNOWN);
    }

    /** Of three, one is the median and counts as above. */
    @Test
    void splitsAtTheMedians() {
        Quadrants.Chart chart = Quadrants.withDefaults().atMedians().of(FOUR.subList(0, 3));
        assertThat(chart.lines()).isEqualTo(new Quadrants.Lines(0.3, 3));
        assertThat(quadrants(chart))
                .containsExactly(Quadrant.CONCENTRATE_HERE, Quadrant.KEEP_UP_THE_GOOD_WORK, Quadrant.POSSIBLE_OVERKILL);
        assertThat(chart.places().get(1).aboveImportance()).isZero();
    }

    @Test
    void splitsWhereTold() {
        Quadrants.Chart chart = Quadrants.withDefaults().at(0.05, 3).of(FOUR);
        assertThat(quadrants(chart))
                .containsExactly(
                        Quadrant.CONCENTRATE_HERE,
                        Quadrant.KEEP_UP_THE_GOOD_WORK,
                        Quadrant.KEEP_UP_THE_GOOD_WORK,
                        Quadrant.POSSIBLE_OVERKILL);
        assertThat(Quadrants.withDefaults().at(0.05, 3).of(FOUR.subList(0, 1)).places())
                .hasSize(1);
    }

    /** The mean of three equal tenths is not 0.1 in binary, and yet they lie on the line. */
    @Test
    void roundingDoesNotPushOffTheLine() {
        double third = (0.1 + 0.2) / 3;
        Quadrants.Chart chart = Quadrants.withDefaults().at(third, 3).of(List.of(plain("a", 0.1, 3)));
        assertThat(third).isGreaterThan(0.1);
        assertThat(quadrants(chart)).containsExactly(Quadrant.KEEP_UP_THE_GOOD_WORK);
        assertThat(chart.places().getFirst().aboveImportance()).isZero();
    }

    @Test
    void isCertainWhereBothIntervalsKeepToTheirSide() {
        Estimate high = within2(4, 3.6, 4.4);
        Estimate over = within2(4, 3.4, 4.6);
        Estimate low = within2(2, 1.5, 2.9);
        assertThat(certainty(high, low)).isEqualTo(Place.Certainty.CERTAIN);
        assertThat(certainty(high, over)).isEqualTo(Place.Certainty.UNCERTAIN);
        assertThat(certainty(over, Estimate.of(2))).isEqualTo(Place.Certainty.UNCERTAIN);
        assertThat(certainty(Estimate.of(2), over)).isEqualTo(Place.Certainty.UNCERTAIN);
        assertThat(certainty(high, Estimate.of(2))).isEqualTo(Place.Certainty.UNKNOWN);
        assertThat(certainty(Estimate.of(2), high)).isEqualTo(Place.Certainty.UNKNOWN);
        assertThat(certainty(high, within2(4, 3.5, 5))).isEqualTo(Place.Certainty.UNCERTAIN);
        assertThat(certainty(high, within2(3, 2, 3.5))).isEqualTo(Place.Certainty.UNCERTAIN);
        assertThat(certainty(high, within2(3.4, 3.6, 3.7))).isEqualTo(Place.Certainty.UNCERTAIN);
    }

    private static Place.Certainty certainty(Estimate importance, Estimate performance) {
        return Quadrants.withDefaults()
                .at(3.5, 3.5)
                .of(List.of(new Dimension("it", importance, performance)))
                .places()
                .getFirst()
                .certainty();
    }

    @Test
    void takesImportanceFromShares() {
        Drivers drivers = Table.named("attitude").of("rating");
        Shares shares =
                Lmg.withDefaults().with(Bootstrap.seeded(1).resampling(200)).of(drivers);
        List<Dimension> dimensions = Dimension.of(shares, drivers.performance(0.95));
        assertThat(dimensions).extracting(Dimension::name).containsExactlyElementsOf(drivers.names());
        assertThat(dimensions.getFirst().importance().value())
                .isEqualTo(shares.of("complaints").value());
        assertThat(dimensions.getFirst().importance().interval())
                .contains(shares.of("complaints").spread().orElseThrow().percentile());
        // Means of attitude: complaints 66.6, privileges 53.13, learning 56.37, raises 64.63, critical 74.77, advance
        // 42.93.
        assertThat(quadrants(Quadrants.withDefaults().of(dimensions)))
                .containsExactly(
                        Quadrant.KEEP_UP_THE_GOOD_WORK,
                        Quadrant.LOW_PRIORITY,
                        Quadrant.CONCENTRATE_HERE,
                        Quadrant.POSSIBLE_OVERKILL,
                        Quadrant.POSSIBLE_OVERKILL,
                        Quadrant.LOW_PRIORITY);
    }

    @Test
    void refusesWhatHasNoPlace() {
        Quadrants means = Quadrants.withDefaults();
        refused(Reason.NO_ROWS, () -> means.of(List.of()));
        refused(Reason.TOO_FEW, () -> means.of(FOUR.subList(0, 1)));
        refused(Reason.CONSTANT, () -> means.of(List.of(plain("a", 0.1, 2), plain("b", 0.1, 3))));
        refused(Reason.CONSTANT, () -> means.atMedians().of(List.of(plain("a", 0.1, 2), plain("b", 0.2, 2))));
        refused(Reason.NOT_FINITE, () -> means.at(Double.NaN, 1));
        refused(Reason.NOT_FINITE, () -> Estimate.of(Double.POSITIVE_INFINITY));
        Shares shares = Lmg.withDefaults().of(Table.named("attitude").of("rating"));
        refused(Reason.MISSING, () -> Dimension.of(shares, Map.of("complaints", Estimate.of(3))));
    }

    private static void refused(Reason reason, ThrowingCallable call) {
        assertThatExceptionOfType(StatisticRefused.class)
                .isThrownBy(call)
                .satisfies(it -> assertThat(it.reason()).isEqualTo(reason));
    }
}
