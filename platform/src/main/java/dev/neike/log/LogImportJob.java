package dev.neike.log;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.util.concurrent.Semaphore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes imports jobs: whichever node is free runs them, and one whose node died or stopped starts over elsewhere. */
@Configuration(proxyBeanMethods = false)
class LogImportJob {

    static final String NAME = "log-import";

    /** One import at a time on a node: each holds its log in memory. */
    private final Semaphore one = new Semaphore(1);

    @Bean
    CustomTask<Void> importTask(LogImporter importer, Clock clock) {
        return Tasks.custom(NAME, Void.class)
                .onDeadExecution((dead, operations) -> operations.reschedule(dead, clock.instant()))
                .onFailure((failed, operations) ->
                        operations.reschedule(failed, clock.instant().plusSeconds(1)))
                .execute((instance, context) -> run(importer, instance, context));
    }

    private CompletionHandler<Void> run(LogImporter importer, TaskInstance<Void> instance, ExecutionContext context) {
        if (!one.tryAcquire()) {
            return new CompletionHandler.OnCompleteReschedule<>(FixedDelay.ofSeconds(1));
        }
        try {
            importer.run(
                    Long.parseLong(instance.getId()),
                    () -> context.getSchedulerState().isShuttingDown());
            return new CompletionHandler.OnCompleteRemove<>();
        } finally {
            one.release();
        }
    }
}
