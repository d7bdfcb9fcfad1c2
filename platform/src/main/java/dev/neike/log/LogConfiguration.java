package dev.neike.log;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import dev.neike.activity.ActivityKinds;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LogSettings.class)
class LogConfiguration {

    private static final int MISSED_BEATS = 4;

    @Bean
    ActivityKinds logActivities() {
        return new ActivityKinds("log", LogActivity.class);
    }

    /** One import at a time on a node: each holds its log in memory. Jobs are asked for in the transaction of the request. */
    @Bean(destroyMethod = "stop")
    Scheduler scheduler(DataSource database, List<Task<?>> tasks, LogSettings settings) {
        return Scheduler.create(new TransactionAwareDataSourceProxy(database), tasks)
                .tableName("job")
                .threads(1)
                .pollingInterval(settings.polling())
                .heartbeatInterval(settings.heartbeat())
                .missedHeartbeatsLimit(MISSED_BEATS)
                .shutdownMaxWait(Duration.ofSeconds(10))
                .build();
    }
}
