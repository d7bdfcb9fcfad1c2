package dev.neike.agreement;

import dev.neike.activity.ActivityKinds;
import dev.neike.agreement.act.AgreementActivity;
import dev.neike.agreement.act.AgreementNotice;
import dev.neike.agreement.act.Reminding;
import dev.neike.job.RecurringJob;
import dev.neike.notification.NoticeKinds;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AgreementConfiguration {

    @Bean
    RecurringJob remindOfReviews(Reminding reminding) {
        return new RecurringJob("agreement-review", Duration.ofHours(1), reminding::run);
    }

    @Bean
    NoticeKinds agreementNotices() {
        return NoticeKinds.of(AgreementNotice.values());
    }

    @Bean
    ActivityKinds agreementActivities() {
        return new ActivityKinds("agreement", AgreementActivity.class);
    }
}
