package dev.neike.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class BlocksTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant MONDAY = Instant.parse("2026-03-01T16:00:00Z");
    private static final Blocks<String, Integer> SORTER = Blocks.weekly(Threshold.FIGURES, ZONE);

    private static Waiting<String, Integer> waiting(String cell, long person, double week) {
        return new Waiting<>(cell, person, MONDAY.plusSeconds(Math.round(week * 7 * 86_400)), 0);
    }

    private static Instant after(int weeks) {
        return MONDAY.plus(Duration.ofDays(7L * weeks));
    }

    @Test
    void showNothingOfFourPeopleHoweverMuchTheySaid() {
        List<Waiting<String, Integer>> waiting = IntStream.range(0, 40)
                .mapToObj(i -> waiting("A", i % 4, 0.01 * i))
                .toList();
        assertThat(SORTER.until(after(50), waiting)).isEmpty();
    }

    @Test
    void showFivePeopleWhenTheirWeekIsOver() {
        List<Waiting<String, Integer>> waiting = new ArrayList<>();
        IntStream.range(0, 5).forEach(i -> waiting.add(waiting("A", i, 0.1 * i)));
        assertThat(SORTER.until(after(1).minusMillis(1), waiting)).isEmpty();
        Block<String, Integer> block = SORTER.until(after(1), waiting).getFirst();
        assertThat(block.members()).hasSize(5);
        assertThat(block.from()).isEqualTo(MONDAY);
    }

    @Test
    void letTheLastOfTheWeekWaitForOthers() {
        List<Waiting<String, Integer>> waiting = new ArrayList<>();
        IntStream.range(0, 5).forEach(i -> waiting.add(waiting("A", i, 0.5)));
        IntStream.range(0, 3).forEach(i -> waiting.add(waiting("A", i, 1.5)));
        IntStream.range(2, 6).forEach(i -> waiting.add(waiting("A", i, 2.5)));
        List<Block<String, Integer>> blocks = SORTER.until(after(3), waiting);
        assertThat(blocks).extracting(it -> it.members().size()).containsExactly(5, 7);
    }

    @Test
    void joinWhatWaitedLongWithTheOtherParts() {
        Blocks<String, Integer> joining = SORTER.joining(cell -> cell.substring(0, 1), Duration.ofDays(28));
        List<Waiting<String, Integer>> waiting = new ArrayList<>();
        IntStream.range(0, 3).forEach(i -> waiting.add(waiting("P1", i, 0.5)));
        IntStream.range(3, 6).forEach(i -> waiting.add(waiting("P2", i, 0.5)));
        IntStream.range(0, 4).forEach(i -> waiting.add(waiting("Q1", i, 0.5)));
        assertThat(joining.until(after(4), waiting)).isEmpty();
        assertThat(joining.until(after(5), waiting)).extracting(Block::cell).containsExactly("P");
    }

    @Test
    void areRefusedForFewerThanThree() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Threshold(2));
    }

    /**
     * An attacker sees, each week, the figure of every cell, of every whole, and of each over every run of months, and
     * subtracts any two of them: what is left is about nobody or about at least five people.
     */
    @Property(tries = 60)
    void leaveNoDifferenceOfTwoFiguresThatIsAboutFewerPeople(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Waiting<String, Integer>> all = new ArrayList<>();
        int cells = random.nextInt(1, 6);
        int people = random.nextInt(3, 12);
        for (int i = random.nextInt(120); i >= 0; i--) {
            String cell = "P" + random.nextInt(cells);
            all.add(new Waiting<>(
                    cell, random.nextInt(people), MONDAY.plusSeconds(random.nextInt(15 * 7 * 86_400)), i));
        }
        Set<Set<Waiting<String, Integer>>> shown = shown(all);
        for (Set<Waiting<String, Integer>> one : shown) {
            for (Set<Waiting<String, Integer>> other : shown) {
                Set<Waiting<String, Integer>> difference = new HashSet<>(one);
                difference.removeAll(other);
                long about = difference.stream().map(Waiting::person).distinct().count();
                assertThat(about).matches(it -> it == 0 || it >= 5, "nobody or at least five");
            }
        }
    }

    /** Sorting each week what the weeks before have left gives the same blocks as sorting once at the end. */
    @Property(tries = 60)
    void areTheSameHoweverOftenSomebodySorts(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Waiting<String, Integer>> all = IntStream.range(0, 80)
                .mapToObj(i -> new Waiting<>(
                        "P" + random.nextInt(4), random.nextInt(8), MONDAY.plusSeconds(random.nextInt(6_000_000)), i))
                .toList();
        Blocks<String, Integer> sorter = SORTER.joining(cell -> "P", Duration.ofDays(21));
        List<Waiting<String, Integer>> left = new ArrayList<>(all);
        List<Block<String, Integer>> weekly = new ArrayList<>();
        for (int week = 1; week <= 15; week++) {
            List<Block<String, Integer>> blocks = sorter.until(after(week), left);
            weekly.addAll(blocks);
            blocks.forEach(block -> left.removeAll(block.members()));
        }
        assertThat(weekly.stream().map(it -> Set.copyOf(it.members())))
                .containsExactlyInAnyOrderElementsOf(sorter.until(after(15), all).stream()
                        .map(it -> Set.copyOf(it.members()))
                        .toList());
    }

    /** Everything that pages would show, as the sets of things behind it. */
    private static Set<Set<Waiting<String, Integer>>> shown(List<Waiting<String, Integer>> all) {
        Blocks<String, Integer> sorter = SORTER.joining(cell -> "P", Duration.ofDays(28));
        Set<Set<Waiting<String, Integer>>> shown = new HashSet<>();
        for (int week = 1; week <= 20; week++) {
            List<Block<String, Integer>> blocks = sorter.until(after(week), all);
            Map<String, Predicate<Block<String, Integer>>> figures = new TreeMap<>();
            figures.put("whole", block -> true);
            blocks.forEach(block -> figures.put(block.cell(), it -> it.cell().equals(block.cell())));
            for (Predicate<Block<String, Integer>> figure : figures.values()) {
                for (int from = 0; from < 16; from += 4) {
                    Instant begin = after(from);
                    shown.add(blocks.stream()
                            .filter(figure)
                            .filter(it -> !it.to().isBefore(begin))
                            .flatMap(it -> it.members().stream())
                            .collect(Collectors.toSet()));
                }
            }
        }
        return shown;
    }
}
