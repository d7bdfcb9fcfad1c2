package dev.neike.relation.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RenewalRuleTest {

    private static final Instant THEN = Instant.parse("2026-11-26T06:00:00Z");

    private static boolean due(Duration took, long facts, boolean settled, long factsNow, Duration age) {
        var last = new Edition.Built(THEN, took, facts, settled);
        return RenewalRule.isDue(Optional.of(last), factsNow, THEN.plus(age));
    }

    @Test
    void buildsAtOnceWhatWasNeverBuilt() {
        assertThat(RenewalRule.isDue(Optional.empty(), 0, THEN)).isTrue();
    }

    @Test
    void restsAMinuteAndTwentyTimesAsLongAsBuildingTook() {
        Duration quick = Duration.ofMillis(200);
        assertThat(due(quick, 7, true, 8, Duration.ofSeconds(59))).isFalse();
        assertThat(due(quick, 7, true, 8, Duration.ofMinutes(1))).isTrue();
        Duration slow = Duration.ofSeconds(30);
        assertThat(due(slow, 7, true, 8, Duration.ofSeconds(599))).isFalse();
        assertThat(due(slow, 7, true, 8, Duration.ofMinutes(10))).isTrue();
    }

    @Test
    void restsWhereNothingHappenedButBuildsOnceMoreAfterwards() {
        Duration quick = Duration.ofMillis(200);
        assertThat(due(quick, 8, false, 8, Duration.ofMinutes(1))).isTrue();
        assertThat(due(quick, 8, true, 8, Duration.ofHours(23))).isFalse();
        assertThat(due(quick, 8, true, 8, Duration.ofDays(1))).isTrue();
    }

    @Test
    void theSettingHasALeastAndAMost() {
        assertThat(new RelationSettings(12).livedMonths()).isEqualTo(12);
        assertThatThrownBy(() -> new RelationSettings(0)).hasMessageContaining("neike.relation.lived-months");
        assertThatThrownBy(() -> new RelationSettings(121)).hasMessageContaining("neike.relation.lived-months");
    }
}
