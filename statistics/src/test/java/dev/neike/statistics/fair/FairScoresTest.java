package dev.neike.statistics.fair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import dev.neike.statistics.fair.Adjustment.Cause;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class FairScoresTest {

    private static final int[] ALL = IntStream.range(0, 300).toArray();

    /**
     * 300 marks by 23 raters of 17 ratees, as R makes them: {@code i<-0:299; g<-(i*37+(i*i)%%11)%%23;
     * h<-(i*13+i%%7+(i*i)%%5)%%17; x<-((i*29)%%31)/31; y<-3+sin(g*1.7)+0.8*cos(h*2.3)+0.5*x+1.3*sin(i*12.9898)}.
     */
    private static Marks marks(int[] rows, double[] more) {
        int[] raters = Arrays.stream(rows).map(FairScoresTest::rater).toArray();
        int[] ratees =
                Arrays.stream(rows).map(i -> (i * 13 + i % 7 + i * i % 5) % 17).toArray();
        double[] y = new double[rows.length];
        for (int at = 0; at < y.length; at++) {
            y[at] = 3
                    + Math.sin(raters[at] * 1.7)
                    + 0.8 * Math.cos(ratees[at] * 2.3)
                    + 0.5 * x(rows[at])
                    + 1.3 * Math.sin(rows[at] * 12.9898)
                    + more[rows[at]];
        }
        return Marks.of(raters, ratees, y)
                .with("x", Arrays.stream(rows).mapToDouble(FairScoresTest::x).toArray());
    }

    private static int rater(int i) {
        return (i * 37 + i * i % 11) % 23;
    }

    private static double x(int i) {
        return i * 29 % 31 / 31.0;
    }

    private static Marks marks() {
        return marks(ALL, new double[300]);
    }

    /** lme4 1.1-31 and Henderson's equations, as in {@code CrossedEffectsTest}: modes, their errors, errors of level means. */
    @Test
    void randomRatersAreThoseOfTheMixedModel() {
        FairScoring scoring = FairScores.withDefaults().of(marks());
        assertThat(scoring.spread().orElseThrow().raters().variance()).isCloseTo(.598061379181, within(1e-7));
        assertThat(scoring.spread().orElseThrow().ratees().variance()).isCloseTo(.341564784334, within(1e-7));
        RateeScore one = scoring.ratee("1");
        assertThat(one.effect()).isCloseTo(-.5621809123915, within(1e-7));
        // intercept + slope × mean of x, by R: 3.201779834156 + .1454468774459 * mean(x)
        double mean =
                IntStream.range(0, 300).mapToDouble(FairScoresTest::x).average().orElseThrow();
        assertThat(one.score()).isCloseTo(3.201779834156 + .1454468774459 * mean - .5621809123915, within(1e-6));
        assertThat(one.error()).isCloseTo(.2846724642024, within(1e-7));
        assertThat(one.reliability().orElseThrow())
                .isCloseTo(1 - .2669101949332 * .2669101949332 / .341564784334, within(1e-6));
        assertThat(one.interval().high() - one.score()).isCloseTo(1.959963984540054 * one.error(), within(1e-12));
        RaterSeverity rater = scoring.rater("5");
        assertThat(rater.severity()).isCloseTo(-.7512204800953, within(1e-7));
        assertThat(rater.error()).isCloseTo(.2874919623872, within(1e-7));
    }

    /** R 4.2.2, {@code lm(y ~ g + h + x)}, as in {@code AdditiveModelTest}; the quantile is {@code qt(.95, 260)}. */
    @Test
    void fixedRatersAreThoseOfTheAdditiveModel() {
        FairScoring scoring =
                FairScores.withDefaults().with(Raters.FIXED).withLevel(.9).of(marks());
        RateeScore five = scoring.ratee("5");
        assertThat(five.score()).isCloseTo(3.774017191619, within(1e-11));
        assertThat(five.effect()).isCloseTo(.5034558511021, within(1e-11));
        assertThat(five.error()).isCloseTo(.2358291181913, within(1e-11));
        assertThat(five.interval().high() - five.score()).isCloseTo(1.650735 * five.error(), within(1e-6));
        assertThat(five.reliability()).isEmpty();
        assertThat(five.adjustment().byShrinkage()).isZero();
        assertThat(scoring.rater("5").level()).isCloseTo(4.105767630564, within(1e-11));
        assertThat(scoring.rater("0").severity()).isCloseTo(.1448457521935, within(1e-11));
        assertThat(scoring.spread()).isEmpty();
    }

    @Test
    void partsOfAnAdjustmentAddUpToIt() {
        for (Raters method : Raters.values()) {
            FairScoring scoring = FairScores.withDefaults().with(method).of(marks());
            for (RateeScore score : scoring.ratees()) {
                assertThat(score.adjustment().total()).isCloseTo(score.score() - score.rawMean(), within(1e-10));
                assertThat(score.marks()).isGreaterThanOrEqualTo(score.raters());
            }
            assertThat(scoring.ratees().stream().mapToInt(RateeScore::marks).sum())
                    .isEqualTo(300);
        }
    }

    /** The same five people are as good; two of them were rated by the strict half of the raters. */
    @Test
    void whoWasRatedStrictlyIsRaised() {
        List<String> raters = new ArrayList<>();
        List<String> ratees = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (int ratee = 0; ratee < 6; ratee++) {
            for (int rater = 0; rater < 8; rater++) {
                boolean strict = rater < 4;
                if (ratee < 4 || (ratee == 4) == strict) {
                    raters.add("rater " + rater);
                    ratees.add("ratee " + ratee);
                    values.add(3.5 + (strict ? -1 : 1) + .2 * Math.sin(5.0 * ratee + 3 * rater) + .3 * (ratee % 2));
                }
            }
        }
        double[] marks = values.stream().mapToDouble(it -> it).toArray();
        FairScoring scoring = FairScores.withDefaults().of(Marks.of(raters, ratees, marks));
        RateeScore strictly = scoring.ratee("ratee 4");
        RateeScore mildly = scoring.ratee("ratee 5");
        assertThat(strictly.rawMean()).isLessThan(mildly.rawMean() - 1);
        assertThat(strictly.adjustment().cause()).isEqualTo(Cause.STRICT_RATERS);
        assertThat(mildly.adjustment().cause()).isEqualTo(Cause.MILD_RATERS);
        assertThat(strictly.score()).isCloseTo(mildly.score(), within(.5));
        assertThat(scoring.rater("rater 1").severity()).isCloseTo(1, within(.3));
        assertThat(scoring.rater("rater 7").severity()).isCloseTo(-1, within(.3));
    }

    @Test
    void ofFewerMarksScoresAreLessReliable() {
        int[] some = IntStream.range(0, 300)
                .filter(i -> (i * 13 + i % 7 + i * i % 5) % 17 != 3 || i < 90)
                .toArray();
        FairScoring all = FairScores.withDefaults().of(marks());
        FairScoring fewer = FairScores.withDefaults().of(marks(some, new double[300]));
        assertThat(fewer.ratee("3").marks()).isLessThan(all.ratee("3").marks());
        assertThat(fewer.ratee("3").reliability().orElseThrow())
                .isLessThan(all.ratee("3").reliability().orElseThrow());
        assertThat(fewer.ratee("3").error()).isGreaterThan(all.ratee("3").error());
    }

    @Property(tries = 40)
    void addingToOneRatersMarksMovesThatRaterOnly(
            @ForAll @IntRange(max = 22) int rater, @ForAll @DoubleRange(min = -5, max = 5) double by) {
        double[] more = new double[300];
        Arrays.setAll(more, i -> rater(i) == rater ? by : 0);
        FairScores fixed = FairScores.withDefaults().with(Raters.FIXED);
        FairScoring before = fixed.of(marks());
        FairScoring after = fixed.of(marks(ALL, more));
        for (int i = 0; i < 17; i++) {
            assertThat(after.ratees().get(i).effect())
                    .isCloseTo(before.ratees().get(i).effect(), within(1e-9));
        }
        for (int i = 0; i < 23; i++) {
            assertThat(after.raters().get(i).level())
                    .isCloseTo(before.raters().get(i).level() + (i == rater ? by : 0), within(1e-9));
        }
    }

    @Property(tries = 40)
    void addingToAllMarksMovesAllScoresAlike(
            @ForAll Raters method, @ForAll @DoubleRange(min = -50, max = 50) double by) {
        double[] more = new double[300];
        Arrays.fill(more, by);
        FairScoring before = FairScores.withDefaults().with(method).of(marks());
        FairScoring after = FairScores.withDefaults().with(method).of(marks(ALL, more));
        for (int i = 0; i < 17; i++) {
            assertThat(after.ratees().get(i).score())
                    .isCloseTo(before.ratees().get(i).score() + by, within(1e-7));
            assertThat(after.ratees().get(i).error())
                    .isCloseTo(before.ratees().get(i).error(), within(1e-7));
        }
        for (int i = 0; i < 23; i++) {
            assertThat(after.raters().get(i).severity())
                    .isCloseTo(before.raters().get(i).severity(), within(1e-7));
        }
    }

    @Property(tries = 40)
    void theOrderOfMarksDoesNotMatter(@ForAll Raters method, @ForAll long seed) {
        List<Integer> order = Arrays.asList(Arrays.stream(ALL).boxed().toArray(Integer[]::new));
        Collections.shuffle(order, new Random(seed));
        int[] shuffled = order.stream().mapToInt(it -> it).toArray();
        FairScoring before = FairScores.withDefaults().with(method).of(marks());
        FairScoring after = FairScores.withDefaults().with(method).of(marks(shuffled, new double[300]));
        double tolerance = method == Raters.FIXED ? 1e-9 : 1e-6;
        for (int i = 0; i < 17; i++) {
            assertThat(after.ratees().get(i).score())
                    .isCloseTo(before.ratees().get(i).score(), within(tolerance));
            assertThat(after.ratees().get(i).error())
                    .isCloseTo(before.ratees().get(i).error(), within(tolerance));
        }
    }

    /** What did most is the same in any unit; where marks are far from zero, rounding is not taken for a reason. */
    @Test
    void causesDoNotMindTheUnitOfMarks() {
        for (Raters method : Raters.values()) {
            FairScores scores = FairScores.withDefaults().with(method);
            List<Cause> causes = causes(scores, y -> y);
            assertThat(causes).contains(Cause.STRICT_RATERS, Cause.MILD_RATERS);
            assertThat(causes(scores, y -> y / (1 << 30))).isEqualTo(causes);
            assertThat(causes(scores, y -> y + 1e8)).isEqualTo(causes);
        }
        FairScoring far = FairScores.withDefaults().with(Raters.FIXED).of(unbalanced(y -> y + 1e8));
        assertThat(far.ratees())
                .allSatisfy(it -> assertThat(it.adjustment().byCovariates()).isZero());
    }

    private static List<Cause> causes(FairScores scores, DoubleUnaryOperator change) {
        return scores.of(unbalanced(change)).ratees().stream()
                .map(it -> it.adjustment().cause())
                .toList();
    }

    /** Nine ratees by up to seven raters, some of whom did not rate some, without covariates. */
    private static Marks unbalanced(DoubleUnaryOperator change) {
        int[] cells = IntStream.range(0, 63).filter(i -> i % 5 != i / 21).toArray();
        int[] raters = Arrays.stream(cells).map(i -> i % 7).toArray();
        int[] ratees = Arrays.stream(cells).map(i -> i / 7).toArray();
        double[] marks = new double[cells.length];
        Arrays.setAll(
                marks,
                i -> change.applyAsDouble(3
                        + Math.sin(raters[i] * 1.7)
                        + .8 * Math.cos(ratees[i] * 2.3)
                        + .5 * Math.sin(cells[i] * 12.9898)));
        return Marks.of(raters, ratees, marks);
    }

    private static void refused(Reason reason, String what, Marks marks) {
        for (Raters method : Raters.values()) {
            refused(reason, what, FairScores.withDefaults().with(method), marks);
        }
    }

    private static void refused(Reason reason, String what, FairScores scores, Marks marks) {
        assertThatThrownBy(() -> scores.of(marks))
                .asInstanceOf(InstanceOfAssertFactories.throwable(StatisticRefused.class))
                .satisfies(it -> assertThat(it.reason()).isEqualTo(reason))
                .hasMessageContaining(what);
    }

    private static final List<String> TWO_GROUPS_RATERS = List.of("a", "a", "a", "b", "b", "b", "c", "c", "d", "d");
    private static final List<String> TWO_GROUPS_RATEES = List.of("P", "Q", "R", "P", "Q", "R", "S", "T", "S", "T");
    private static final double[] TWO_GROUPS = {3, 4, 2, 4, 4.5, 3.5, 1, 2, 1.5, 2.2};

    @Test
    void groupsThatNoRaterJoinsAreRefused() {
        Marks marks = Marks.of(TWO_GROUPS_RATERS, TWO_GROUPS_RATEES, TWO_GROUPS);
        refused(Reason.NOT_COMPARABLE, "2 groups", marks);
        refused(
                Reason.NOT_COMPARABLE,
                "2 raters (a …) of 3 ratees (P …), 6 marks; 2 raters (c …) of 2 ratees (S …), 4 marks",
                marks);
    }

    @Test
    void groupsCanBeScoredApart() {
        Marks marks = Marks.of(TWO_GROUPS_RATERS, TWO_GROUPS_RATEES, TWO_GROUPS);
        for (Raters method : Raters.values()) {
            FairScores scores = FairScores.withDefaults().with(method);
            FairScoring largest = scores.withLargestGroup().of(marks);
            assertThat(largest.ratees()).extracting(RateeScore::ratee).containsExactly("P", "Q", "R");
            assertThat(largest.marks()).isEqualTo(6);
            assertThat(largest.marksElsewhere()).isEqualTo(4);
            assertThat(largest.groups()).isEqualTo(2);
        }
    }

    @Test
    void everyGroupIsScoredOrSaysWhyNot() {
        List<String> raters = new ArrayList<>(TWO_GROUPS_RATERS);
        List<String> ratees = new ArrayList<>(TWO_GROUPS_RATEES);
        raters.addAll(List.of("alone", "alone"));
        ratees.addAll(List.of("U", "V"));
        List<ScoredGroup> each = FairScores.withDefaults()
                .with(Raters.FIXED)
                .ofEach(Marks.of(raters, ratees, Arrays.copyOf(TWO_GROUPS, 12)));
        assertThat(each).extracting(ScoredGroup::marks).containsExactly(6, 4, 2);
        assertThat(each.get(1).scoring().orElseThrow().ratees())
                .extracting(RateeScore::ratee)
                .containsExactly("S", "T");
        assertThat(each.get(2).scoring()).isEmpty();
        assertThat(each.get(2).refused().orElseThrow().reason()).isEqualTo(Reason.ONE_RATER);
    }

    @Test
    void aMarkOfWeightZeroJoinsNobody() {
        List<String> raters = new ArrayList<>(TWO_GROUPS_RATERS);
        List<String> ratees = new ArrayList<>(TWO_GROUPS_RATEES);
        raters.add("a");
        ratees.add("S");
        double[] values = Arrays.copyOf(TWO_GROUPS, 11);
        double[] weights = new double[11];
        Arrays.fill(weights, 0, 10, 1);
        Marks marks = Marks.of(raters, ratees, values);
        FairScores fixed = FairScores.withDefaults().with(Raters.FIXED);
        assertThat(fixed.of(marks).marks()).isEqualTo(11);
        refused(Reason.NOT_COMPARABLE, "2 groups", fixed, marks.weighted(weights));
        assertThat(fixed.withLargestGroup().of(marks.weighted(weights)).marksOfNoWeight())
                .isEqualTo(1);
    }

    @Test
    void marksThatSayNothingAreRefused() {
        refused(Reason.ONE_RATER, "a", Marks.of(List.of("a", "a", "a"), List.of("P", "Q", "R"), 1, 2, 3));
        refused(Reason.ONE_RATEE, "P", Marks.of(List.of("a", "b", "c"), List.of("P", "P", "P"), 1, 2, 3));
        refused(
                Reason.TOO_FEW,
                "no ratee has one",
                Marks.of(List.of("a", "b", "a", "b"), List.of("P", "Q", "R", "S"), 1, 2, 3, 4));
        refused(
                Reason.TOO_FEW,
                "no rater gave one",
                Marks.of(List.of("a", "b", "c", "d"), List.of("P", "Q", "P", "Q"), 1, 2, 3, 4));
        Marks same = Marks.of(
                List.of("a", "b", "c", "a", "b", "c"), List.of("P", "P", "P", "Q", "Q", "Q"), 4, 4, 4, 4, 4, 4);
        refused(Reason.CONSTANT, "values", same);
        assertThatThrownBy(() -> Marks.of(List.of(), List.of())).hasMessageContaining("no-rows");
        assertThatThrownBy(() -> Marks.of(List.of("a"), List.of("P", "Q"), 1, 2))
                .hasMessageContaining("ragged");
        assertThatThrownBy(() -> Marks.of(List.of("a"), List.of("P"), Double.NaN))
                .hasMessageContaining("not-finite");
        assertThatThrownBy(() -> same.weighted(0, 0, 0, 0, 0, 0)).hasMessageContaining("no-weight");
        assertThatThrownBy(() -> FairScores.withDefaults().withLevel(1)).hasMessageContaining("out-of-range");
    }

    /** Where ratees do not differ more than by chance, all have the same score, of no reliability, and no reason is invented. */
    @Test
    void rateesWithoutSpreadAreTold() {
        List<Integer> raters = new ArrayList<>();
        List<Integer> ratees = new ArrayList<>();
        double[] values = new double[64];
        for (int i = 0; i < 64; i++) {
            raters.add(i / 8);
            ratees.add(i % 8);
            // each ratee gets the same marks, from other raters
            values[i] = (i / 8 + i % 8) % 8 + .5 * Math.floorDiv(i, 8);
        }
        FairScoring scoring = FairScores.withDefaults().of(Marks.of(raters, ratees, values));
        assertThat(scoring.spread().orElseThrow().ratees().onBoundary()).isTrue();
        assertThat(scoring.spread().orElseThrow().shareOfRatees()).isZero();
        for (RateeScore score : scoring.ratees()) {
            assertThat(score.effect()).isZero();
            assertThat(score.reliability()).contains(0.0);
        }
    }
}
