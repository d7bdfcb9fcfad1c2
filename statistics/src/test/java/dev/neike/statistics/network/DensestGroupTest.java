package dev.neike.statistics.network;

import static dev.neike.statistics.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.neike.statistics.StatisticRefused.Reason;
import dev.neike.statistics.network.DensestGroup.Result;
import dev.neike.statistics.network.DensestGroup.Tie;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DensestGroupTest {

    private static final DensestGroup GROUP = DensestGroup.withDefaults();

    private static void link(List<Favour> list, int one, int other) {
        list.add(new Favour(one, other, 1));
    }

    /** By hand: a clique of four has 6 ties, 6/4; with the tail of three, 9/7. */
    @Test
    void findsTheCliqueAtTheEndOfATail() {
        var list = new ArrayList<Favour>();
        for (int i = 3; i < 7; i++) {
            for (int j = i + 1; j < 7; j++) {
                link(list, i, j);
            }
        }
        link(list, 0, 1);
        link(list, 2, 1);
        link(list, 3, 2);
        Result result = GROUP.of(Favours.of(8, list));
        assertThat(result.members()).containsExactly(3, 4, 5, 6);
        assertThat(result.density()).isEqualTo(1.5);
        assertThat(result.weight()).isEqualTo(6);
        assertThat(result.atMost()).isEqualTo(3);
        assertThat(result.isOptimal()).isFalse();
    }

    @Test
    void mutualTiesAreWhatBothGave() {
        var favours = Favours.of(
                4, List.of(new Favour(0, 1, 9), new Favour(2, 3, 2), new Favour(3, 2, 5), new Favour(0, 2, 1)));
        Result mutual = GROUP.with(Tie.MUTUAL).of(favours);
        assertThat(mutual.members()).containsExactly(2, 3);
        assertThat(mutual.density()).isEqualTo(2);
        assertThat(mutual.tie()).isEqualTo(Tie.MUTUAL);
        assertThat(GROUP.of(favours).weight()).isEqualTo(9);
        assertThat(GROUP.of(favours).members()).containsExactly(0, 1);
    }

    @Test
    void refusesWhereThereAreNoTies() {
        assertRefused(Reason.NO_ROWS, () -> GROUP.of(Favours.of(3, List.of())));
        assertRefused(Reason.NO_ROWS, () -> GROUP.with(Tie.MUTUAL).of(Favours.of(3, List.of(new Favour(0, 1, 1)))));
    }

    private static Favours random(int units, int percent, SplittableRandom random) {
        var list = new ArrayList<Favour>();
        link(list, 0, 1);
        for (int i = 0; i < units; i++) {
            for (int j = 0; j < units; j++) {
                if (i != j && random.nextInt(100) < percent) {
                    list.add(new Favour(i, j, random.nextInt(1, 50) / 7.0));
                }
            }
        }
        return Favours.of(units, list);
    }

    private static double density(Favours favours, int set) {
        double weight = favours.all().stream()
                .filter(it -> (set >> it.from() & 1) == 1 && (set >> it.to() & 1) == 1)
                .mapToDouble(Favour::weight)
                .sum();
        return weight / Integer.bitCount(set);
    }

    /** Against all groups there are. */
    @Property(tries = 300)
    void isAtLeastHalfAsDenseAsTheDensest(
            @ForAll @IntRange(min = 2, max = 9) int units,
            @ForAll @IntRange(min = 0, max = 100) int percent,
            @ForAll long seed) {
        Favours favours = random(units, percent, new SplittableRandom(seed));
        Result result = GROUP.of(favours);
        double best = IntStream.range(1, 1 << units)
                .mapToDouble(set -> density(favours, set))
                .max()
                .orElseThrow();
        assertThat(result.density()).isBetween(best / 2 - 1e-9, best + 1e-9);
        assertThat(result.atMost()).isBetween(best - 1e-9, 2 * result.density() + 1e-9);
        int own = result.members().stream().mapToInt(it -> 1 << it).sum();
        assertThat(result.density()).isCloseTo(density(favours, own), within(1e-9));
        if (result.isOptimal()) {
            assertThat(result.density()).isCloseTo(best, within(1e-9));
        }
    }

    /** Numbers of the units don't matter, where no two groups are as dense. */
    @Property(tries = 100)
    void doesNotDependOnTheOrder(@ForAll @IntRange(min = 2, max = 9) int units, @ForAll long seed) {
        Favours favours = random(units, 50, new SplittableRandom(seed));
        List<Favour> turned = favours.all().stream()
                .map(it -> new Favour(units - 1 - it.from(), units - 1 - it.to(), 3 * it.weight()))
                .toList();
        double other = GROUP.of(Favours.of(units, turned)).atMost();
        assertThat(other).isCloseTo(3 * GROUP.of(favours).atMost(), within(1e-9));
    }

    @Test
    void findsASmallGroupAmongManyUnits() {
        var random = new SplittableRandom(7);
        var list = new ArrayList<Favour>();
        for (int i = 0; i < 200_000; i++) {
            int from = random.nextInt(50_000);
            list.add(new Favour(from, (from + 1 + random.nextInt(49_999)) % 50_000, 1));
        }
        for (int i = 0; i < 20; i++) {
            for (int j = 0; j < 20; j++) {
                if (i != j) {
                    link(list, i, j);
                }
            }
        }
        Result result = GROUP.of(Favours.of(50_000, list));
        assertThat(result.members()).containsAll(IntStream.range(0, 20).boxed().toList());
        assertThat(result.density()).isGreaterThan(18);
    }
}
