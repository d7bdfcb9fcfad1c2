package dev.neike.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MappingTest {

    @Property
    void itsTextReadsBackAsTheSameMapping(
            @ForAll String caseId,
            @ForAll @Size(max = 4) List<String> units,
            @ForAll @Size(max = 3) List<String> missing) {
        var named = units.stream().filter(unit -> !unit.isEmpty()).toList();
        var values = missing.stream().filter(value -> !value.isEmpty()).toList();
        var mapping = Mapping.csv(caseId, "a", "t", named.toArray(String[]::new))
                .withMissing(values)
                .with(Map.of("separator", "tab", "zone", "Asia/Shanghai", "tolerated", "0.25", "encoding", "GB18030"));
        assertThat(mapping.units()).isEqualTo(named);
        assertThat(mapping.missing()).isEqualTo(values);
        assertThat(Mapping.of(mapping.parts())).isEqualTo(mapping);
    }

    @Test
    void whatItDoesNotUnderstandIsRefusedByName() {
        for (var part : Map.of(
                        "zone", "Moon/Crater",
                        "separator", "ab",
                        "format", "XLS",
                        "tolerated", "much",
                        "colour", "red",
                        "quote", "")
                .entrySet()) {
            assertThatThrownBy(() -> Mapping.xes().with(Map.ofEntries(part)))
                    .isInstanceOfSatisfying(LogRefused.class, refused -> {
                        assertThat(refused.reason()).isEqualTo(LogRefused.Reason.BAD_MAPPING);
                        assertThat(refused.arguments()).containsEntry("part", part.getKey());
                    });
        }
        assertThatThrownBy(() -> Mapping.xes().with(Map.of("tolerated", "1.5"))).isInstanceOf(LogRefused.class);
    }

    @Test
    void partsLeftOutTakeTheStandardOfTheFormat() {
        assertThat(Mapping.of(Map.of())).isEqualTo(Mapping.xes());
        assertThat(Mapping.of(Map.of("format", "CSV", "case", "c"))).isEqualTo(Mapping.csv("c", "", ""));
    }
}
