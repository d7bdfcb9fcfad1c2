package dev.neike.schedule;

import dev.neike.activity.ActivityKinds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ScheduleConfiguration {

    @Bean
    ActivityKinds scheduleActivities() {
        return new ActivityKinds("schedule", ScheduleActivity.class);
    }
}
