package dev.neike.statistics.network;

import static dev.neike.statistics.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.neike.statistics.StatisticRefused.Reason;
import dev.neike.statistics.network.MutualExcess.Model;
import dev.neike.statistics.network.MutualExcess.Result;
import dev.neike.statistics.score.ManyComparisons.Correction;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;
import org.junit.jupiter.api.Test;

/**
 * Expected values: R 4.2.2. E by {@code glm(x ~ factor(i) + factor(j), poisson)} without the diagonal, p by {@code
 * pbinom(k-1, o[i], E[i,j]/o[i], lower=FALSE)}; for stubs by {@code phyper(k-1, n[j], T-n[j], o[i], lower=FALSE)}; q by
 * {@code p.adjust(p, "BH", n=10)}.
 */
class MutualExcessTest {

    private static final MutualExcess EXCESS = MutualExcess.withDefaults();

    private static void assertClose(double actual, double expected) {
        assertThat(actual).isCloseTo(expected, within(1e-9));
    }

    @Test
    void choicesAgreeWithALoglinearModelWithoutTheDiagonal() {
        Result result = EXCESS.of(Five.FAVOURS);
        assertThat(result.tests()).isEqualTo(10);
        assertThat(result.marks()).isEqualTo(39);
        assertThat(result.pairs()).hasSize(7);
        MutualPair first = result.pairs().getFirst();
        assertThat(first.first()).isZero();
        assertThat(first.second()).isEqualTo(1);
        assertThat(first.there()).isEqualTo(6);
        assertThat(first.back()).isEqualTo(5);
        assertThat(first.observed()).isEqualTo(5);
        assertClose(first.expectedThere(), 2.67055948448102);
        assertClose(first.expectedBack(), 2.22397453186895);
        assertClose(first.pThere(), 0.0239482950480806);
        assertClose(first.pBack(), 0.0425088358251507);
        assertClose(first.expected(), 1.697305638838619);
        assertClose(first.excess(), 5 - 1.697305638838619);
        assertClose(first.p(), 0.00403198981106627);
        assertClose(first.q(), 0.0403198981106627);
        assertThat(result.found()).containsExactly(first);
        MutualPair third = result.pairs().get(2);
        assertClose(third.expectedThere(), 1.53587672291955);
        assertClose(third.p(), 0.28904091727022974);
        assertClose(third.q(), 0.9634697242340992);
    }

    @Test
    void stubsAgreeWithTheHypergeometric() {
        Result result = EXCESS.with(Model.STUBS).of(Five.FAVOURS);
        MutualPair first = result.pairs().getFirst();
        assertClose(first.expectedThere(), 9 * 9 / 39.0);
        assertClose(first.expected(), 1.245334518585445);
        assertClose(first.pThere(), 0.00168449981193415);
        assertClose(first.p(), 7.74369398581091e-05);
        assertClose(first.q(), 0.000774369398581091);
        MutualPair second = result.pairs().get(1);
        assertClose(second.p(), 2.55284142251714e-02);
        assertClose(second.q(), 0.127642071125856960);
    }

    /** Many marks; R 4.2.2: {@code k <- 1:5000; s <- phyper(k-1,5000,5000,4000,lower=FALSE); sum(s*s)}. */
    @Test
    void stubsOfManyMarksAreDealtOutAsWell() {
        var lesser = new Lesser(
                HypergeometricDistribution.of(10_000, 5000, 4000), HypergeometricDistribution.of(10_000, 5000, 4000));
        assertThat(lesser.mean()).isCloseTo(1986.18043548595, within(1e-8));
    }

    @Test
    void otherCorrectionsAreAsStrictAsTheySay() {
        MutualPair first = EXCESS.with(Correction.BENJAMINI_YEKUTIELI)
                .of(Five.FAVOURS)
                .pairs()
                .getFirst();
        assertClose(first.q(), 0.0403198981106627 * 7381 / 2520);
        assertThat(first.found()).isFalse();
        assertThat(EXCESS.withLevel(0.01).of(Five.FAVOURS).found()).isEmpty();
    }

    /**
     * One unit at either end of every mark: what the others give and receive leaves no choice, and nothing is found.
     */
    @Test
    void aStarLeavesNoChoice() {
        Result star = EXCESS.of(Favours.of(
                4,
                List.of(
                        new Favour(0, 1, 5),
                        new Favour(0, 2, 2),
                        new Favour(1, 0, 4),
                        new Favour(2, 0, 9),
                        new Favour(3, 0, 1))));
        assertThat(star.tests()).isEqualTo(2);
        assertThat(star.pairs()).hasSize(2);
        MutualPair first =
                star.pairs().stream().filter(it -> it.second() == 1).findFirst().orElseThrow();
        assertThat(first.expectedThere()).isCloseTo(5, within(1e-12));
        assertThat(first.expectedBack()).isCloseTo(4, within(1e-12));
        assertThat(star.found()).isEmpty();
    }

    /** All but one mark of thousands begin or end at unit 0; the totals are kept even so. */
    @Test
    void nearlyAStarIsFittedToo() {
        Favours favours = Favours.of(
                5,
                List.of(
                        new Favour(0, 1, 5000),
                        new Favour(0, 2, 2000),
                        new Favour(1, 0, 4000),
                        new Favour(2, 0, 9000),
                        new Favour(3, 0, 1000),
                        new Favour(1, 2, 1)));
        assertKeepsTotals(favours, 1e-4);
        assertThat(EXCESS.of(favours).found()).isEmpty();
    }

    @Test
    void refusesWhereOneMarkInBillionsDecides() {
        Favours favours = Favours.of(
                4,
                List.of(
                        new Favour(0, 1, 700_000_000),
                        new Favour(1, 0, 800_000_000),
                        new Favour(2, 0, 500_000_000),
                        new Favour(1, 2, 1)));
        assertRefused(Reason.NO_SOLUTION, () -> EXCESS.of(favours));
    }

    private static void assertKeepsTotals(Favours favours, double tolerance) {
        Null chance = Choices.of(favours);
        for (int i = 0; i < favours.units(); i++) {
            double given = 0;
            double received = 0;
            for (int j = 0; j < favours.units(); j++) {
                given +=
                        chance.isPossible(i, j) && i != j ? chance.between(i, j).getMean() : 0;
                received +=
                        chance.isPossible(j, i) && i != j ? chance.between(j, i).getMean() : 0;
            }
            assertThat(given).isCloseTo(favours.given(i), within(tolerance));
            assertThat(received).isCloseTo(favours.received(i), within(tolerance));
        }
    }

    @Test
    void withoutMutualFavourNothingIsListed() {
        Result ring = EXCESS.of(Favours.of(3, List.of(new Favour(0, 1, 3), new Favour(1, 2, 3), new Favour(2, 0, 3))));
        assertThat(ring.pairs()).isEmpty();
        assertThat(ring.tests()).isEqualTo(3);
        Result oneWay = EXCESS.of(Favours.of(3, List.of(new Favour(0, 1, 3))));
        assertThat(oneWay.tests()).isZero();
    }

    @Test
    void refusesWhatCannotBeTested() {
        assertRefused(Reason.NO_ROWS, () -> EXCESS.of(Favours.of(3, List.of())));
        assertRefused(Reason.OUT_OF_RANGE, () -> EXCESS.of(Favours.of(3, List.of(new Favour(0, 1, 1.5)))));
        assertRefused(Reason.OUT_OF_RANGE, () -> EXCESS.of(Favours.of(3, List.of(new Favour(0, 1, 1e10)))));
        assertRefused(Reason.OUT_OF_RANGE, () -> EXCESS.withLevel(0));
    }

    /**
     * Marks given by draw alone, to others only; the unit at the end draws three times as much as that at the front.
     */
    private static Favours random(int units, int marks, SplittableRandom random) {
        var list = new ArrayList<Favour>();
        for (int from = 0; from < units; from++) {
            for (int mark = 0; mark < marks; mark++) {
                int to = from;
                while (to == from) {
                    int tried = random.nextInt(units);
                    to = random.nextInt(3 * units) < units + 2 * tried ? tried : from;
                }
                list.add(new Favour(from, to, 1));
            }
        }
        return Favours.of(units, list);
    }

    /** Communities without any favouritism: a find in no more than .05 of them, and three standard errors. */
    @Test
    void findsNothingWhereThereIsNothingMoreOftenThanItsLevel() {
        var random = new SplittableRandom(20260731);
        int runs = 1000;
        int found = 0;
        for (int run = 0; run < runs; run++) {
            Favours favours = random(8, 30, random);
            found += EXCESS.of(favours).found().isEmpty() ? 0 : 1;
        }
        assertThat(found / (double) runs).isLessThanOrEqualTo(0.05 + 3 * Math.sqrt(0.05 * 0.95 / runs));
    }

    /** Power: 20 marks more in either direction than the 30 a unit gives at random are nearly always found, and first. */
    @Test
    void findsThePairThatFavoursEachOther() {
        var random = new SplittableRandom(20260801);
        int runs = 350;
        int found = 0;
        for (int run = 0; run < runs; run++) {
            int friend = 1 + run % 7;
            var list = new ArrayList<>(random(8, 30, random).all());
            list.add(new Favour(0, friend, 20));
            list.add(new Favour(friend, 0, 20));
            Result result = EXCESS.of(Favours.of(8, list));
            MutualPair first = result.pairs().getFirst();
            found += first.found() && first.first() == 0 && first.second() == friend ? 1 : 0;
        }
        assertThat(found / (double) runs).isGreaterThanOrEqualTo(0.98);
    }

    @Property(tries = 100)
    void keepsTheTotalsAndItsBounds(@ForAll long seed, @ForAll @IntRange(min = 3, max = 12) int units) {
        Favours favours = random(units, 20, new SplittableRandom(seed));
        assertKeepsTotals(favours, 1e-6);
        assertThat(EXCESS.of(favours).pairs()).allSatisfy(it -> {
            assertThat(it.p()).isBetween(0.0, it.q());
            assertThat(it.q()).isBetween(it.p(), 1.0);
            assertThat(it.expected()).isBetween(0.0, Math.min(it.expectedThere(), it.expectedBack()) + 1e-9);
        });
    }
}
