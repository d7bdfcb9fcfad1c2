package dev.neike.privacy;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the guard.
 *
 * @param people {@code neike.privacy.people}: how many different people must stand behind a figure, 5, at least 3
 */
@ConfigurationProperties("neike.privacy")
public record PrivacySettings(@DefaultValue("5") int people) {

    public PrivacySettings {
        if (people < 3) {
            throw new IllegalArgumentException("neike.privacy.people must be at least 3 but is " + people);
        }
    }

    public Threshold threshold() {
        return new Threshold(people);
    }
}
