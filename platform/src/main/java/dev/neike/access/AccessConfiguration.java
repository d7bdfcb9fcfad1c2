package dev.neike.access;

import dev.neike.activity.ActivityKinds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    @Bean
    ActivityKinds accessActivities() {
        return new ActivityKinds("access", AccessActivity.class);
    }
}
