package dev.neike.log;

import dev.neike.activity.ActivityKinds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LogConfiguration {

    @Bean
    ActivityKinds logActivities() {
        return new ActivityKinds("log", LogActivity.class);
    }
}
