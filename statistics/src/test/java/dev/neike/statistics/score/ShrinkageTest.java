package dev.neike.statistics.score;

import static dev.neike.statistics.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.neike.statistics.StatisticRefused.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ShrinkageTest {

    private static final Shrinkage SHRINKAGE = Shrinkage.withDefaults();
    private static final long[] HITS = {18, 17, 16, 15, 14, 14, 13, 12, 11, 11, 10, 10, 10, 10, 10, 9, 8, 7};

    private static long[] each(int k, long value) {
        var all = new long[k];
        Arrays.fill(all, value);
        return all;
    }

    private static double[] each(int k, double value) {
        var all = new double[k];
        Arrays.fill(all, value);
        return all;
    }

    /**
     * Reference row "shrinkage" (Efron and Morris 1975, table 1): V 18.96, factor .209, .400 → .290, .156 → .239. More
     * digits, R 4.2.2: {@code y <- sqrt(45)*asin(2*h/45-1); V <- sum((y-mean(y))^2); B <- 15/V; s <-
     * mean(y)+(1-B)*(y-mean(y)); (1+sin(s/sqrt(45)))/2; sqrt(1-17/18*B+2/15*B^2*(y-mean(y))^2)/sqrt(45)}.
     */
    @Test
    void shrinksTheBattersOfEfronAndMorris() {
        Shrunk batters = ProportionShrinkage.withDefaults().of(HITS, each(18, 45L));
        assertThat(batters.method()).isEqualTo(Shrunk.Method.EFRON_MORRIS);
        assertThat(batters.spread()).isCloseTo(18.962719810994415, within(1e-11));
        Shrunk.Each best = batters.each().getFirst();
        assertThat(best.own()).isCloseTo(0.4, within(1e-12));
        assertThat(best.keep()).isCloseTo(0.208974232098123, within(1e-12));
        assertThat(best.shrunk()).isCloseTo(0.290127227944296, within(1e-12));
        assertThat(best.sd()).isCloseTo(0.113070981706503, within(1e-12));
        assertThat(batters.each().getLast().shrunk()).isCloseTo(0.238700135434044, within(1e-12));
        assertThat(batters.each().getLast().sd()).isCloseTo(0.107255207468917, within(1e-12));
    }

    /**
     * Eight effects with halved standard errors, after Rubin 1981. Morris's formulas in R 4.2.2, A by {@code
     * uniroot(function(A){w<-1/(V+A);mu<-sum(w*y)/sum(w);sum(w*(y-mu)^2)-7}, c(0,1e4), tol=1e-13)}.
     */
    @Test
    void shrinksUnequalOnesAsMorrisDoes() {
        double[] effects = {28, 8, -3, 7, -1, 1, 18, 12};
        Shrunk shrunk = SHRINKAGE.of(effects, new double[] {7.5, 5, 8, 5.5, 4.5, 5.5, 5, 9});
        assertThat(shrunk.method()).isEqualTo(Shrunk.Method.MORRIS);
        assertThat(shrunk.between()).isCloseTo(63.8045752220443, within(1e-8));
        assertThat(shrunk.grandMean()).isCloseTo(8.36348800482458, within(1e-9));
        assertThat(shrunk.spread()).isCloseTo(18.8283154576006, within(1e-11));
        double[] expected = {
            21.428263784641786,
            8.073091473190212,
            1.064594217076261,
            7.313233886120834,
            0.611288444754998,
            2.691612947817684,
            16.062255566088197,
            10.547019707879036
        };
        double[] sd = {
            7.35087589295706,
            4.54909452984241,
            6.97394405925589,
            4.92761519714734,
            4.30663045395829,
            5.04731702840735,
            4.73393221126021,
            7.21574912018884
        };
        for (int i = 0; i < expected.length; i++) {
            assertThat(shrunk.each().get(i).shrunk()).isCloseTo(expected[i], within(1e-8));
            assertThat(shrunk.each().get(i).sd()).isCloseTo(sd[i], within(1e-8));
        }
    }

    /** Both estimators are one where variances are equal and the estimates differ enough. */
    @Test
    void nearlyEqualVariancesAreAsEqualOnes() {
        double[] estimates = {1, 4, 2, 9, 5};
        double[] errors = each(5, 1.5);
        Shrunk equal = SHRINKAGE.of(estimates, errors);
        errors[2] += 1e-9;
        Shrunk unequal = SHRINKAGE.of(estimates, errors);
        assertThat(unequal.method()).isNotEqualTo(equal.method());
        assertThat(unequal.between()).isCloseTo(equal.between(), within(1e-6));
        for (int i = 0; i < estimates.length; i++) {
            assertThat(unequal.each().get(i).shrunk())
                    .isCloseTo(equal.each().get(i).shrunk(), within(1e-6));
            assertThat(unequal.each().get(i).sd()).isCloseTo(equal.each().get(i).sd(), within(1e-6));
        }
    }

    @Test
    void estimatesThatDifferLessThanChanceGoAllTheWay() {
        Shrunk alike = SHRINKAGE.of(new double[] {1, 1.1, 0.9, 1, 1}, each(5, 1.0));
        assertThat(alike.between()).isZero();
        assertThat(alike.each()).allSatisfy(it -> {
            assertThat(it.shrunk()).isCloseTo(1, within(1e-12));
            assertThat(it.keep()).isZero();
        });
        Shrunk same = SHRINKAGE.of(each(5, 3.0), each(5, 1.0));
        assertThat(same.each().getFirst().shrunk()).isEqualTo(3);
        Shrunk unequal = SHRINKAGE.of(each(5, 3.0), new double[] {1, 2, 3, 4, 5});
        assertThat(unequal.between()).isZero();
        assertThat(unequal.each().getFirst().keep()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void proportionsOfUnequalSizesKeepTheMoreTheMoreIsKnown() {
        Shrunk shrunk =
                ProportionShrinkage.withDefaults().of(new long[] {9, 90, 30, 5, 0}, new long[] {10, 100, 100, 20, 15});
        assertThat(shrunk.method()).isEqualTo(Shrunk.Method.MORRIS);
        assertThat(shrunk.each().get(0).own()).isCloseTo(shrunk.each().get(1).own(), within(1e-12));
        assertThat(shrunk.each().get(0).shrunk())
                .isLessThan(shrunk.each().get(1).shrunk());
        assertThat(shrunk.each()).allSatisfy(it -> {
            assertThat(it.interval().low()).isBetween(0.0, it.shrunk());
            assertThat(it.interval().high()).isBetween(it.shrunk(), 1.0);
        });
    }

    /**
     * Morris's formulas stand for the exact posterior under flat priors of μ and A, and should be near it. That was
     * integrated in R 4.2.2 on a grid of 40,001 log A, {@code y <- 2.4*sin(1:24); V <- .5 + .5*((1:24) %% 4)}. Without
     * what the estimated mean and variance add, deviations would be 3 to 4 % too small.
     */
    @Test
    void isNearTheExactPosterior() {
        double[] y =
                IntStream.rangeClosed(1, 24).mapToDouble(i -> 2.4 * Math.sin(i)).toArray();
        double[] se = IntStream.rangeClosed(1, 24)
                .mapToDouble(i -> Math.sqrt(0.5 + 0.5 * (i % 4)))
                .toArray();
        double[] exact = {
            0.8717936941,
            1.0073113903,
            1.0778898031,
            0.6575880636,
            0.8764241712,
            0.9862303635,
            1.0896297308,
            0.6644511052
        };
        List<Shrunk.Each> each = Shrinkage.withDefaults().of(y, se).each();
        for (int i = 0; i < exact.length; i++) {
            assertThat(each.get(i).sd()).isCloseTo(exact[i], withinPercentage(1.4));
        }
        assertThat(each.stream().mapToDouble(Shrunk.Each::sd).average().orElseThrow())
                .isCloseTo(0.9032965, withinPercentage(0.75));
    }

    @Test
    void refusesWhatCannotBeShrunk() {
        assertRefused(Reason.TOO_FEW, () -> SHRINKAGE.of(new double[] {1, 2, 3}, each(3, 1.0)));
        assertRefused(Reason.NO_ROWS, () -> SHRINKAGE.of(new double[0], new double[0]));
        assertRefused(Reason.RAGGED, () -> SHRINKAGE.of(each(5, 1.0), each(4, 1.0)));
        assertRefused(Reason.OUT_OF_RANGE, () -> SHRINKAGE.of(each(5, 1.0), each(5, 0.0)));
        assertRefused(Reason.OUT_OF_RANGE, () -> SHRINKAGE.of(each(5, 1.0), each(5, -1.0)));
        assertRefused(Reason.NOT_FINITE, () -> SHRINKAGE.of(each(5, Double.NaN), each(5, 1.0)));
        var proportions = ProportionShrinkage.withDefaults();
        assertRefused(Reason.OUT_OF_RANGE, () -> proportions.of(HITS, each(18, 10L)));
        assertRefused(Reason.OUT_OF_RANGE, () -> proportions.of(each(5, 0L), each(5, 0L)));
        assertRefused(Reason.RAGGED, () -> proportions.of(HITS, each(17, 45L)));
        assertRefused(Reason.OUT_OF_RANGE, () -> proportions.withLevel(2));
    }

    @Property
    void liesBetweenItsOwnAndTheGrandMean(
            @ForAll @Size(5) List<@DoubleRange(min = -50, max = 50) Double> someEstimates,
            @ForAll @Size(5) List<@DoubleRange(min = 0.1, max = 30) Double> someErrors) {
        double[] estimates = someEstimates.stream().mapToDouble(it -> it).toArray();
        double[] errors = someErrors.stream().mapToDouble(it -> it).toArray();
        Shrunk shrunk = SHRINKAGE.of(estimates, errors);
        for (Shrunk.Each it : shrunk.each()) {
            double low = Math.min(it.own(), shrunk.grandMean());
            double high = Math.max(it.own(), shrunk.grandMean());
            assertThat(it.shrunk()).isBetween(low - 1e-9, high + 1e-9);
            assertThat(it.sd()).isPositive().isFinite();
        }
        for (int i = 0; i < 5; i++) {
            for (int j = 0; j < 5; j++) {
                if (errors[i] < errors[j]) {
                    assertThat(shrunk.each().get(i).keep())
                            .isGreaterThanOrEqualTo(shrunk.each().get(j).keep());
                }
            }
        }
    }

    @Property(tries = 200)
    void movesAndStretchesWithTheEstimates(
            @ForAll @Size(5) List<@DoubleRange(min = -50, max = 50) Double> someEstimates,
            @ForAll @Size(5) List<@DoubleRange(min = 0.1, max = 30) Double> someErrors) {
        double[] estimates = someEstimates.stream().mapToDouble(it -> it).toArray();
        double[] errors = someErrors.stream().mapToDouble(it -> it).toArray();
        double[] moved = Arrays.stream(estimates).map(it -> 7 + 2 * it).toArray();
        double[] wider = Arrays.stream(errors).map(it -> 2 * it).toArray();
        Shrunk own = SHRINKAGE.of(estimates, errors);
        Shrunk other = SHRINKAGE.of(moved, wider);
        for (int i = 0; i < 5; i++) {
            assertThat(other.each().get(i).shrunk())
                    .isCloseTo(7 + 2 * own.each().get(i).shrunk(), within(1e-6));
            assertThat(other.each().get(i).sd()).isCloseTo(2 * own.each().get(i).sd(), within(1e-6));
        }
    }
}
