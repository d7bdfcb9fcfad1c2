package dev.neike.relation.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.relation.ledger.Measure;
import dev.neike.relation.ledger.RelationFigures;
import dev.neike.relation.ledger.Spread;
import dev.neike.relation.ledger.UnitLoad;
import dev.neike.relation.ledger.UnitName;
import dev.neike.statistics.LogHistogram;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CartographerTest {

    /** A hub that hands to everybody, the first most, and each of whom hands to the next. */
    private static final List<RelationFigures> STAR = star(100);

    @Test
    void beginsWithTheStrongestUnitsAndSaysWhatIsLeftOut() {
        ChainMap map = draw(Set.of(), 10);
        assertThat(map.nodes()).hasSize(10);
        assertThat(map.nodes().getFirst().unit().number()).isZero();
        assertThat(map.shown().allUnits()).isEqualTo(101);
        assertThat(map.shown().allRelations()).isEqualTo(199);
        assertThat(map.shown().allHandovers())
                .isEqualTo(STAR.stream().mapToLong(RelationFigures::handovers).sum());
        int hidden = map.nodes().stream().mapToInt(ChainMap.Node::hidden).sum();
        assertThat(hidden + map.shown().apart()).isEqualTo(91);
    }

    @Test
    void leavesNoUnitShownWithoutARelation() {
        ChainMap map = draw(Set.of(), 60);
        Set<UnitName> tied = new HashSet<>();
        map.arrows().forEach(arrow -> {
            tied.add(arrow.relation().giver());
            tied.add(arrow.relation().receiver());
        });
        assertThat(map.nodes()).allMatch(node -> tied.contains(node.unit()));
    }

    @Test
    void bringsThePartnersOfAUnitThatIsOpened() {
        assertThat(draw(Set.of(0), 10).nodes()).hasSize(10 + MapChoice.PARTNERS);
    }

    @Test
    void showsUnitsThatAreAskedForBeforeAllOthers() {
        ChainMap map = Cartographer.draw(
                STAR, loads(), Set.of("unit 99"), Measure.WAITING, new MapChoice(5, new TreeSet<>(), false));
        assertThat(map.nodes().getFirst().unit().name()).isEqualTo("unit 99");
    }

    @Test
    void drawsTheSameMapTwice() {
        assertThat(draw(Set.of(), 30)).isEqualTo(draw(Set.of(), 30));
    }

    @Test
    void countsEachArrowInTheLegend() {
        ChainMap map = draw(Set.of(), 30);
        assertThat(map.legend().stream()
                        .mapToLong(ChainMap.LegendEntry::relations)
                        .sum())
                .isEqualTo(map.arrows().size());
        assertThat(map.legend()).isSortedAccordingTo(Comparator.comparingInt(ChainMap.LegendEntry::colour));
    }

    @Test
    void leavesColourOutWhereTheMeasureIsAbsent() {
        ChainMap map =
                Cartographer.draw(STAR, loads(), Set.of(), Measure.LOST, new MapChoice(10, new TreeSet<>(), false));
        assertThat(map.arrows()).allMatch(arrow -> arrow.colour() == 0);
        assertThat(map.legend()).isEmpty();
    }

    @Test
    void drawsAnEmptyMapOfNothing() {
        ChainMap map = Cartographer.draw(
                List.of(), List.of(), Set.of(), Measure.WAITING, new MapChoice(10, new TreeSet<>(), false));
        assertThat(map.nodes()).isEmpty();
        assertThat(map.arrows()).isEmpty();
    }

    @Test
    void shortensNamesByWhatTheyTakeOfTheLine() {
        assertThat(ShortNames.of("Obstetrics & Gynaecology clinic")).isEqualTo("Obstetrics & Gynaec…");
        assertThat(ShortNames.of("妇产科门诊及住院部综合办公室")).isEqualTo("妇产科门诊及住院部…");
        assertThat(ShortNames.of("short")).isEqualTo("short");
    }

    @Test
    void classesSplitValuesAtRoundBounds() {
        ColourClasses classes =
                ColourClasses.of(IntStream.rangeClosed(1, 100).asDoubleStream().toArray(), 1, 10, 20, 40, 60, 80, 100);
        assertThat(classes.bounds()).containsExactly(20.0, 40.0, 60.0, 80.0);
        assertThat(classes.classOf(19.9)).isZero();
        assertThat(classes.classOf(20)).isEqualTo(1);
        assertThat(classes.colour(4)).isEqualTo(5);
        assertThat(ColourClasses.of(new double[] {3, 3, 3}, 1, 3, 5).bounds()).isEmpty();
    }

    private static ChainMap draw(Set<Integer> opened, int units) {
        return Cartographer.draw(
                STAR, loads(), Set.of(), Measure.WAITING, new MapChoice(units, new TreeSet<>(opened), false));
    }

    private static List<RelationFigures> star(int spokes) {
        List<RelationFigures> relations = new ArrayList<>();
        for (int i = 1; i <= spokes; i++) {
            relations.add(relation(0, i, 1000 - i * 5L));
            if (i < spokes) {
                relations.add(relation(i, i + 1, 3));
            }
        }
        relations.sort(Comparator.comparingLong(RelationFigures::handovers).reversed());
        return relations;
    }

    private static List<UnitLoad> loads() {
        return IntStream.rangeClosed(0, 100)
                .mapToObj(i -> new UnitLoad(unit(i), 10, 5, 1000 + i, 100))
                .toList();
    }

    private static RelationFigures relation(int giver, int receiver, long handovers) {
        double wait = 60.0 * receiver;
        Spread waiting = new Spread(handovers, wait, wait, wait, wait, LogHistogram.empty(), false);
        return new RelationFigures(
                unit(giver),
                unit(receiver),
                handovers,
                OptionalLong.of(handovers),
                0,
                OptionalLong.of(0),
                waiting,
                0,
                Optional.of(waiting),
                Optional.empty());
    }

    private static UnitName unit(int number) {
        return new UnitName(number, "unit " + number);
    }
}
