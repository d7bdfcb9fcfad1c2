package dev.neike.feedback;

import dev.neike.activity.ActivityKinds;
import dev.neike.feedback.average.Sorting;
import dev.neike.job.RecurringJob;
import dev.neike.privacy.PrivacySettings;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PrivacySettings.class)
class FeedbackConfiguration {

    /** Blocks are made of whole weeks; looking oftener only finds a new week soon after it began. */
    private static final Duration PAUSE = Duration.ofHours(1);

    @Bean
    ActivityKinds feedbackActivities() {
        return new ActivityKinds("feedback", FeedbackActivity.class);
    }

    @Bean
    RecurringJob averageMarks(Sorting sorting) {
        return new RecurringJob("feedback-averages", PAUSE, sorting::sort);
    }
}
