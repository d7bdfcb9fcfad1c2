package dev.neike.statistics.mixed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is kept sparse must be what is kept whole. */
class RemainderTest {

    /** Employees in 140 units, units in 6 regions, and crossed with them 40 kinds of work, most met in few units. */
    private static MixedData data() {
        SplittableRandom random = new SplittableRandom(11);
        int rows = 3000;
        double[] y = new double[rows];
        double[] x = new double[rows];
        int[] employee = new int[rows];
        int[] unit = new int[rows];
        int[] region = new int[rows];
        int[] work = new int[rows];
        for (int row = 0; row < rows; row++) {
            employee[row] = random.nextInt(800);
            unit[row] = employee[row] % 140;
            region[row] = unit[row] % 6;
            work[row] = (unit[row] + random.nextInt(3)) % 40;
            x[row] = random.nextDouble();
            y[row] = Math.sin(employee[row])
                    + Math.cos(unit[row])
                    + Math.sin(3.1 * work[row])
                    + 2 * x[row]
                    + random.nextGaussian();
        }
        return MixedData.of(y)
                .with("x", x)
                .grouped(Factor.of("employee", employee))
                .grouped(Factor.of("unit", unit))
                .grouped(Factor.of("region", region))
                .grouped(Factor.of("work", work));
    }

    @ParameterizedTest
    @EnumSource
    void sparseAndDenseAgree(Criterion criterion) {
        Design design = new Design(data());
        Remainder sparse = SparseRemainder.of(design, 1_000_000).orElseThrow();
        double[] start = {.4, .3, .01, .2};
        var one = new Equations(design, sparse, criterion);
        var other = new Equations(design, new DenseRemainder(design), criterion);
        assertThat(one.at(start).criterion()).isCloseTo(other.at(start).criterion(), within(1e-7));
        assertThat(Slope.at(one, one.at(start)).gradient())
                .containsExactly(Slope.at(other, other.at(start)).gradient(), within(1e-7));
        MixedFit few = Outcome.of(one, new Search(one, 100).from(start));
        MixedFit all = Outcome.of(other, new Search(other, 100).from(start));
        for (String factor : new String[] {"employee", "unit", "region", "work"}) {
            assertThat(few.variance(factor).variance())
                    .isCloseTo(all.variance(factor).variance(), within(1e-6));
            for (int level = 0; level < 6; level++) {
                assertThat(few.modes(factor).mode(level))
                        .isCloseTo(all.modes(factor).mode(level), within(1e-6));
                assertThat(few.modes(factor).conditionalDeviation(level))
                        .isCloseTo(all.modes(factor).conditionalDeviation(level), within(1e-6));
                assertThat(few.means(factor).get(level).error())
                        .isCloseTo(all.means(factor).get(level).error(), within(1e-6));
            }
        }
        assertThat(few.deviance()).isCloseTo(all.deviance(), within(1e-8));
    }

    @Test
    void whatWouldFillUpIsNotKeptSparse() {
        assertThat(SparseRemainder.of(new Design(data()), 500)).isEmpty();
    }
}
