package dev.neike.statistics.mixed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class MixedRefusalsTest {

    private static void refused(Reason reason, String what, Supplier<?> work) {
        assertThatThrownBy(work::get)
                .asInstanceOf(InstanceOfAssertFactories.throwable(StatisticRefused.class))
                .satisfies(it -> assertThat(it.reason()).isEqualTo(reason))
                .hasMessageContaining(what);
    }

    private static void refusedFit(Reason reason, String what, MixedData data) {
        refused(reason, what, () -> MixedModel.withDefaults().of(data));
        refused(reason, what, () -> MixedModel.withDefaults().with(Criterion.ML).of(data));
    }

    private static double[] values(int rows) {
        return Samples.doubles(Samples.ints(rows, i -> i), i -> Math.sin(7.0 * i));
    }

    private static MixedData data(int rows, int levels) {
        return MixedData.of(values(rows)).grouped(Factor.of("f", Samples.ints(rows, i -> i % levels)));
    }

    @Test
    void whatIsNotANumber() {
        refused(Reason.NO_ROWS, "values", MixedData::of);
        refused(Reason.NOT_FINITE, "values, row 2", () -> MixedData.of(1, Double.NaN, 3));
        refused(Reason.NOT_FINITE, "x, row 1", () -> MixedData.of(1, 2).with("x", Double.POSITIVE_INFINITY, 0));
        refused(Reason.NOT_FINITE, "weights", () -> MixedData.of(1, 2).weighted(1, Double.NaN));
        refused(Reason.OUT_OF_RANGE, "values, row 2", () -> MixedData.of(1, 1e150, 3));
        refused(Reason.OUT_OF_RANGE, "x, row 2", () -> MixedData.of(1, 2).with("x", 0, Double.MIN_VALUE));
        refused(Reason.OUT_OF_RANGE, "weights", () -> MixedData.of(1, 2).weighted(1, 1e-100));
        refused(Reason.MISSING, "f, row 2", () -> Factor.of("f", Arrays.asList("a", null)));
    }

    @Test
    void whatHasAnotherLength() {
        refused(Reason.RAGGED, "x", () -> MixedData.of(1, 2, 3).with("x", 1, 2));
        refused(Reason.RAGGED, "f", () -> MixedData.of(1, 2, 3).grouped(Factor.of("f", 1, 2)));
        refused(Reason.RAGGED, "weights", () -> MixedData.of(1, 2, 3).weighted(1, 2));
        refused(Reason.RAGGED, "f within g", () -> Factor.of("f", 1, 2).within(Factor.of("g", 1, 2, 3)));
    }

    @Test
    void weightsThatWeighNothing() {
        refused(Reason.NO_WEIGHT, "weights", () -> MixedData.of(1, 2, 3).weighted(0, 0, 0));
        refused(Reason.NO_WEIGHT, "weights", () -> MixedData.of(1, 2, 3).weighted(1, 2, -1));
    }

    @Test
    void factorsThatGroupNothing() {
        refusedFit(Reason.TOO_FEW, "factors", MixedData.of(values(9)));
        refusedFit(Reason.TOO_FEW, "levels of f: 1", data(12, 1));
        refusedFit(Reason.COLLINEAR, "f has a level a row", data(12, 12));
        refusedFit(Reason.TOO_FEW, "2 rows", data(2, 2));
    }

    @Test
    void factorsThatCannotBeToldApart() {
        Factor same = Factor.of("same", Samples.ints(12, i -> 9 - i % 3));
        refusedFit(Reason.COLLINEAR, "f and same", data(12, 3).grouped(same));
        refusedFit(
                Reason.OUT_OF_RANGE,
                "two factors named f",
                data(12, 3).grouped(Factor.of("f", Samples.ints(12, i -> i % 4))));
        MixedData inCovariate = data(12, 2).with("x", Samples.doubles(Samples.ints(12, i -> i), i -> i % 2));
        refusedFit(Reason.COLLINEAR, "f: its variance", inCovariate);
    }

    @Test
    void covariatesThatDependOnEachOther() {
        double[] x = values(12);
        double[] twice = Arrays.stream(x).map(it -> 2 * it + 5).toArray();
        refusedFit(Reason.COLLINEAR, "twice", data(12, 3).with("x", x).with("twice", twice));
        refusedFit(
                Reason.COLLINEAR,
                "nearly flat",
                data(12, 3)
                        .with(
                                "nearly flat",
                                Samples.doubles(Samples.ints(12, i -> i), i -> i % 2 == 0 ? 0.3 : 0.1 + 0.2)));
        refusedFit(
                Reason.COLLINEAR, "flat", data(12, 3).with("flat", Samples.doubles(Samples.ints(12, i -> 4), i -> i)));
        refusedFit(Reason.COLLINEAR, "zero", data(12, 3).with("zero", new double[12]));
    }

    @Test
    void valuesThatDoNotVary() {
        Factor f = Factor.of("f", Samples.ints(12, i -> i % 3));
        double[] flat = new double[12];
        Arrays.fill(flat, 1.1);
        refusedFit(Reason.CONSTANT, "values", MixedData.of(flat).grouped(f));
        refusedFit(Reason.CONSTANT, "values", MixedData.of(new double[12]).grouped(f));
        double[] x = values(12);
        refusedFit(
                Reason.CONSTANT,
                "values",
                MixedData.of(Arrays.stream(x).map(it -> 3 - it).toArray())
                        .grouped(f)
                        .with("x", x));
    }

    @Test
    void levelsWithinWhichNothingVaries() {
        MixedData exact = MixedData.of(Samples.doubles(Samples.ints(12, i -> i), i -> (i % 3) * 2.5))
                .grouped(Factor.of("f", Samples.ints(12, i -> i % 3)));
        refusedFit(Reason.NO_SOLUTION, "no residual variance", exact);
    }

    @Test
    void optionsAndNamesThatMakeNoSense() {
        refused(
                Reason.OUT_OF_RANGE,
                "iterations",
                () -> MixedModel.withDefaults().withIterations(0));
        refused(
                Reason.NO_SOLUTION,
                "1 iterations",
                () -> MixedModel.withDefaults().withIterations(1).of(Samples.crossed()));
        MixedFit fit = MixedModel.withDefaults().of(Samples.crossed());
        refused(Reason.OUT_OF_RANGE, "no factor z", () -> fit.variance("z"));
        refused(Reason.OUT_OF_RANGE, "no level 99 of g", () -> fit.modes("g").level("99"));
        refused(Reason.OUT_OF_RANGE, "no fixed effect z", () -> fit.fixed().estimate("z"));
        refused(
                Reason.OUT_OF_RANGE,
                "two factors",
                () -> AdditiveModel.withDefaults().of(data(12, 3)));
    }

    @Test
    void additiveModelsThatCannotBeSolved() {
        Factor f = Factor.of("f", Samples.ints(12, i -> i % 4));
        Factor apart = Factor.of("apart", Samples.ints(12, i -> i % 2 + 2 * (i / 6)));
        MixedData split = MixedData.of(values(12)).grouped(f).grouped(apart);
        refused(
                Reason.NOT_COMPARABLE,
                "fall into 2 parts",
                () -> AdditiveModel.withDefaults().of(split));
        Factor g = Factor.of("g", Samples.ints(12, i -> i / 4));
        MixedData dependent = MixedData.of(values(12))
                .grouped(f)
                .grouped(g)
                .with("x", Samples.doubles(Samples.ints(12, i -> i), i -> 1.5 * Math.floorDiv(i, 4) + i % 4));
        refused(Reason.COLLINEAR, "x", () -> AdditiveModel.withDefaults().of(dependent));
        MixedData few = MixedData.of(1, 2, 4)
                .grouped(Factor.of("f", List.of("a", "a", "b")))
                .grouped(Factor.of("g", List.of("c", "d", "d")));
        refused(Reason.TOO_FEW, "residual", () -> AdditiveModel.withDefaults().of(few));
    }
}
