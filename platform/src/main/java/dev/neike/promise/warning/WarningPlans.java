package dev.neike.promise.warning;

import dev.neike.activity.ActivityLog;
import dev.neike.shell.Forbidden;
import dev.neike.shell.Role;
import dev.neike.shell.Viewer;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is warned when, for administrators to set. */
@Component
@Transactional
class WarningPlans {

    private final PlanStore store;
    private final ActivityLog activities;
    private final Clock clock;

    WarningPlans(PlanStore store, ActivityLog activities, Clock clock) {
        this.store = store;
        this.activities = activities;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Plan present() {
        return store.present();
    }

    /** From now on these; harmless where they are set already. */
    public void set(Viewer viewer, List<Step> steps) {
        if (!viewer.hasAny(Role.ADMINISTRATOR)) {
            throw new Forbidden();
        }
        if (!store.present().steps().equals(steps)) {
            store.insert(viewer, steps, clock.instant());
            activities.record(viewer, new PromiseActivity.WarningsChanged(steps.size()));
        }
    }
}
