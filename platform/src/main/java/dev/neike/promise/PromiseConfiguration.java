package dev.neike.promise;

import dev.neike.job.RecurringJob;
import dev.neike.promise.recount.Recount;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PromiseConfiguration {

    private static final Duration RECOUNTING = Duration.ofSeconds(2);

    @Bean
    RecurringJob recountPromises(Recount recount) {
        return new RecurringJob("promise-recount", RECOUNTING, recount::run);
    }
}
