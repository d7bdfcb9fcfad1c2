package dev.neike.statistics.score;

import static dev.neike.statistics.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.statistics.StatisticRefused.Reason;
import org.junit.jupiter.api.Test;

class MarksTest {

    @Test
    void countsAndMarksSayTheSame() {
        Marks counted = Marks.ofCounts(1, 1, 0, 0, 2, 1);
        Marks given = Marks.of(1, 5, 4, 5, 1, 4);
        assertThat(counted).isEqualTo(given).hasSameHashCodeAs(given);
        assertThat(counted.n()).isEqualTo(4);
        assertThat(counted.most()).isEqualTo(5);
        assertThat(counted.atLeast(4)).isEqualTo(3);
        assertThat(counted).isNotEqualTo(given.with(Population.of(9)));
        assertThat(counted).isNotEqualTo(Marks.of(0, 5, 4, 5, 1, 4));
    }

    @Test
    void keepsNothingOfTheArrayItWasGiven() {
        double[] array = {1, 2};
        Marks marks = Marks.of(1, 5, array);
        array[0] = 5;
        assertThat(marks).isEqualTo(Marks.of(1, 5, 1, 2));
    }

    @Test
    void refusesWhatIsNoMark() {
        assertRefused(Reason.NO_ROWS, () -> Marks.of(1, 5));
        assertRefused(Reason.NO_ROWS, () -> Marks.ofCounts(1, 0, 0, 0));
        assertRefused(Reason.NOT_FINITE, () -> Marks.of(1, 5, Double.NaN));
        assertRefused(Reason.NOT_FINITE, () -> Marks.of(1, Double.POSITIVE_INFINITY, 2));
        assertRefused(Reason.OUT_OF_RANGE, () -> Marks.of(1, 5, 5.5));
        assertRefused(Reason.OUT_OF_RANGE, () -> Marks.of(5, 1, 3));
        assertRefused(Reason.OUT_OF_RANGE, () -> Marks.of(0, 1e300, 3));
        assertRefused(Reason.OUT_OF_RANGE, () -> Marks.ofCounts(1, 3));
        assertRefused(Reason.OUT_OF_RANGE, () -> Marks.ofCounts(1, 3, -1));
        assertRefused(Reason.OUT_OF_RANGE, () -> Marks.ofCounts(1, Long.MAX_VALUE, 1));
    }

    @Test
    void refusesMoreAnswersThanPeople() {
        assertRefused(Reason.OUT_OF_RANGE, () -> Population.of(0));
        assertRefused(Reason.OUT_OF_RANGE, () -> Marks.of(1, 5, 4, 5, 1).with(Population.of(2)));
        assertRefused(
                Reason.OUT_OF_RANGE,
                () -> PairedMarks.of(1, 5, new double[] {4, 5}, new double[] {4, 5})
                        .with(Population.of(1)));
    }

    @Test
    void refusesPairsThatAreNone() {
        assertRefused(Reason.RAGGED, () -> PairedMarks.of(1, 5, new double[] {4, 5}, new double[] {4}));
        assertRefused(Reason.NO_ROWS, () -> PairedMarks.of(1, 5, new double[0], new double[0]));
        assertRefused(Reason.OUT_OF_RANGE, () -> PairedMarks.of(1, 5, new double[] {4}, new double[] {6}));
    }
}
