package dev.neike.statistics.score;

import static dev.neike.statistics.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.neike.statistics.Interval;
import dev.neike.statistics.StatisticRefused.Reason;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionScoreTest {

    private static final ProportionScore PLAIN = ProportionScore.withDefaults();
    private static final ProportionScore CORRECTED = PLAIN.withContinuityCorrection();

    private static Marks of(long hits, long n) {
        return Marks.ofCounts(0, n - hits, hits);
    }

    private static Interval interval(Estimate estimate) {
        return estimate.interval().orElseThrow();
    }

    private static void assertInterval(Interval interval, double low, double high, double tolerance) {
        assertThat(interval.low()).isCloseTo(low, within(tolerance));
        assertThat(interval.high()).isCloseTo(high, within(tolerance));
    }

    /**
     * Reference row "proportion, Wilson 95 %"; R 4.2.2: {@code prop.test(37, 50, correct=FALSE)$conf.int}, and 0 of 10.
     */
    @Test
    void isThatOfWilson() {
        Estimate estimate = PLAIN.of(of(37, 50));
        assertThat(estimate.value()).isEqualTo(0.74);
        assertThat(estimate.method()).isEqualTo(Method.WILSON);
        assertInterval(interval(estimate), 0.604468427351512, 0.841284725064476, 1e-13);
        assertInterval(interval(PLAIN.of(of(0, 10))), 0, 0.277532799862889, 1e-13);
        assertInterval(interval(PLAIN.withLevel(0.9).of(of(3, 7))), 0.186443190363956, 0.710522908986407, 1e-13);
    }

    /** As above with {@code correct=TRUE}. */
    @Test
    void isThatOfWilsonWithCorrection() {
        assertInterval(interval(CORRECTED.of(of(37, 50))), 0.593874146088210, 0.849192283890587, 1e-13);
        assertInterval(interval(CORRECTED.of(of(0, 10))), 0, 0.344537218306922, 1e-13);
        assertInterval(interval(CORRECTED.withLevel(0.9).of(of(3, 7))), 0.140865474825586, 0.763989912426849, 1e-13);
        assertThat(CORRECTED.of(of(3, 7)).method()).isEqualTo(Method.WILSON_CORRECTED);
    }

    /** Newcombe, Statistics in Medicine 17 (1998) 857–872, table I: methods 3 and 4. */
    @ParameterizedTest
    @CsvSource({
        "81, 263, .2553, .3662, .2535, .3682",
        "15, 148, .0624, .1605, .0598, .1644",
        "0, 20, 0, .1611, 0, .2005",
        "1, 29, .0061, .1718, .0018, .1963"
    })
    void agreesWithTheTableOfNewcombe(int hits, int n, double low, double high, double lowCc, double highCc) {
        assertInterval(interval(PLAIN.of(of(hits, n))), low, high, 5.1e-5);
        assertInterval(interval(CORRECTED.of(of(hits, n))), lowCc, highCc, 5.1e-5);
    }

    /**
     * Six of eight who answered in a team of twelve: the roots, by R's {@code uniroot}, of {@code abs(6/8-P) - c -
     * qnorm(.975)*sqrt(P*(1-P)/8*(12-8)/(12-1))} with c of 0 and of 1/16.
     */
    @Test
    void invertsTheTestOfDrawingWithoutReplacement() {
        Marks marks = of(6, 8).with(Population.of(12));
        assertInterval(interval(PLAIN.of(marks)), 0.541798475663917, 0.883874087031772, 1e-12);
        assertInterval(interval(CORRECTED.of(marks)), 0.478755811716447, 0.923540352887211, 1e-12);
    }

    @Test
    void isKnownWhereEveryoneAnswered() {
        Estimate estimate = CORRECTED.of(of(6, 8).with(Population.of(8)));
        assertThat(estimate.everyoneAnswered()).isTrue();
        assertThat(interval(estimate)).isEqualTo(new Interval(0.75, 0.75, 0.95));
        Difference difference = PLAIN.difference(of(6, 8).with(Population.of(8)), of(2, 4).with(Population.of(4)));
        assertThat(difference.value()).isEqualTo(-0.25);
        assertThat(difference.everyoneAnswered()).isTrue();
        assertThat(difference.p()).isEmpty();
    }

    @Test
    void countsWhatIsFavourable() {
        Marks marks = Marks.ofCounts(1, 1, 2, 3, 4, 10);
        assertThat(ProportionScore.topTwoBox().of(marks).value()).isEqualTo(0.7);
        assertThat(PLAIN.of(marks).value()).isEqualTo(0.7);
        assertThat(PLAIN.withTopBoxes(1).of(marks).value()).isEqualTo(0.5);
        assertThat(PLAIN.withFavourableFrom(3).of(marks).value()).isEqualTo(0.85);
        Marks ofTen = Marks.of(1, 10, 5, 6, 9, 10);
        assertThat(PLAIN.of(ofTen).value()).isEqualTo(0.75);
        assertThat(ProportionScore.topTwoBox().of(ofTen).value()).isEqualTo(0.5);
    }

    /**
     * Newcombe, Statistics in Medicine 17 (1998) 873–890, table II: methods 10 and 11. There p₁ − p₂, here the second
     * less the first.
     */
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, .0524, .3339, .0428, .3422",
        "9, 10, 3, 10, .1705, .8090, .1013, .8387",
        "5, 56, 0, 29, -.0381, .1926, -.0667, .2037",
        "0, 10, 0, 20, -.1611, .2775, -.2005, .3445",
        "0, 10, 0, 10, -.2775, .2775, -.3445, .3445",
        "10, 10, 0, 20, .6791, 1, .6014, 1",
        "10, 10, 0, 10, .6075, 1, .5128, 1"
    })
    void differenceAgreesWithTheTableOfNewcombe(
            int hits1, int n1, int hits2, int n2, double low, double high, double lowCc, double highCc) {
        Difference plain = PLAIN.difference(of(hits2, n2), of(hits1, n1));
        assertInterval(plain.interval().orElseThrow(), low, high, 5.1e-5);
        assertThat(plain.method()).isEqualTo(Method.NEWCOMBE);
        Difference corrected = CORRECTED.difference(of(hits2, n2), of(hits1, n1));
        assertInterval(corrected.interval().orElseThrow(), lowCc, highCc, 5.1e-5);
    }

    /** R 4.2.2: {@code prop.test(c(56,48), c(70,80), correct=FALSE)$p.value}, and 9 and 3 of 10. */
    @Test
    void differenceHasThePOfPearson() {
        assertThat(PLAIN.difference(of(56, 70), of(48, 80)).p().orElseThrow())
                .isCloseTo(0.00804508136819656, within(1e-14));
        assertThat(PLAIN.difference(of(9, 10), of(3, 10)).p().orElseThrow())
                .isCloseTo(0.00616989932054415, within(1e-14));
        assertThat(PLAIN.difference(of(0, 10), of(0, 20)).p()).contains(1.0);
    }

    /** Against a known share of 1/2, by hand: z = (.9 − .5)/√(.25/10) = 2.529822; {@code 2*pnorm(-.4/sqrt(.025))}. */
    @Test
    void differenceToAKnownShareTestsAgainstIt() {
        Marks known = of(5, 10).with(Population.of(10));
        assertThat(PLAIN.difference(known, of(9, 10)).p().orElseThrow()).isCloseTo(0.011412036386002, within(1e-12));
        assertThat(PLAIN.difference(of(9, 10), known).p().orElseThrow()).isCloseTo(0.011412036386002, within(1e-12));
        assertThat(PLAIN.difference(of(0, 10).with(Population.of(10)), of(9, 10))
                        .p())
                .contains(0.0);
    }

    private static PairedMarks pairs(int both, int gained, int lost, int neither) {
        int n = both + gained + lost + neither;
        var first = new double[n];
        var second = new double[n];
        for (int i = 0; i < n; i++) {
            first[i] = i < both || (i >= both + gained && i < both + gained + lost) ? 1 : 0;
            second[i] = i < both + gained ? 1 : 0;
        }
        return PairedMarks.of(0, 1, first, second);
    }

    /**
     * R 4.2.2: {@code mcnemar.test(matrix(c(59,16,6,80),2), correct=FALSE)$p.value}; Bonett and Price's formula with
     * {@code u <- 6/14; d <- 2/14; u-d+c(-1,1)*qnorm(.975)*sqrt((u+d-(u-d)^2)/14)}.
     */
    @Test
    void changeOfTheSamePeopleIsPaired() {
        Difference change = PLAIN.difference(pairs(59, 16, 6, 80));
        assertThat(change.value()).isCloseTo(10 / 161.0, within(1e-15));
        assertThat(change.p().orElseThrow()).isCloseTo(0.0330062576612324, within(1e-13));
        Difference few = PLAIN.difference(pairs(3, 5, 1, 3));
        assertInterval(few.interval().orElseThrow(), -0.0808850334098797, 0.6523136048384511, 1e-13);
        assertThat(PLAIN.difference(pairs(3, 0, 0, 3)).p()).contains(1.0);
        assertThat(PLAIN.difference(pairs(3, 5, 1, 3).with(Population.of(12))).everyoneAnswered())
                .isTrue();
    }

    @Test
    void refusesThresholdsThatPartNothing() {
        Marks marks = Marks.ofCounts(1, 1, 2, 3);
        assertRefused(Reason.OUT_OF_RANGE, () -> PLAIN.withFavourableFrom(1).of(marks));
        assertRefused(Reason.OUT_OF_RANGE, () -> PLAIN.withFavourableFrom(4).of(marks));
        assertRefused(Reason.OUT_OF_RANGE, () -> PLAIN.withTopBoxes(3).of(marks));
        assertRefused(Reason.OUT_OF_RANGE, () -> PLAIN.withTopBoxes(0));
        assertRefused(Reason.NOT_FINITE, () -> PLAIN.withFavourableFrom(Double.NaN));
        assertRefused(Reason.OUT_OF_RANGE, () -> PLAIN.withLevel(0));
        assertRefused(Reason.NOT_COMPARABLE, () -> PLAIN.difference(marks, of(1, 2)));
    }

    @Property
    void holdsWhatWasSeenAndWidensWithTheLevelAndTheCorrection(
            @ForAll @IntRange(min = 1, max = 500) int n,
            @ForAll @IntRange(min = 0, max = 500) int some,
            @ForAll @IntRange(min = 1, max = 100) int left,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double level) {
        Marks marks = of(some % (n + 1), n).with(Population.of((long) n + left));
        double seen = PLAIN.of(marks).value();
        Interval narrow = interval(PLAIN.withLevel(level).of(marks));
        Interval wide = interval(PLAIN.withLevel(level + 0.005).of(marks));
        Interval corrected = interval(CORRECTED.withLevel(level).of(marks));
        assertThat(seen).isBetween(narrow.low(), narrow.high());
        assertThat(narrow.low()).isBetween(wide.low(), 1.0).isGreaterThanOrEqualTo(corrected.low());
        assertThat(narrow.high()).isBetween(0.0, wide.high()).isLessThanOrEqualTo(corrected.high());
        Interval unlimited = interval(PLAIN.withLevel(level).of(marks.with(Population.unlimited())));
        assertThat(narrow.high() - narrow.low()).isLessThanOrEqualTo(unlimited.high() - unlimited.low() + 1e-12);
    }

    @Property
    void differenceTurnsWithItsSides(
            @ForAll @IntRange(min = 1, max = 60) int n1,
            @ForAll @IntRange(min = 1, max = 60) int n2,
            @ForAll @IntRange(min = 0, max = 1000) int some,
            @ForAll @IntRange(min = 0, max = 1000) int more) {
        Marks a = of(some % (n1 + 1), n1);
        Marks b = of(more % (n2 + 1), n2);
        Difference there = PLAIN.difference(a, b);
        Difference back = PLAIN.difference(b, a);
        Interval interval = there.interval().orElseThrow();
        assertThat(there.value()).isBetween(interval.low(), interval.high());
        assertThat(interval.low()).isBetween(-1 - 1e-12, 1.0);
        assertThat(interval.high()).isBetween(-1.0, 1 + 1e-12);
        assertInterval(back.interval().orElseThrow(), -interval.high(), -interval.low(), 1e-12);
        assertThat(back.p().orElseThrow()).isCloseTo(there.p().orElseThrow(), within(1e-12));
    }
}
