package dev.neike.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.neike.statistics.StatisticRefused.Reason;
import dev.neike.statistics.agreement.IccForm;
import dev.neike.statistics.agreement.IntraclassCorrelation;
import dev.neike.statistics.agreement.UnitAnswers;
import dev.neike.statistics.scale.Answers;
import dev.neike.statistics.scale.CronbachAlpha;
import dev.neike.statistics.scale.ItemAnalysis;
import dev.neike.statistics.score.Marks;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of absurd size are refused; large and small ones make no difference. */
class MagnitudeTest {

    private static final List<String> ITEMS = List.of("a", "b", "c");

    private static double[][] rows(double unit) {
        double[][] rows = {{1, 2, 1}, {2, 1, 3}, {3, 3, 1}, {1, 1, 1}, {2, 2, 2.5}};
        return Arrays.stream(rows)
                .map(row -> Arrays.stream(row).map(it -> it * unit).toArray())
                .toArray(double[][]::new);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e61, 1e160, 1e307, 1e-61, 1e-160, 1e-300})
    void absurdNumbersAreRefused(double unit) {
        refused(() -> Answers.of(ITEMS, rows(unit)));
        refused(() -> UnitAnswers.of(List.of("p", "p", "q", "q", "q"), rows(unit)));
        refused(() -> IntraclassCorrelation.withDefaults().of(rows(unit)));
    }

    @Test
    void scalesOfAbsurdWidthAreRefused() {
        refused(() -> Marks.of(0, 1e-120, 0));
        refused(() -> Marks.of(0, 1e120, 0));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e50, 1e-50, 3e59, 1e-60})
    void largeAndSmallNumbersSayTheSame(double unit) {
        assertThat(CronbachAlpha.withDefaults()
                        .of(Answers.of(ITEMS, rows(unit)))
                        .raw())
                .isCloseTo(
                        CronbachAlpha.withDefaults()
                                .of(Answers.of(ITEMS, rows(1)))
                                .raw(),
                        within(1e-12));
        assertThat(CronbachAlpha.withDefaults()
                        .of(Answers.of(ITEMS, rows(unit)))
                        .standardError())
                .isCloseTo(
                        CronbachAlpha.withDefaults()
                                .of(Answers.of(ITEMS, rows(1)))
                                .standardError(),
                        within(1e-12));
        assertThat(ItemAnalysis.withDefaults().of(Answers.of(ITEMS, rows(unit))).toString())
                .doesNotContain("NaN", "Infinity");
        assertThat(IntraclassCorrelation.withDefaults()
                        .of(rows(unit))
                        .get(IccForm.RANDOM_JUDGES_SINGLE)
                        .value())
                .isCloseTo(
                        IntraclassCorrelation.withDefaults()
                                .of(rows(1))
                                .get(IccForm.RANDOM_JUDGES_SINGLE)
                                .value(),
                        within(1e-12));
    }

    private static void refused(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        StatisticRefused.class, it -> assertThat(it.reason()).isEqualTo(Reason.OUT_OF_RANGE));
    }
}
