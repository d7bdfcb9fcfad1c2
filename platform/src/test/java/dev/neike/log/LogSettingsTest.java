package dev.neike.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.neike.testing.ApplicationTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@ApplicationTest
class LogSettingsTest {

    private final LogSettings settings;

    LogSettingsTest(LogSettings settings) {
        this.settings = settings;
    }

    @Test
    void hasTheseDefaults() {
        assertThat(settings).isEqualTo(new LogSettings(Duration.ofSeconds(1), Duration.ofSeconds(10)));
    }

    @Test
    void stopsOnNonsenseWithTheNameOfTheSetting() {
        assertThatThrownBy(() -> new LogSettings(Duration.ZERO, Duration.ofSeconds(10)))
                .hasMessageContaining("neike.log.polling");
        assertThatThrownBy(() -> new LogSettings(Duration.ofSeconds(1), Duration.ofSeconds(-1)))
                .hasMessageContaining("neike.log.heartbeat");
    }
}
