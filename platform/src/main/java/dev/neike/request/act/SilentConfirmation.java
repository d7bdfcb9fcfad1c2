package dev.neike.request.act;

import dev.neike.request.life.Act;
import dev.neike.request.life.Request;
import dev.neike.request.life.RequestId;
import dev.neike.request.store.RequestStore;
import dev.neike.shell.Conflict;
import dev.neike.shell.Refusal;
import dev.neike.shell.Viewer;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Confirms what was declared done when nobody has said anything for long enough. */
@Component
public class SilentConfirmation {

    private static final int AT_ONCE = 200;

    private final RequestStore requests;
    private final Acts acts;
    private final Clock clock;

    SilentConfirmation(RequestStore requests, Acts acts, Clock clock) {
        this.requests = requests;
        this.acts = acts;
        this.clock = clock;
    }

    /** Confirms what is due, each in a transaction of its own; returns how many were looked at. */
    public int confirmDue() {
        List<RequestId> due = requests.toConfirm(clock.instant(), AT_ONCE);
        due.forEach(this::confirm);
        return due.size();
    }

    private void confirm(RequestId id) {
        requests.byId(id).map(Request::leg).ifPresent(leg -> {
            try {
                acts.perform(Viewer.SYSTEM, id, Action.of(Act.SILENT_CONFIRMATION, leg));
            } catch (Conflict | Refusal late) {
                // The customer was first.
            }
        });
    }
}
