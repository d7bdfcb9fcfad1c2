package dev.neike.statistics.driver;

import static dev.neike.statistics.driver.Table.assertShares;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/**
 * Expected values not said otherwise: R 4.2.2, {@code C <- cov.wt(d, w, cor = TRUE)$cor; e <- eigen(C[xs, xs]); L <- e$vectors
 * %*% diag(sqrt(e$values)) %*% t(e$vectors); L^2 %*% solve(L, C[xs, y])^2}.
 */
class RelativeWeightsTest {

    private static final RelativeWeights WEIGHTS = RelativeWeights.withDefaults();

    /** Reference: R, Johnson 2000 on attitude; eight decimals are printed. */
    @Test
    void agreesWithTheReference() throws IOException {
        Shares shares = WEIGHTS.of(Table.reference("attitude").of("rating"));
        double[] expected = {.36276020, .05600228, .16361091, .12178040, .00825547, .02019274};
        for (int j = 0; j < expected.length; j++) {
            assertThat(shares.shares().get(j).value()).isCloseTo(expected[j], within(5e-9));
        }
        assertThat(LmgTest.sum(shares)).isCloseTo(shares.rSquared(), within(1e-12));
        assertThat(shares.method()).isEqualTo(new Shares.Method.Relative());
    }

    @Test
    void agreesOnOtherData() {
        assertShares(
                WEIGHTS.of(Table.named("attitude").of("rating")),
                1e-12,
                0.36276019965813100,
                0.05600227877885367,
                0.16361091075053358,
                0.12178039968821701,
                0.00825546649643793,
                0.02019273715897566);
        assertShares(
                WEIGHTS.of(Table.named("swiss").of("Fertility")),
                1e-12,
                0.0484168958119007,
                0.1547082498061601,
                0.2719641046459992,
                0.1146800299475615,
                0.1169657213811046);
        assertShares(
                WEIGHTS.of(Table.named("longley").of("Employed")),
                1e-10,
                0.219303268901159,
                0.226676723172687,
                0.063552104025677,
                0.047860096016464,
                0.217076576791521,
                0.221010235669787);
        assertShares(
                WEIGHTS.of(Table.named("airquality").of("Ozone").leavingOutMissing()),
                1e-12,
                0.0668928800953794,
                0.2293482649489266,
                0.3096534549623168);
    }

    @Test
    void agreesWithWeights() {
        Table cars = Table.named("mtcars");
        assertShares(
                WEIGHTS.of(cars.of("mpg", "vs", "am", "gear", "carb").weighted(cars.column("carb"))),
                1e-12,
                0.1765915510340939,
                0.1640301822069045,
                0.1256563522532251,
                0.1116929200380634,
                0.2356877607463786,
                0.0574771501159428);
    }
}
