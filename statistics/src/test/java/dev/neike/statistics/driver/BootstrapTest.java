package dev.neike.statistics.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import dev.neike.statistics.Interval;
import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.junit.jupiter.api.Test;

class BootstrapTest {

    private static final Drivers ATTITUDE = Table.named("attitude").of("rating");

    /**
     * R 4.2.2, {@code set.seed(1); t(replicate(4000, lmg(attitude[sample(30, 30, TRUE), ])))}: 2.5 % and 97.5 % quantiles and
     * standard deviations. Both sides draw at random, so that they agree but roughly: with 4,000 resamples such a quantile
     * is off by some 4 % of the standard deviation.
     */
    @Test
    void agreesWithABootstrapInR() {
        Shares shares =
                Lmg.withDefaults().with(Bootstrap.seeded(1).resampling(4_000)).of(ATTITUDE);
        double[] low = {0.21052, 0.01427, 0.05750, 0.05877, 0.00383, 0.01304};
        double[] high = {0.47700, 0.15364, 0.27976, 0.20551, 0.14052, 0.08528};
        double[] error = {0.06898, 0.03643, 0.05625, 0.03760, 0.03780, 0.01898};
        for (int j = 0; j < low.length; j++) {
            Share.Spread spread = shares.shares().get(j).spread().orElseThrow();
            assertThat(spread.standardError()).isCloseTo(error[j], within(0.08 * error[j]));
            assertThat(spread.percentile().low()).isCloseTo(low[j], within(0.15 * error[j]));
            assertThat(spread.percentile().high()).isCloseTo(high[j], within(0.25 * error[j]));
        }
        assertThat(shares.resampling()).contains(new Shares.Resampling(4_000, 0, 1, 0.95));
    }

    /**
     * R 4.2.2 with boot 1.3.28.1: {@code u <- empinf(data = attitude, statistic = share, type = "inf", stype = "w", eps =
     * 1e-5); sum(u^3) / (6 * sum(u^2)^1.5)}, the share from {@code cov.wt(d, w, cor = TRUE)$cor}.
     */
    @Test
    void acceleratesAsTheInfinitesimalJackknifeDoes() {
        agree(
                Acceleration.of(30, moments(), moments().correlations(), SubsetLattice::shapley),
                0.0439372178200976,
                -0.0235830168164453,
                -0.042608318039378,
                0.00905908070038091,
                0.0207122805416553,
                -0.00309146784546489);
        agree(
                Acceleration.of(30, moments(), moments().correlations(), RelativeWeights::weights),
                0.0460013518393813,
                -0.0210565559368419,
                -0.037164412763115,
                0.00700909915813505,
                0.0208340092172035,
                -0.0107036587969734);
    }

    private static void agree(Optional<Acceleration> acceleration, double... expected) {
        for (int j = 0; j < expected.length; j++) {
            assertThat(acceleration.orElseThrow().of(j).orElseThrow()).isCloseTo(expected[j], within(2e-5));
        }
    }

    private static Moments moments() {
        return Moments.of(ATTITUDE.sample());
    }

    /**
     * R 4.2.2: {@code t <- qgamma((1:999 - .5) / 999, 3) / 10; z0 <- qnorm(mean(t < .28)); z <- qnorm(c(.025, .975));
     * quantile(t, pnorm(z0 + (z0 + z) / (1 - .04 * (z0 + z))), type = 7); quantile(t, c(.025, .975)); sd(t)}.
     */
    @Test
    void readsIntervalsFromResamples() {
        Share.Spread spread = gamma(Bootstrap.seeded(1).resampling(1_000), 999)
                .spread(0, 0.28, Optional.of(0.04))
                .orElseThrow();
        assertThat(spread.standardError()).isCloseTo(0.173040048603458, within(1e-9));
        assertThat(spread.percentile().low()).isCloseTo(0.0623256032440976, within(1e-9));
        assertThat(spread.percentile().high()).isCloseTo(0.7199945308137055, within(1e-9));
        Interval bca = spread.bca().orElseThrow();
        assertThat(bca.low()).isCloseTo(0.0800108813582972, within(1e-9));
        assertThat(bca.high()).isCloseTo(0.8241188654463347, within(1e-9));
        assertThat(bca.level()).isEqualTo(0.95);
    }

    @Test
    void hasNoIntervalThatLiesBeyondTheResamples() {
        Bootstrap bootstrap = Bootstrap.seeded(1).resampling(1_000);
        Share.Spread above =
                gamma(bootstrap, 999).spread(0, 99, Optional.of(0.0)).orElseThrow();
        assertThat(above.bca()).isEmpty();
        Share.Spread high =
                gamma(bootstrap, 999).spread(0, 0.9, Optional.of(0.0)).orElseThrow();
        assertThat(high.bca()).isEmpty();
        assertThat(gamma(bootstrap, 999)
                        .spread(0, 0.28, Optional.empty())
                        .orElseThrow()
                        .bca())
                .isEmpty();
        assertThat(gamma(bootstrap, 40).spread(0, 0.28, Optional.empty())).isPresent();
        assertThat(gamma(bootstrap, 39).spread(0, 0.28, Optional.empty())).isEmpty();
        assertThat(gamma(bootstrap, 39).told().failed()).isEqualTo(961);
    }

    private static Resamples gamma(Bootstrap bootstrap, int computed) {
        GammaDistribution gamma = GammaDistribution.of(3, 0.1);
        List<double[]> shares = IntStream.range(0, computed)
                .mapToObj(i -> new double[] {gamma.inverseCumulativeProbability((i + 0.5) / computed)})
                .toList();
        return new Resamples(bootstrap, shares);
    }

    @Test
    void theSameSeedGivesTheSame() {
        Lmg lmg = Lmg.withDefaults();
        Bootstrap few = Bootstrap.seeded(8).resampling(50);
        Shares shares = lmg.with(few).of(ATTITUDE);
        assertThat(lmg.with(few).of(ATTITUDE)).isEqualTo(shares);
        assertThat(lmg.with(Bootstrap.seeded(9).resampling(50)).of(ATTITUDE)).isNotEqualTo(shares);
        assertThat(RelativeWeights.withDefaults().with(few).of(ATTITUDE).resampling())
                .isEqualTo(shares.resampling());
    }

    @Test
    void aHigherLevelIsWider() {
        Share at95 = Lmg.withDefaults().with(Bootstrap.seeded(3)).of(ATTITUDE).of("learning");
        Share at80 = Lmg.withDefaults()
                .with(Bootstrap.seeded(3).at(0.8))
                .of(ATTITUDE)
                .of("learning");
        Interval wide = at95.spread().orElseThrow().percentile();
        Interval narrow = at80.spread().orElseThrow().percentile();
        assertThat(wide.low()).isLessThan(narrow.low());
        assertThat(wide.high()).isGreaterThan(narrow.high());
        assertThat(at95.spread().orElseThrow().bca()).isPresent();
    }

    /** One row of eight makes the column vary: (7/8)^8, a third of the resamples, lacks it. */
    @Test
    void countsResamplesThatCouldNotBeComputed() {
        Drivers drivers = Drivers.of(3, 5, 4, 1, 2, 5, 4, 3).with("rare", 0, 0, 0, 0, 0, 1, 0, 0);
        Shares shares = RelativeWeights.withDefaults().with(Bootstrap.seeded(5)).of(drivers);
        assertThat(shares.resampling().orElseThrow().failed()).isBetween(290, 400);
        assertThat(shares.of("rare").spread()).isPresent();
    }

    /**
     * y = x₁ + x₂/2 + e, of variances 1, 1 and 9/4 and x's correlation 1/2: r₁ = 5/8, r₂ = 1/2, R² = 7/16, so that the shares
     * are (r₁² + R² − r₂²)/2 = 0.2890625 and 0.1484375. Of 300 samples of a hundred, 95 % should be 285; one standard deviation
     * of that is 3.8.
     */
    @Test
    void coversWhatIsTrueInThePopulation() {
        int percentile = 0;
        int bca = 0;
        for (int sample = 0; sample < 300; sample++) {
            Share.Spread spread = Lmg.withDefaults()
                    .with(Bootstrap.seeded(sample).resampling(300))
                    .of(population(new SplittableRandom(sample + 5_000)))
                    .of("two")
                    .spread()
                    .orElseThrow();
            percentile += holds(spread.percentile());
            bca += spread.bca().map(BootstrapTest::holds).orElse(0);
        }
        assertThat(percentile).isBetween(270, 297);
        assertThat(bca).isBetween(270, 297);
    }

    private static int holds(Interval interval) {
        return interval.low() <= 0.1484375 && 0.1484375 <= interval.high() ? 1 : 0;
    }

    private static Drivers population(SplittableRandom random) {
        double[] one = new double[100];
        double[] two = new double[100];
        double[] outcome = new double[100];
        for (int row = 0; row < 100; row++) {
            one[row] = random.nextGaussian();
            two[row] = one[row] / 2 + Math.sqrt(0.75) * random.nextGaussian();
            outcome[row] = one[row] + two[row] / 2 + 1.5 * random.nextGaussian();
        }
        return Drivers.of(outcome).with("one", one).with("two", two);
    }

    /** Only ratios of weights matter, also in resamples; where a third of the rows hardly counts, the error is larger. */
    @Test
    void drawsRowsWithTheirWeights() {
        double[] ones = new double[30];
        double[] halves = new double[30];
        double[] mixed = new double[30];
        for (int row = 0; row < ones.length; row++) {
            ones[row] = 1;
            halves[row] = 0.5;
            mixed[row] = row < 20 ? 1 : 1e-12;
        }
        Lmg lmg = Lmg.withDefaults().with(Bootstrap.seeded(5).resampling(400));
        Shares all = lmg.of(ATTITUDE);
        assertThat(lmg.of(ATTITUDE.weighted(ones))).isEqualTo(all);
        assertThat(lmg.of(ATTITUDE.weighted(halves))).isEqualTo(all);
        assertThat(error(lmg.of(ATTITUDE.weighted(mixed)))).isGreaterThan(1.1 * error(all));
    }

    private static double error(Shares shares) {
        return shares.of("complaints").spread().orElseThrow().standardError();
    }

    @Test
    void intervalsOfSampledOrderingsSayBoth() {
        Share share = Lmg.withDefaults()
                .exactTo(0)
                .sampling(20, 1)
                .with(Bootstrap.seeded(1).resampling(40))
                .of(ATTITUDE)
                .of("complaints");
        assertThat(share.samplingError()).isPresent();
        assertThat(share.spread()).isPresent();
    }

    @Test
    void refusesNonsensicalOptions() {
        assertThatExceptionOfType(StatisticRefused.class)
                .isThrownBy(() -> Bootstrap.seeded(1).at(1))
                .satisfies(it -> assertThat(it.reason()).isEqualTo(Reason.OUT_OF_RANGE));
        assertThatExceptionOfType(StatisticRefused.class)
                .isThrownBy(() -> Bootstrap.seeded(1).at(0));
        assertThatExceptionOfType(StatisticRefused.class)
                .isThrownBy(() -> Bootstrap.seeded(1).at(Double.NaN));
        assertThatExceptionOfType(StatisticRefused.class)
                .isThrownBy(() -> Bootstrap.seeded(1).resampling(39));
        assertThat(Bootstrap.seeded(1).resampling(40).resamples()).isEqualTo(40);
    }
}
