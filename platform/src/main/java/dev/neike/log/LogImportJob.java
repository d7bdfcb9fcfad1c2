package dev.neike.log;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** Makes imports jobs: whichever node is free runs them, and one whose node died or stopped starts over elsewhere. */
@Configuration(proxyBeanMethods = false)
class LogImportJob {

    static final String NAME = "log-import";

    @Bean
    OneTimeTask<Void> importTask(LogImporter importer, Clock clock) {
        return Tasks.oneTime(NAME)
                .onDeadExecution((dead, operations) -> operations.reschedule(dead, clock.instant()))
                .onFailure((failed, operations) ->
                        operations.reschedule(failed, clock.instant().plusSeconds(1)))
                .execute((instance, context) -> importer.run(
                        Long.parseLong(instance.getId()),
                        () -> context.getSchedulerState().isShuttingDown()));
    }

    /** Starts looking for work once the pages are served. */
    @Configuration(proxyBeanMethods = false)
    static class Start {

        private final Scheduler scheduler;

        Start(Scheduler scheduler) {
            this.scheduler = scheduler;
        }

        @EventListener(ApplicationReadyEvent.class)
        void start() {
            scheduler.start();
        }
    }
}
