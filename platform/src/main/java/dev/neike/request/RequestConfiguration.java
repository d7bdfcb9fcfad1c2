package dev.neike.request;

import dev.neike.activity.ActivityKinds;
import dev.neike.job.RecurringJob;
import dev.neike.notification.NoticeKinds;
import dev.neike.request.act.RequestActivity;
import dev.neike.request.act.RequestNotice;
import dev.neike.request.act.RequestSettings;
import dev.neike.request.act.SilentConfirmation;
import dev.neike.request.file.Uploads;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RequestSettings.class)
class RequestConfiguration {

    private static final Duration CONFIRMING = Duration.ofMinutes(1);
    private static final Duration FORGETTING = Duration.ofHours(1);

    @Bean
    RecurringJob confirmSilently(SilentConfirmation confirmation) {
        return new RecurringJob("request-confirm", CONFIRMING, confirmation::confirmDue);
    }

    @Bean
    RecurringJob forgetUploads(Uploads uploads) {
        return new RecurringJob("request-uploads", FORGETTING, uploads::forget);
    }

    @Bean
    NoticeKinds requestNotices() {
        return NoticeKinds.of(RequestNotice.values());
    }

    @Bean
    ActivityKinds requestActivities() {
        return new ActivityKinds("request", RequestActivity.class);
    }
}
