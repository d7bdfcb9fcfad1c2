package dev.neike.request;

import dev.neike.activity.ActivityKinds;
import dev.neike.request.act.RequestActivity;
import dev.neike.request.act.RequestSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RequestSettings.class)
class RequestConfiguration {

    @Bean
    ActivityKinds requestActivities() {
        return new ActivityKinds("request", RequestActivity.class);
    }
}
