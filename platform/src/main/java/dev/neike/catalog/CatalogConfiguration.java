package dev.neike.catalog;

import dev.neike.activity.ActivityKinds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CatalogConfiguration {

    @Bean
    ActivityKinds catalogActivities() {
        return new ActivityKinds("catalog", CatalogActivity.class);
    }
}
