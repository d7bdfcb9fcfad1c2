package dev.neike.notification;

import dev.neike.job.RecurringJob;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NotificationSettings.class)
class NotificationConfiguration {

    private static final Duration FORGETTING = Duration.ofHours(1);

    @Bean
    RecurringJob forgetNotices(Forgetting forgetting) {
        return new RecurringJob("notification-forget", FORGETTING, forgetting::run);
    }
}
