package dev.neike.job;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of jobs.
 *
 * @param polling {@code neike.job.polling}: how often a node looks for jobs to run, 1 s
 * @param heartbeat {@code neike.job.heartbeat}: how often it says that it is still at it, 10 s; after four beats missed
 *     another node starts over
 */
@ConfigurationProperties("neike.job")
record JobSettings(
        @DefaultValue("1s") Duration polling,
        @DefaultValue("10s") Duration heartbeat) {

    JobSettings {
        require("neike.job.polling", polling);
        require("neike.job.heartbeat", heartbeat);
    }

    private static void require(String name, Duration value) {
        if (value.compareTo(Duration.ofMillis(100)) < 0) {
            throw new IllegalArgumentException(name + " must be at least 100 ms but is " + value);
        }
    }
}
