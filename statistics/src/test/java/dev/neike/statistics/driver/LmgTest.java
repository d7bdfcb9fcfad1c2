package dev.neike.statistics.driver;

import static dev.neike.statistics.driver.Table.assertShares;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import dev.neike.statistics.StatisticRefused;
import java.io.IOException;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * Expected values not said otherwise: R 4.2.2, lm on the predictors of every prefix of all p! orderings,
 * {@code out[o[i]] += summary(lm(reformulate(o[1:i], y), d, weights = w))$r.squared − the same of o[1:(i−1)]}, over p!.
 */
class LmgTest {

    private static final Lmg LMG = Lmg.withDefaults();

    /** Reference: R relaimpo 2.2-7, {@code calc.relimp(Fertility ~ ., swiss, type = "lmg")}; eight decimals are printed. */
    @Test
    void agreesWithRelaimpo() throws IOException {
        Shares shares = LMG.of(Table.reference("swiss").of("Fertility"));
        double[] expected = {.05709122, .17117303, .26013468, .10557015, .11276592};
        for (int j = 0; j < expected.length; j++) {
            assertThat(shares.shares().get(j).value()).isCloseTo(expected[j], within(5e-9));
        }
        assertThat(shares.rSquared()).isCloseTo(.70673500, within(5e-9));
        assertThat(shares.method()).isEqualTo(new Shares.Method.AllOrderings());
    }

    /** Reference: R, Chatterjee and Price's attitude; eight decimals are printed. */
    @Test
    void agreesWithTheReferenceOfAttitude() throws IOException {
        Shares shares = LMG.of(Table.reference("attitude").of("rating"));
        double[] expected = {.37081619, .05090379, .15576599, .12034508, .00658872, .02818221};
        for (int j = 0; j < expected.length; j++) {
            assertThat(shares.shares().get(j).value()).isCloseTo(expected[j], within(5e-9));
        }
    }

    @Test
    void agreesWithAllOrderings() {
        assertShares(
                LMG.of(Table.named("swiss").of("Fertility")),
                1e-12,
                0.0570912207680911,
                0.1711730289002344,
                0.2601346786243840,
                0.1055701503734936,
                0.1127659229265220);
        assertShares(
                LMG.of(Table.named("attitude").of("rating")),
                1e-12,
                0.3708161943193289,
                0.0509037929715447,
                0.1557659901691406,
                0.1203450794036267,
                0.0065887225458609,
                0.0281822131216475);
        assertShares(
                LMG.of(Table.named("mtcars").of("mpg", "vs", "am", "gear", "carb")),
                1e-12,
                0.1732390931045447,
                0.1640535121453209,
                0.1436593554141398,
                0.1037795706568457,
                0.2252107878662611,
                0.0448800923977073);
    }

    /**
     * Ten predictors of 32 cars. R 4.2.2, lm on all 1,024 subsets: {@code sum((r2[S and j] − r2[S]) / (10 * choose(9, |S|)))}.
     */
    @Test
    void agreesWithAllSubsets() {
        assertShares(
                LMG.of(Table.named("mtcars").of("mpg")),
                1e-12,
                0.1213451546415258,
                0.1202387021275688,
                0.1069862719313199,
                0.0732701430661754,
                0.1582887962503758,
                0.0382707293797453,
                0.0658805189999678,
                0.0733762266488726,
                0.0440933163993617,
                0.0672659050328516);
    }

    /** Longley's data are known for how badly they are conditioned: the largest VIF is 1788. */
    @Test
    void agreesWhereColumnsAreNearlyCollinear() {
        assertShares(
                LMG.of(Table.named("longley").of("Employed")),
                1e-10,
                0.2138184299111804,
                0.2302193508356392,
                0.0696027929702047,
                0.0508038309626260,
                0.2116068225810533,
                0.2194277773165934);
    }

    /** Weights {@code mtcars$carb}, then {@code mtcars$carb - 1}, of which seven are zero and {@code nobs} is 25. */
    @Test
    void agreesWithWeightedLeastSquares() {
        Table cars = Table.named("mtcars");
        Drivers drivers = cars.of("mpg", "vs", "am", "gear", "carb");
        assertShares(
                LMG.of(drivers.weighted(cars.column("carb"))),
                1e-12,
                0.2024756622325158,
                0.1751665820438972,
                0.1283071978975813,
                0.0967175188576558,
                0.2261426786877351,
                0.0423262766752239);
        double[] less = cars.column("carb");
        for (int row = 0; row < less.length; row++) {
            less[row] -= 1;
        }
        Shares shares = LMG.of(drivers.weighted(less));
        assertShares(
                shares,
                1e-12,
                0.215420646152996,
                0.189207507554402,
                0.119415474600221,
                0.100577700209558,
                0.227188925036552,
                0.030898227519753);
        assertThat(shares.regression().n()).isEqualTo(25);
        assertThat(shares.regression().leftOut()).isEqualTo(new LeftOut(0, 7));
        assertThat(shares.regression().adjustedRSquared()).isCloseTo(0.84361130809798, within(1e-12));
    }

    /** {@code na.omit(airquality[, 1:4])} has 111 of 153 rows. */
    @Test
    void leavesOutRowsThatLackSomethingWhenTold() {
        Shares shares = LMG.of(Table.named("airquality").of("Ozone").leavingOutMissing());
        assertShares(shares, 1e-12, 0.0647358863315347, 0.2271715597261578, 0.3139871539489300);
        assertThat(shares.regression().n()).isEqualTo(111);
        assertThat(shares.regression().leftOut()).isEqualTo(new LeftOut(42, 0));
        assertThat(shares.regression().adjustedRSquared()).isCloseTo(0.594844915894659, within(1e-12));
    }

    @Test
    void saysSharesOfWhatIsExplained() {
        Shares shares = LMG.of(Table.named("attitude").of("rating"));
        assertThat(shares.of("complaints").normalised().orElseThrow())
                .isCloseTo(0.3708161943193289 / shares.rSquared(), within(1e-12));
        assertThat(shares.of("complaints").samplingError()).isEmpty();
        assertThat(shares.of("complaints").spread()).isEmpty();
        assertThat(shares.resampling()).isEmpty();
    }

    @Test
    void aSinglePredictorHasAllOfRSquared() {
        Table attitude = Table.named("attitude");
        Shares shares = LMG.of(Drivers.of(attitude.column("rating")).with("raises", attitude.column("raises")));
        double r = shares.regression().terms().getFirst().correlation();
        assertThat(shares.of("raises").value()).isCloseTo(r * r, within(1e-15));
        assertThat(shares.of("raises").normalised().orElseThrow()).isCloseTo(1, within(1e-12));
    }

    @Test
    void ofNothingExplainedThereAreNoNormalisedShares() {
        Shares shares = LMG.of(
                Drivers.of(1, 1, -2, -2, 1, 1).with("a", -1, 1, -1, 1, -1, 1).with("b", 1, -1, 0, 0, -1, 1));
        assertThat(shares.rSquared()).isLessThan(1e-14);
        assertThat(shares.of("a").normalised()).isEmpty();
    }

    /** Thirteen predictors are sampled; told to be exact, they are the yardstick. */
    @Test
    void samplesOrderingsOfMany() {
        Drivers drivers = made(200, 13);
        Shares exact = LMG.exactTo(13).of(drivers);
        Shares sampled = LMG.of(drivers);
        assertThat(exact.method()).isEqualTo(new Shares.Method.AllOrderings());
        assertThat(sampled.method()).isEqualTo(new Shares.Method.SampledOrderings(1_000, 1));
        double worst = 0;
        for (Share share : sampled.shares()) {
            double error = share.samplingError().orElseThrow();
            assertThat(error).isPositive().isLessThan(0.005);
            worst = Math.max(
                    worst, Math.abs(share.value() - exact.of(share.name()).value()) / error);
        }
        assertThat(worst).as("standard errors off, of 13").isBetween(0.1, 4.0);
        assertThat(sum(sampled)).isCloseTo(sampled.rSquared(), within(1e-12));
        assertThat(LMG.of(drivers)).isEqualTo(sampled);
        assertThat(LMG.sampling(1_000, 2).of(drivers)).isNotEqualTo(sampled);
    }

    /** The errors told are those that are seen from seed to seed. */
    @Test
    void tellsTheErrorOfSampling() {
        Drivers drivers = made(100, 6);
        double exact = LMG.of(drivers).of("x2").value();
        double squares = 0;
        double told = 0;
        for (int seed = 0; seed < 300; seed++) {
            Share share = LMG.exactTo(5).sampling(25, seed).of(drivers).of("x2");
            squares += Math.pow(share.value() - exact, 2) / 300;
            told += Math.pow(share.samplingError().orElseThrow(), 2) / 300;
        }
        // The root of a mean of 300 squares is off by 1/√600, 4 %, one time in three.
        assertThat(Math.sqrt(squares / told)).isBetween(0.85, 1.15);
    }

    @Test
    void refusesNonsensicalOptions() {
        assertThatExceptionOfType(StatisticRefused.class).isThrownBy(() -> LMG.exactTo(21));
        assertThatExceptionOfType(StatisticRefused.class).isThrownBy(() -> LMG.exactTo(-1));
        assertThatExceptionOfType(StatisticRefused.class).isThrownBy(() -> LMG.sampling(1, 1));
    }

    /** Predictors that share a factor, weighing ever less. */
    static Drivers made(int n, int p) {
        SplittableRandom random = new SplittableRandom(7);
        double[] outcome = new double[n];
        double[][] columns = new double[p][n];
        for (int row = 0; row < n; row++) {
            double common = random.nextGaussian();
            outcome[row] = random.nextGaussian();
            for (int j = 0; j < p; j++) {
                columns[j][row] = common + random.nextGaussian();
                outcome[row] += columns[j][row] / (j + 1);
            }
        }
        Drivers drivers = Drivers.of(outcome);
        for (int j = 0; j < p; j++) {
            drivers = drivers.with("x" + (j + 1), columns[j]);
        }
        return drivers;
    }

    static double sum(Shares shares) {
        return shares.shares().stream().mapToDouble(Share::value).sum();
    }
}
