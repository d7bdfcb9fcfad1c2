package dev.neike.request.act;

import dev.neike.activity.ActivityLog;
import dev.neike.organization.PersonId;
import dev.neike.request.act.Reading.Seen;
import dev.neike.request.life.RequestId;
import dev.neike.request.store.LinkStore;
import dev.neike.request.store.Sight;
import dev.neike.shell.Forbidden;
import dev.neike.shell.Refusal;
import dev.neike.shell.Viewer;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Requests that have to do with one another. */
@Component
public class Links {

    private final Actors actors;
    private final Reading reading;
    private final LinkStore store;
    private final ActivityLog activities;
    private final Changes changes;
    private final Clock clock;

    Links(Actors actors, Reading reading, LinkStore store, ActivityLog activities, Changes changes, Clock clock) {
        this.actors = actors;
        this.reading = reading;
        this.store = store;
        this.activities = activities;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Says that one has to do with the other; the viewer takes part in the one and sees the other.
     *
     * @throws Refusal where there is no other one that the viewer sees
     */
    @Transactional
    public void add(Viewer viewer, RequestId from, RequestId to, LinkStore.Kind kind) {
        Actor actor = actors.of(viewer);
        Seen seen = taking(actor, from);
        if (from.equals(to) || !reading.sees(viewer, to)) {
            throw new Refusal("request.refusal.link");
        }
        PersonId person = actor.person();
        if (store.insert(from, to, kind, person == null ? null : person.value(), clock.instant())) {
            activities.record(viewer, new RequestActivity.RequestsLinked(from.value(), to.value()));
            changes.of(seen.request());
        }
    }

    @Transactional
    public void remove(Viewer viewer, RequestId one, RequestId other) {
        Seen seen = taking(actors.of(viewer), one);
        if (store.delete(one, other)) {
            activities.record(viewer, new RequestActivity.LinkRemoved(one.value(), other.value()));
            changes.of(seen.request());
        }
    }

    /** Those whose other end the viewer sees. */
    @Transactional(readOnly = true)
    public List<LinkStore.Link> of(Seen seen) {
        return seen.linked()
                ? store.of(Sight.of(seen.standing()), seen.request().id())
                : List.of();
    }

    private Seen taking(Actor actor, RequestId id) {
        Seen seen = reading.seen(actor, id);
        if (!seen.involvement().reply()) {
            throw new Forbidden();
        }
        return seen;
    }
}
