package dev.neike.agreement;

import dev.neike.activity.ActivityKinds;
import dev.neike.agreement.act.AgreementActivity;
import dev.neike.agreement.act.AgreementNotice;
import dev.neike.notification.NoticeKinds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AgreementConfiguration {

    @Bean
    NoticeKinds agreementNotices() {
        return NoticeKinds.of(AgreementNotice.values());
    }

    @Bean
    ActivityKinds agreementActivities() {
        return new ActivityKinds("agreement", AgreementActivity.class);
    }
}
