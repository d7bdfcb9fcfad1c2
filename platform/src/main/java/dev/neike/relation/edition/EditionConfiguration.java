package dev.neike.relation.edition;

import dev.neike.job.RecurringJob;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RelationSettings.class)
class EditionConfiguration {

    /** Looks often, and seldom finds something to do. */
    private static final Duration PAUSE = Duration.ofSeconds(5);

    @Bean
    RecurringJob renewChain(Renewal renewal) {
        return new RecurringJob("relation-edition", PAUSE, renewal::renewIfDue);
    }
}
