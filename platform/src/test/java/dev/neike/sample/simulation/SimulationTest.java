package dev.neike.sample.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.sample.simulation.Story.Closing;
import dev.neike.sample.simulation.Story.Kind;
import dev.neike.sample.simulation.Story.Mark;
import dev.neike.sample.simulation.Story.Stage;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SimulationTest {

    private static final Instant END = Instant.parse("2026-11-24T03:00:00Z");
    private static final Simulation SIMULATION = Simulation.until(END);

    @Test
    void isTheSameEachTime() {
        assertThat(Simulation.until(END)).isEqualTo(SIMULATION);
    }

    @Test
    void isACompanyOfTwelveUnitsTwoHundredPeopleAndThirtyServices() {
        Company company = SIMULATION.company();
        assertThat(company.colleagues()).hasSizeBetween(195, 205);
        assertThat(company.offerings()).hasSize(32);
        assertThat(Set.of(Trade.values()))
                .hasSize(12)
                .allMatch(trade -> company.of(trade).getFirst().lead());
    }

    @Test
    void hasLegsWithoutGapOrOverlapThatEndWithTheRequest() {
        assertThat(SIMULATION.stories()).hasSizeGreaterThan(3_000).allSatisfy(story -> {
            List<Stage> legs = story.legs();
            for (int i = 1; i < legs.size(); i++) {
                assertThat(legs.get(i).start()).isEqualTo(legs.get(i - 1).end());
                assertThat(legs.get(i).start()).isAfter(legs.get(i - 1).start());
            }
            assertThat(legs.getLast().end() == null).isEqualTo(story.open());
            assertThat(legs.getFirst().kind()).isEqualTo(Kind.OFFERED);
            assertThat(legs).allMatch(leg -> leg.end() == null || !leg.end().isAfter(END));
        });
    }

    @Test
    void waitsForASubRequestAsLongAsThatTakes() {
        List<Story> subs =
                SIMULATION.stories().stream().filter(it -> it.parent() != null).toList();
        assertThat(subs).hasSizeGreaterThan(50).allSatisfy(sub -> {
            Story parent = SIMULATION.stories().get(Objects.requireNonNull(sub.parent()) - 1);
            Stage waiting = parent.legs().stream()
                    .filter(it ->
                            it.kind() == Kind.AWAITING_SUB_REQUEST && it.start().equals(sub.submitted()))
                    .findFirst()
                    .orElseThrow();
            assertThat(waiting.end()).isEqualTo(sub.legs().getLast().end());
        });
    }

    @Test
    void looksAlive() {
        List<Story> stories = SIMULATION.stories();
        assertThat(stories).anyMatch(Story::open);
        Set<Kind> openKinds = new HashSet<>();
        stories.stream()
                .filter(Story::open)
                .forEach(it -> openKinds.add(it.legs().getLast().kind()));
        assertThat(openKinds).hasSizeGreaterThanOrEqualTo(5);
        assertThat(stories.stream().map(Story::closing).filter(Objects::nonNull))
                .contains(Closing.values());
        assertThat(stories.stream().flatMap(it -> it.marks().stream()))
                .anyMatch(Mark::byCustomer)
                .anyMatch(it -> !it.byCustomer())
                .allMatch(it -> it.overall() > 2 || !it.reason().isEmpty());
    }
}
