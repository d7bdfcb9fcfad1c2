package dev.neike.statistics.network;

import static dev.neike.statistics.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.neike.statistics.StatisticRefused.Reason;
import dev.neike.statistics.network.Reciprocity.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ReciprocityTest {

    private static final Reciprocity RECIPROCITY = Reciprocity.withDefaults();

    /** R 4.2.2: {@code a<-x>0; L<-sum(a); r<-sum(a*t(a))/L; ab<-L/20; (r-ab)/(1-ab); sum(pmin(x,t(x)))/sum(x)}. */
    @Test
    void agreesWithR() {
        Result result = RECIPROCITY.of(Five.FAVOURS);
        assertThat(result.rho()).isCloseTo(0.375, within(1e-14));
        assertThat(result.returned()).isEqualTo(0.875);
        assertThat(result.density()).isEqualTo(0.8);
        assertThat(result.weighted()).isCloseTo(0.717948717948718, within(1e-14));
        assertThat(result.links()).isEqualTo(16);
        assertThat(result.units()).isEqualTo(5);
    }

    /** By hand: nothing returned, r = 0, ā = 3/6 of a ring of three; and all returned of one pair among three. */
    @Test
    void reachesItsEnds() {
        var ring = Favours.of(3, List.of(new Favour(0, 1, 1), new Favour(1, 2, 1), new Favour(2, 0, 1)));
        assertThat(RECIPROCITY.of(ring).rho()).isEqualTo(-1);
        var pair = Favours.of(3, List.of(new Favour(0, 1, 3), new Favour(1, 0, 1)));
        assertThat(RECIPROCITY.of(pair).rho()).isEqualTo(1);
        assertThat(RECIPROCITY.of(pair).weighted()).isEqualTo(0.5);
    }

    @Test
    void refusesWhatHasNoReciprocity() {
        assertRefused(Reason.NO_ROWS, () -> RECIPROCITY.of(Favours.of(3, List.of())));
        assertRefused(
                Reason.CONSTANT,
                () -> RECIPROCITY.of(Favours.of(2, List.of(new Favour(0, 1, 1), new Favour(1, 0, 1)))));
    }

    /** Its definition in the paper: the correlation of a(i,j) and a(j,i) over ordered pairs. */
    @Property(tries = 200)
    void isTheCorrelationOfThereAndBack(
            @ForAll @IntRange(min = 3, max = 9) int units,
            @ForAll @IntRange(min = 1, max = 9) int tenths,
            @ForAll long seed) {
        var random = new SplittableRandom(seed);
        var list = new ArrayList<Favour>();
        list.add(new Favour(0, 1, 1));
        for (int i = 0; i < units; i++) {
            for (int j = 0; j < units; j++) {
                // The pair of 1 and 2 stays unlinked, so that not all are.
                if (i != j && i + j != 3 && random.nextInt(10) < tenths) {
                    list.add(new Favour(i, j, 1 + random.nextInt(5)));
                }
            }
        }
        var favours = Favours.of(units, list);
        double possible = units * (units - 1.0);
        double mean = favours.links() / possible;
        double both = 0;
        for (Favour it : favours.all()) {
            both += favours.between(it.to(), it.from()) > 0 ? 1 : 0;
        }
        double covariance = both / possible - mean * mean;
        assertThat(RECIPROCITY.of(favours).rho()).isCloseTo(covariance / (mean - mean * mean), within(1e-9));
    }
}
