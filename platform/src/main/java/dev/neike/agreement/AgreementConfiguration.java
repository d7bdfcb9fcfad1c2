package dev.neike.agreement;

import dev.neike.activity.ActivityKinds;
import dev.neike.agreement.act.AgreementActivity;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AgreementConfiguration {

    @Bean
    ActivityKinds agreementActivities() {
        return new ActivityKinds("agreement", AgreementActivity.class);
    }
}
