package dev.neike.notification;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of notices.
 *
 * @param keepFor {@code neike.notification.keep-for}: after how long a notice is forgotten, read or not, 90 days
 */
@ConfigurationProperties("neike.notification")
record NotificationSettings(@DefaultValue("90d") Duration keepFor) {

    NotificationSettings {
        if (keepFor.compareTo(Duration.ofDays(1)) < 0) {
            throw new IllegalArgumentException("neike.notification.keep-for must be at least 1 d but is " + keepFor);
        }
    }
}
