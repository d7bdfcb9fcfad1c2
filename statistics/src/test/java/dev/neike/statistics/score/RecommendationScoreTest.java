package dev.neike.statistics.score;

import static dev.neike.statistics.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.neike.statistics.Interval;
import dev.neike.statistics.StatisticRefused.Reason;
import dev.neike.statistics.score.RecommendationScore.Camps;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RecommendationScoreTest {

    private static final RecommendationScore SCORE = RecommendationScore.withDefaults();

    private static Marks of(long promoters, long passives, long detractors) {
        return Marks.ofCounts(0, 0, 0, 0, 0, 0, 0, detractors, passives, 0, promoters, 0);
    }

    /** Counts are subtracted before they are divided: 33 % less 58 % would be −25.000000000000007. */
    @Test
    void wholeScoresAreWhole() {
        assertThat(SCORE.of(of(4, 1, 7)).value()).isEqualTo(-25);
        assertThat(SCORE.of(of(4, 1, 7).with(Population.of(14))).value()).isEqualTo(-25);
        assertThat(SCORE.of(of(1, 0, 2).with(Population.of(3))).value()).isEqualTo(-100 / 3.0);
    }

    private static void assertInterval(Interval interval, double low, double high) {
        assertThat(interval.low()).isCloseTo(low, within(1e-11));
        assertThat(interval.high()).isCloseTo(high, within(1e-11));
    }

    /**
     * Reference row "recommendation score interval" (Rocks 2016): 30; 7.8102; 14.05–44.20. More digits, R 4.2.2: {@code
     * p <- 50.75/103; d <- 20.75/103; 100*(p-d+c(-1,1)*qnorm(.975)*sqrt((p+d-(p-d)^2)/103))}.
     */
    @Test
    void hasTheAdjustedWaldInterval() {
        Estimate estimate = SCORE.of(of(50, 30, 20));
        assertThat(estimate.value()).isCloseTo(30, within(1e-12));
        assertThat(estimate.standardError().orElseThrow()).isCloseTo(7.8102, within(5e-5));
        assertInterval(estimate.interval().orElseThrow(), 14.0511301787616, 44.2012970057044);
        assertThat(estimate.method()).isEqualTo(Method.ADJUSTED_WALD);
    }

    /** As above with p = 4/6, d = 1/6 and n = 6 · 11/6 in place of 6. */
    @Test
    void knowsSmallTeams() {
        Estimate estimate = SCORE.of(of(4, 1, 1).with(Population.of(12)));
        assertInterval(estimate.interval().orElseThrow(), -1.54448774748815, 80.11591631891670);
        Estimate known = SCORE.of(of(4, 1, 1).with(Population.of(6)));
        assertThat(known.everyoneAnswered()).isTrue();
        assertThat(known.interval().orElseThrow().low()).isEqualTo(known.value());
    }

    @Test
    void countsTheCamps() {
        Marks all = Marks.ofCounts(0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
        assertThat(Camps.of(all)).isEqualTo(new Camps(2, 2, 7));
        assertThat(SCORE.of(all).value()).isCloseTo(-500 / 11.0, within(1e-12));
    }

    /**
     * R 4.2.2: {@code d <- r2-r1; d+c(-1,1)*qnorm(.975)*sqrt(se1^2+se2^2)}, each adjusted as above; 50/30/20, 20/25/15.
     */
    @Test
    void differenceAdjustsBoth() {
        Difference difference = SCORE.difference(of(50, 30, 20), of(20, 25, 15));
        assertThat(difference.value()).isCloseTo(500 / 60.0 - 30, within(1e-12));
        assertInterval(difference.interval().orElseThrow(), -45.20404242663162, 2.82463111518148);
        assertThat(difference.p().orElseThrow()).isCloseTo(0.0837325706187306, within(1e-12));
        Difference known =
                SCORE.difference(of(1, 1, 1).with(Population.of(3)), of(2, 1, 1).with(Population.of(4)));
        assertThat(known.everyoneAnswered()).isTrue();
        assertThat(known.value()).isCloseTo(25, within(1e-12));
        Difference toKnown = SCORE.difference(of(1, 1, 1).with(Population.of(3)), of(50, 30, 20));
        assertInterval(toKnown.interval().orElseThrow(), 14.0511301787616, 44.2012970057044);
    }

    /** R 4.2.2: {@code t.test(c(100,0,100,100,-100), c(0,0,-100,100,-100), paired=TRUE)}. */
    @Test
    void changeOfTheSamePeopleIsPaired() {
        var pairs = PairedMarks.of(0, 10, new double[] {8, 7, 6, 10, 0}, new double[] {9, 8, 10, 9, 3});
        Difference change = SCORE.difference(pairs);
        assertThat(change.value()).isEqualTo(60);
        assertThat(change.standardError().orElseThrow()).isCloseTo(40, within(1e-12));
        assertThat(change.p().orElseThrow()).isCloseTo(0.208, within(1e-12));
    }

    @Test
    void refusesOtherScalesAndMarksBetween() {
        assertRefused(Reason.NOT_COMPARABLE, () -> SCORE.of(Marks.of(1, 10, 9)));
        assertRefused(Reason.OUT_OF_RANGE, () -> SCORE.of(Marks.of(0, 10, 8.5)));
        assertRefused(
                Reason.NOT_COMPARABLE,
                () -> SCORE.difference(PairedMarks.of(1, 10, new double[] {9}, new double[] {9})));
        assertRefused(
                Reason.OUT_OF_RANGE,
                () -> SCORE.difference(PairedMarks.of(0, 10, new double[] {8.5}, new double[] {9})));
    }

    @Property
    void liesWithinItsIntervalAndTurnsWithItsSides(
            @ForAll @IntRange(min = 0, max = 100) int promoters,
            @ForAll @IntRange(min = 1, max = 100) int passives,
            @ForAll @IntRange(min = 0, max = 100) int detractors) {
        Estimate one = SCORE.of(of(promoters, passives, detractors));
        Estimate turned = SCORE.of(of(detractors, passives, promoters));
        Interval interval = one.interval().orElseThrow();
        assertThat(one.value()).isBetween(interval.low(), interval.high());
        assertInterval(turned.interval().orElseThrow(), -interval.high(), -interval.low());
    }
}
