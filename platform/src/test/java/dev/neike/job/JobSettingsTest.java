package dev.neike.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.neike.testing.ApplicationTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@ApplicationTest
class JobSettingsTest {

    private final JobSettings settings;

    JobSettingsTest(JobSettings settings) {
        this.settings = settings;
    }

    @Test
    void hasTheseDefaults() {
        assertThat(settings).isEqualTo(new JobSettings(Duration.ofSeconds(1), Duration.ofSeconds(10)));
    }

    @Test
    void stopsOnNonsenseWithTheNameOfTheSetting() {
        assertThatThrownBy(() -> new JobSettings(Duration.ZERO, Duration.ofSeconds(10)))
                .hasMessageContaining("neike.job.polling");
        assertThatThrownBy(() -> new JobSettings(Duration.ofSeconds(1), Duration.ofSeconds(-1)))
                .hasMessageContaining("neike.job.heartbeat");
    }
}
