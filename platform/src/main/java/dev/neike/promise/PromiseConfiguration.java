package dev.neike.promise;

import dev.neike.activity.ActivityKinds;
import dev.neike.job.RecurringJob;
import dev.neike.notification.NoticeKinds;
import dev.neike.promise.kept.Verdicts;
import dev.neike.promise.recount.Recount;
import dev.neike.promise.warning.PromiseActivity;
import dev.neike.promise.warning.WarningNotice;
import dev.neike.promise.warning.Warnings;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PromiseConfiguration {

    private static final Duration RECOUNTING = Duration.ofSeconds(2);
    private static final Duration BOOKING = Duration.ofSeconds(5);
    private static final Duration WARNING = Duration.ofSeconds(15);
    private static final Duration HOUR = Duration.ofHours(1);

    @Bean
    RecurringJob recountPromises(Recount recount) {
        return new RecurringJob("promise-recount", RECOUNTING, recount::run);
    }

    @Bean
    RecurringJob warnOfPromises(Warnings warnings) {
        return new RecurringJob("promise-warn", WARNING, warnings::run);
    }

    @Bean
    NoticeKinds promiseNotices() {
        return NoticeKinds.of(WarningNotice.values());
    }

    @Bean
    ActivityKinds promiseActivities() {
        return new ActivityKinds("promise", PromiseActivity.class);
    }

    @Bean
    RecurringJob bookPromises(Verdicts verdicts) {
        return new RecurringJob("promise-book", BOOKING, () -> {
            while (verdicts.book() > 0) {
                // The next ones.
            }
        });
    }

    @Bean
    RecurringJob bookConfidentialPromises(Verdicts verdicts) {
        return new RecurringJob("promise-book-confidential", HOUR, verdicts::bookConfidential);
    }
}
