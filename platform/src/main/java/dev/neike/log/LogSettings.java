package dev.neike.log;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of imports.
 *
 * @param polling {@code neike.log.polling}: how often a node looks for imports to run, 1 s
 * @param heartbeat {@code neike.log.heartbeat}: how often it says that it is still at it, 10 s; after four beats missed
 *     another node starts over
 */
@ConfigurationProperties("neike.log")
record LogSettings(
        @DefaultValue("1s") Duration polling,
        @DefaultValue("10s") Duration heartbeat) {

    LogSettings {
        require("neike.log.polling", polling);
        require("neike.log.heartbeat", heartbeat);
    }

    private static void require(String name, Duration value) {
        if (value.compareTo(Duration.ofMillis(100)) < 0) {
            throw new IllegalArgumentException(name + " must be at least 100 ms but is " + value);
        }
    }
}
