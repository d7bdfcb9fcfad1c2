package dev.neike.statistics.network;

import static dev.neike.statistics.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.statistics.StatisticRefused.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;

class FavoursTest {

    @Test
    void addUpAndKnowTheirTotals() {
        Favours favours = Favours.of(
                4, List.of(new Favour(2, 0, 1.5), new Favour(0, 1, 2), new Favour(2, 0, 1), new Favour(1, 2, 0)));
        assertThat(favours.between(2, 0)).isEqualTo(2.5);
        assertThat(favours.between(0, 2)).isZero();
        assertThat(favours.between(1, 2)).isZero();
        assertThat(favours.links()).isEqualTo(2);
        assertThat(favours.total()).isEqualTo(4.5);
        assertThat(favours.given(2)).isEqualTo(2.5);
        assertThat(favours.received(0)).isEqualTo(2.5);
        assertThat(favours.all()).containsExactly(new Favour(0, 1, 2), new Favour(2, 0, 2.5));
    }

    @Test
    void refusesWhatIsNoFavour() {
        assertRefused(Reason.OUT_OF_RANGE, () -> new Favour(1, 1, 1));
        assertRefused(Reason.OUT_OF_RANGE, () -> new Favour(1, -1, 1));
        assertRefused(Reason.OUT_OF_RANGE, () -> new Favour(1, 2, -1));
        assertRefused(Reason.NOT_FINITE, () -> new Favour(1, 2, Double.NaN));
        assertRefused(Reason.TOO_FEW, () -> Favours.of(1, List.of()));
        assertRefused(Reason.OUT_OF_RANGE, () -> Favours.of(2, List.of(new Favour(0, 2, 1))));
        assertRefused(Reason.OUT_OF_RANGE, () -> Favours.of(2, List.of(new Favour(0, 1, 1e301))));
        assertRefused(
                Reason.NOT_FINITE, () -> Favours.of(2, List.of(new Favour(0, 1, 1.7e308), new Favour(0, 1, 1.7e308))));
    }
}
