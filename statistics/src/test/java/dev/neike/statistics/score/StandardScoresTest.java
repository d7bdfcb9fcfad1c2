package dev.neike.statistics.score;

import static dev.neike.statistics.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.neike.statistics.StatisticRefused.Reason;
import dev.neike.statistics.score.StandardScores.Spread;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class StandardScoresTest {

    private static final StandardScores SCORES = StandardScores.withDefaults();

    private static void assertScores(List<Double> scores, double... expected) {
        assertThat(scores).hasSize(expected.length);
        for (int i = 0; i < expected.length; i++) {
            assertThat(scores.get(i)).isCloseTo(expected[i], within(1e-12));
        }
    }

    /** R 4.2.2: {@code v <- c(52,61,70,48,66); 50+10*(v-mean(v))/sqrt(mean((v-mean(v))^2)); 50+10*scale(v)}. */
    @Test
    void agreesWithR() {
        var population = SCORES.of(52, 61, 70, 48, 66);
        assertScores(
                population.scores(),
                41.0681158326726,
                51.9312181983411,
                62.7943205640096,
                36.2400703368199,
                57.9662750681569);
        assertThat(population.mean()).isCloseTo(59.4, within(1e-12));
        assertThat(population.spread()).isEqualTo(Spread.POPULATION);
        assertScores(
                SCORES.with(Spread.SAMPLE).of(52, 61, 70, 48, 66).scores(),
                42.0110799338807,
                51.7273340683501,
                61.4435882028196,
                37.6927447630054,
                57.1252530319443);
    }

    /** Values far from zero keep their digits: quarters are exact even beside 10¹⁰. R as above. */
    @Test
    void doesNotMindWhereTheScaleBegins() {
        double far = 1e10;
        assertScores(
                SCORES.of(far + 13, far + 15.25, far + 17.5, far + 12, far + 16.5)
                        .scores(),
                41.0681158326726,
                51.9312181983411,
                62.7943205640096,
                36.2400703368199,
                57.9662750681569);
    }

    @Test
    void isSafeAtTheEndsOfWhatANumberCanHold() {
        assertScores(SCORES.of(1e308, -1e308).scores(), 60, 40);
        assertScores(SCORES.of(1e-300, 3e-300).scores(), 40, 60);
    }

    @Test
    void refusesSetsWithoutASpread() {
        assertRefused(Reason.CONSTANT, () -> SCORES.of(3, 3, 3));
        assertRefused(Reason.CONSTANT, () -> SCORES.of(0.3, 0.1 + 0.2, 0.3));
        assertRefused(Reason.CONSTANT, () -> SCORES.of(0, 0));
        assertRefused(Reason.TOO_FEW, () -> SCORES.of(3));
        assertRefused(Reason.NO_ROWS, () -> SCORES.of());
        assertRefused(Reason.NOT_FINITE, () -> SCORES.of(3, Double.NEGATIVE_INFINITY));
    }

    @Property
    void haveMeanFiftyAndDeviationTen(
            @ForAll @Size(min = 2, max = 30) List<@DoubleRange(min = -100, max = 100) Double> someValues) {
        double[] values = someValues.stream().mapToDouble(it -> it).toArray();
        Assume.that(java.util.Arrays.stream(values).distinct().count() > 1);
        List<Double> scores = SCORES.of(values).scores();
        double mean = scores.stream().mapToDouble(it -> it).average().orElseThrow();
        double variance =
                scores.stream().mapToDouble(it -> (it - 50) * (it - 50)).sum() / values.length;
        assertThat(mean).isCloseTo(50, within(1e-9));
        assertThat(variance).isCloseTo(100, within(1e-7));
    }
}
