package dev.neike.statistics.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.neike.statistics.Refusal;
import dev.neike.statistics.StatisticRefused.Reason;
import dev.neike.statistics.scale.GroupResult.Computed;
import dev.neike.statistics.scale.GroupResult.Refused;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SplitByGroupTest {

    private static final List<String> GROUPS = IntStream.range(0, 30)
            .mapToObj(i -> i < 15 ? "north" : i < 29 ? "south" : "one")
            .toList();

    /** The group's α is that of its rows alone; the group of one does not stop the others. */
    @Test
    void computesEachGroupOnItsOwn() {
        Map<String, GroupResult<Alpha>> results =
                SplitByGroup.withDefaults().of(Attitude.answers(), GROUPS, CronbachAlpha.withDefaults()::of);
        assertThat(results.keySet()).containsExactly("north", "south", "one");
        double alone = CronbachAlpha.withDefaults()
                .of(Attitude.answers().respondents(IntStream.range(0, 15).toArray()))
                .raw();
        assertThat(results.get("north")).isInstanceOfSatisfying(Computed.class, it -> {
            assertThat(it.respondents()).isEqualTo(15);
            assertThat(((Alpha) it.result()).raw()).isCloseTo(alone, within(1e-15));
        });
        assertThat(results.get("one"))
                .isEqualTo(new Refused<>(1, Reason.TOO_FEW, "respondents who answered every item: 1"));
    }

    @Test
    void leavesOutGroupsThatAreTooSmall() {
        Map<String, GroupResult<Omega>> results = SplitByGroup.withDefaults()
                .withSmallest(15)
                .of(Attitude.answers(), GROUPS, McDonaldOmega.withDefaults()::of);
        assertThat(results.get("south")).isEqualTo(new Refused<>(14, Reason.TOO_FEW, "respondents: 14 of 15"));
        assertThat(results.get("north")).isInstanceOf(Computed.class);
    }

    @Test
    void refusesGroupsThatDoNotMatch() {
        Refusal.of(
                Reason.RAGGED,
                "29 groups",
                () -> SplitByGroup.withDefaults()
                        .of(Attitude.answers(), Collections.nCopies(29, "a"), ItemAnalysis.withDefaults()::of));
        List<String> lacking = new ArrayList<>(GROUPS);
        lacking.set(3, null);
        Refusal.of(
                Reason.MISSING,
                "row 3",
                () -> SplitByGroup.withDefaults().of(Attitude.answers(), lacking, ItemAnalysis.withDefaults()::of));
        Refusal.of(
                Reason.OUT_OF_RANGE,
                "smallest",
                () -> SplitByGroup.withDefaults().withSmallest(0));
    }
}
