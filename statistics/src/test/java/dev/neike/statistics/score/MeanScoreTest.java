package dev.neike.statistics.score;

import static dev.neike.statistics.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.neike.statistics.Interval;
import dev.neike.statistics.StatisticRefused.Reason;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Expected values: R 4.2.2, the command at each test. */
class MeanScoreTest {

    private static final Marks TEN = Marks.of(1, 5, 4, 5, 3, 4, 2, 5, 5, 1, 4, 3);
    private static final Marks BEFORE = Marks.of(1, 5, 3, 4, 4, 5, 2, 3, 4);
    private static final Marks AFTER = Marks.of(1, 5, 5, 4, 5, 5, 3, 4, 5, 5, 4);
    private static final PairedMarks PAIRS =
            PairedMarks.of(1, 5, new double[] {3, 4, 2, 5, 4, 3, 1, 4}, new double[] {4, 4, 3, 5, 5, 2, 3, 5});

    private static void assertInterval(Interval interval, double low, double high) {
        assertThat(interval.low()).isCloseTo(low, within(1e-11));
        assertThat(interval.high()).isCloseTo(high, within(1e-11));
    }

    /** {@code t.test(c(4,5,3,4,2,5,5,1,4,3))$conf.int}. */
    @Test
    void isThatOfStudent() {
        Estimate mean = MeanScore.withDefaults().of(TEN);
        assertThat(mean.value()).isCloseTo(3.6, within(1e-14));
        assertThat(mean.standardError().orElseThrow()).isCloseTo(0.42687494916219, within(1e-13));
        assertInterval(mean.interval().orElseThrow(), 2.63434177613363, 4.56565822386637);
        assertThat(mean.method()).isEqualTo(Method.STUDENT);
        assertThat(mean.n()).isEqualTo(10);
    }

    /** {@code mean(m)+c(-1,1)*qt(.975,9)*sd(m)/sqrt(10)*sqrt(1-10/16)}. */
    @Test
    void isNarrowerForAPartOfASmallTeam() {
        Estimate mean = MeanScore.withDefaults().of(TEN.with(Population.of(16)));
        assertInterval(mean.interval().orElseThrow(), 3.00865752140128, 4.19134247859872);
    }

    @Test
    void isKnownWhereEveryoneAnswered() {
        Estimate mean = MeanScore.withDefaults().of(TEN.with(Population.of(10)));
        assertThat(mean.everyoneAnswered()).isTrue();
        assertThat(mean.interval()).contains(new Interval(mean.value(), mean.value(), 0.95));
        assertThat(mean.standardError()).contains(0.0);
        Difference difference =
                MeanScore.withDefaults().difference(BEFORE.with(Population.of(7)), AFTER.with(Population.of(9)));
        assertThat(difference.everyoneAnswered()).isTrue();
        assertThat(difference.p()).isEmpty();
        assertThat(difference.interval().orElseThrow().low()).isEqualTo(difference.value());
        assertThat(MeanScore.withDefaults()
                        .difference(PAIRS.with(Population.of(8)))
                        .everyoneAnswered())
                .isTrue();
    }

    /** {@code t.test(c(5,4,5,5,3,4,5,5,4), c(3,4,4,5,2,3,4))}. */
    @Test
    void differenceIsThatOfWelch() {
        Difference difference = MeanScore.withDefaults().difference(BEFORE, AFTER);
        assertInterval(difference.interval().orElseThrow(), -0.100531362093027, 1.846563108124773);
        assertThat(difference.p().orElseThrow()).isCloseTo(0.0739739959043787, within(1e-12));
        assertThat(difference.standardError().orElseThrow()).isCloseTo(0.441244146791036, within(1e-13));
        assertThat(difference.nFirst()).isEqualTo(7);
        assertThat(difference.nSecond()).isEqualTo(9);
    }

    /** Welch with {@code va <- var(a)/7*(1-7/10); vb <- var(b)/9*(1-9/12); df <- (va+vb)^2/(va^2/6+vb^2/8)}. */
    @Test
    void differenceKnowsSmallTeams() {
        Difference difference =
                MeanScore.withDefaults().difference(BEFORE.with(Population.of(10)), AFTER.with(Population.of(12)));
        assertInterval(difference.interval().orElseThrow(), 0.348958576590915, 1.397073169440831);
        assertThat(difference.p().orElseThrow()).isCloseTo(0.00399214583748093, within(1e-13));
    }

    /** One known, one seen in part: the interval is that of the other alone, moved. */
    @Test
    void differenceToAKnownMeanIsAsUncertainAsTheOther() {
        Interval alone = MeanScore.withDefaults().of(AFTER).interval().orElseThrow();
        Interval moved = MeanScore.withDefaults()
                .difference(BEFORE.with(Population.of(7)), AFTER)
                .interval()
                .orElseThrow();
        double known = MeanScore.withDefaults().of(BEFORE).value();
        assertInterval(moved, alone.low() - known, alone.high() - known);
    }

    /** {@code t.test(c(4,4,3,5,5,2,3,5), c(3,4,2,5,4,3,1,4), paired=TRUE, conf.level=.9)}. */
    @Test
    void changeOfTheSamePeopleIsPaired() {
        Difference change = MeanScore.withDefaults().withLevel(0.9).difference(PAIRS);
        assertInterval(change.interval().orElseThrow(), 0.0113474395964494, 1.2386525604035505);
        assertThat(change.p().orElseThrow()).isCloseTo(0.0949764924357751, within(1e-12));
    }

    @Test
    void readsNoUncertaintyOfOneAnswerOrEqualOnes() {
        Estimate one = MeanScore.withDefaults().of(Marks.of(1, 5, 4));
        assertThat(one.value()).isEqualTo(4);
        assertThat(one.standardError()).isEmpty();
        assertThat(one.interval()).isEmpty();
        Estimate equal = MeanScore.withDefaults().of(Marks.of(0, 1, 0.3, 0.1 + 0.2, 0.3));
        assertThat(equal.standardError()).contains(0.0);
        assertThat(equal.interval()).isEmpty();
        Difference difference = MeanScore.withDefaults().difference(Marks.of(1, 5, 4), AFTER);
        assertThat(difference.interval()).isEmpty();
        assertThat(difference.p()).isEmpty();
        Difference change = MeanScore.withDefaults()
                .difference(PairedMarks.of(0, 1, new double[] {0.1, 0.3, 0.5}, new double[] {0.2, 0.4, 0.6}));
        assertThat(change.interval()).isEmpty();
        assertThat(change.standardError()).contains(0.0);
    }

    @Test
    void refusesMarksOfDifferentScales() {
        assertRefused(Reason.NOT_COMPARABLE, () -> MeanScore.withDefaults().difference(BEFORE, Marks.of(0, 10, 4)));
        assertRefused(Reason.OUT_OF_RANGE, () -> MeanScore.withDefaults().withLevel(1));
        assertRefused(Reason.OUT_OF_RANGE, () -> MeanScore.withDefaults().withLevel(Double.NaN));
    }

    @Property(tries = 200)
    void movesAndTurnsWithTheMarks(
            @ForAll @Size(min = 2, max = 20) List<@DoubleRange(min = 1, max = 5) Double> someMarks,
            @ForAll @IntRange(min = -3, max = 3) int shift) {
        double[] marks = someMarks.stream().mapToDouble(it -> it).toArray();
        var moved = new double[marks.length];
        for (int i = 0; i < marks.length; i++) {
            moved[marks.length - 1 - i] = marks[i] + shift;
        }
        Estimate own = MeanScore.withDefaults().of(Marks.of(1, 5, marks));
        Estimate other = MeanScore.withDefaults().of(Marks.of(1 + shift, 5 + shift, moved));
        assertThat(other.value()).isCloseTo(own.value() + shift, within(1e-9));
        assertThat(other.standardError().orElseThrow())
                .isCloseTo(own.standardError().orElseThrow(), within(1e-9));
    }

    @Property(tries = 200)
    void isTheNarrowerTheFewerAreLeft(
            @ForAll @IntRange(min = 1, max = 30) int ones,
            @ForAll @IntRange(min = 1, max = 30) int fives,
            @ForAll @IntRange(min = 1, max = 30) int more) {
        Marks marks = Marks.ofCounts(1, ones, 0, 0, 0, fives);
        double last = 0;
        for (long people : new long[] {marks.n(), marks.n() + more, marks.n() + 2L * more}) {
            Interval interval = MeanScore.withDefaults()
                    .of(marks.with(Population.of(people)))
                    .interval()
                    .orElseThrow();
            assertThat(interval.high() - interval.low()).isGreaterThanOrEqualTo(last);
            last = interval.high() - interval.low();
        }
        assertThat(last).isPositive();
    }
}
