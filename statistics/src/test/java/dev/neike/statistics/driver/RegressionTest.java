package dev.neike.statistics.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Expected values: R 4.2.2, {@code lm} on {@code scale}d columns, {@code cor}, {@code diag(solve(cor(x)))}. */
class RegressionTest {

    @Test
    void agreesWithLm() {
        Regression regression = Regression.of(Table.named("mtcars").of("mpg", "vs", "am", "gear", "carb"));
        assertThat(regression.n()).isEqualTo(32);
        assertThat(regression.leftOut()).isEqualTo(new LeftOut(0, 0));
        assertThat(regression.rSquared()).isCloseTo(0.854822411584823, within(1e-12));
        assertThat(regression.adjustedRSquared()).isCloseTo(0.819979790365181, within(1e-12));
        double[] weights = {
            -2.42557996179734e-01,
            2.71546633063368e-01,
            -2.03971826356687e-01,
            1.17139365154188e-01,
            -6.80369416889660e-01,
            1.19030114291321e-01
        };
        double[] correlations = {
            -0.852161959426613,
            -0.847551379262479,
            -0.776168371826586,
            0.681171907806749,
            -0.867659376517228,
            0.418684033921778
        };
        double[] vif = {
            9.95897759480731, 10.55057265331143, 5.35778343233880, 2.96651921652153, 7.18169042618077, 4.03970144506881
        };
        for (int j = 0; j < vif.length; j++) {
            Regression.Term term = regression.terms().get(j);
            assertThat(term.weight()).isCloseTo(weights[j], within(1e-11));
            assertThat(term.correlation()).isCloseTo(correlations[j], within(1e-13));
            assertThat(term.vif()).isCloseTo(vif[j], within(1e-11));
        }
    }

    @Test
    void agreesWhereColumnsAreNearlyCollinear() {
        Regression regression = Regression.of(Table.named("longley").of("Employed"));
        assertThat(regression.rSquared()).isCloseTo(0.995479004577296, within(1e-12));
        double[] weights = {
            4.62820226709086e-02,
            -1.01374634871453e+00,
            -5.37542577639366e-01,
            -2.04740692344251e-01,
            -1.01221113945844e-01,
            2.47966438294682e+00
        };
        double[] vif = {
            135.53243827998082,
            1788.513482717606,
            33.61889059604074,
            3.58893019344542,
            399.151022312517,
            758.980597406822
        };
        for (int j = 0; j < vif.length; j++) {
            assertThat(regression.terms().get(j).weight()).isCloseTo(weights[j], within(1e-9));
            assertThat(regression.terms().get(j).vif()).isCloseTo(vif[j], within(1e-8 * vif[j]));
        }
    }
}
