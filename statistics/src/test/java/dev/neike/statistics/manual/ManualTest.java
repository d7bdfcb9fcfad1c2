package dev.neike.statistics.manual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.neike.statistics.Interval;
import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import dev.neike.statistics.agreement.Aggregation;
import dev.neike.statistics.agreement.ResponseScale;
import dev.neike.statistics.agreement.UnitAnswers;
import dev.neike.statistics.agreement.Verdict.Judgement;
import dev.neike.statistics.driver.Drivers;
import dev.neike.statistics.driver.Lmg;
import dev.neike.statistics.driver.Shares;
import dev.neike.statistics.fair.FairScores;
import dev.neike.statistics.fair.FairScoring;
import dev.neike.statistics.scale.Alpha;
import dev.neike.statistics.scale.Answers;
import dev.neike.statistics.scale.CronbachAlpha;
import dev.neike.statistics.score.Estimate;
import dev.neike.statistics.score.Marks;
import dev.neike.statistics.score.Population;
import dev.neike.statistics.score.ProportionScore;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of docs/statistics.md, word for word. α: R 4.2.2, {@code psych::alpha(x)} of the five complete rows. */
class ManualTest {

    private static final double NaN = Double.NaN;

    @Test
    void isThisScaleReliable() {
        // [scale]
        Answers answers = Answers.withMissing(
                List.of("friendly", "quick", "clear"),
                new double[][] {{4, 5, 4}, {2, 2, 3}, {5, 4, 4}, {3, NaN, 3}, {1, 2, 1}, {4, 4, 5}});
        Alpha alpha = CronbachAlpha.withDefaults().withLevel(0.90).of(answers);
        double reliability = alpha.raw(); // 0.9333
        Interval interval = alpha.interval(); // by Feldt
        int leftOut = alpha.coverage().leftOut(); // 1: who did not answer everything
        // [scale]
        assertThat(reliability).isCloseTo(0.9333, within(5e-5));
        assertThat(leftOut).isEqualTo(1);
        assertThat(interval.level()).isEqualTo(0.90);
    }

    @Test
    void howManyAreContent() {
        // [score]
        Marks marks = Marks.ofCounts(1, 0, 1, 2, 4, 3).with(Population.of(14)); // marks 1 to 5, of a team of 14
        Estimate content = ProportionScore.topTwoBox().of(marks);
        double share = content.value(); // 0.7
        Interval interval = content.interval().orElseThrow(); // Wilson's, for 10 of 14 people
        // [score]
        assertThat(share).isEqualTo(0.7);
        assertThat(interval.high())
                .isLessThan(ProportionScore.topTwoBox()
                        .of(Marks.ofCounts(1, 0, 1, 2, 4, 3))
                        .interval()
                        .orElseThrow()
                        .high());
    }

    @Test
    void mayTheseAnswersBeAveraged() {
        // [aggregation]
        UnitAnswers answers = UnitAnswers.of(
                List.of("IT", "IT", "IT", "HR", "HR", "HR"), new double[][] {{4}, {4}, {5}, {2}, {1}, {2}});
        Judgement judgement =
                Aggregation.on(new ResponseScale(1, 5)).of(answers).judgement(); // YES
        // [aggregation]
        assertThat(judgement).isEqualTo(Judgement.YES);
    }

    @Test
    void whatCarriesSatisfaction() {
        // [driver]
        Drivers drivers = Drivers.of(5, 4, 4, 2, 1, 3, 5, 2)
                .with("speed", 4, 4, 5, 1, 2, 3, 5, 2)
                .with("tone", 5, 3, 4, 3, 2, 3, 4, 1);
        Shares shares = Lmg.withDefaults().of(drivers);
        double speed = shares.of("speed").value(); // its part of R²
        double all = shares.rSquared(); // the sum of all parts
        // [driver]
        assertThat(speed + shares.of("tone").value()).isCloseTo(all, within(1e-12));
    }

    @Test
    void whatRateesDeserve() {
        // [fair]
        FairScoring scoring = FairScores.withDefaults()
                .of(dev.neike.statistics.fair.Marks.of(
                        List.of("Li", "Li", "Li", "Wu", "Wu", "Wu", "Zhou", "Zhou"),
                        List.of("IT", "HR", "Legal", "IT", "HR", "Legal", "IT", "Legal"),
                        5,
                        3,
                        4,
                        4,
                        2,
                        2,
                        3,
                        2));
        double fair = scoring.ratee("HR").score(); // as if an average rater had marked it
        double severity = scoring.rater("Wu").severity(); // above zero: stricter than average
        // [fair]
        assertThat(severity).isPositive();
        assertThat(scoring.ratee("IT").score()).isGreaterThan(fair);
    }

    @Test
    void whatCannotBeSaid() {
        assertThatThrownBy(() -> FairScores.withDefaults()
                        .of(dev.neike.statistics.fair.Marks.of(
                                List.of("Li", "Li", "Wu", "Wu"), List.of("IT", "HR", "Law", "Tax"), 5, 3, 4, 2)))
                .isInstanceOfSatisfying(
                        StatisticRefused.class,
                        it -> assertThat(it.reason()).isIn(Reason.NOT_COMPARABLE, Reason.TOO_FEW));
    }
}
