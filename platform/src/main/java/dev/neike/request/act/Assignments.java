package dev.neike.request.act;

import dev.neike.activity.ActivityLog;
import dev.neike.organization.Membership;
import dev.neike.organization.Organization;
import dev.neike.organization.PersonId;
import dev.neike.request.life.Request;
import dev.neike.request.life.RequestId;
import dev.neike.request.store.AssignmentStore;
import dev.neike.request.store.RequestStore;
import dev.neike.shell.Forbidden;
import dev.neike.shell.NotFound;
import dev.neike.shell.Refusal;
import dev.neike.shell.Viewer;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who of the unit that holds a request works on it, and how pressing it is. */
@Component
public class Assignments {

    private final Actors actors;
    private final RequestStore requests;
    private final AssignmentStore assignments;
    private final Transitions transitions;
    private final Organization organization;
    private final ActivityLog activities;
    private final Signals signals;
    private final Changes changes;

    Assignments(
            Actors actors,
            RequestStore requests,
            AssignmentStore assignments,
            Transitions transitions,
            Organization organization,
            ActivityLog activities,
            Signals signals,
            Changes changes) {
        this.actors = actors;
        this.requests = requests;
        this.assignments = assignments;
        this.transitions = transitions;
        this.organization = organization;
        this.activities = activities;
        this.signals = signals;
        this.changes = changes;
    }

    /**
     * Gives it to a member of the unit that holds it, or to nobody.
     *
     * @throws Refusal where it is not held, or the person is not of the unit
     */
    @Transactional
    public void assign(Viewer viewer, RequestId id, @Nullable PersonId person) {
        Actor actor = actors.of(viewer);
        Request it = held(actor, id);
        if (Objects.equals(person, it.assignee())) {
            return;
        }
        String name = person == null ? "" : member(it, person);
        Instant at = transitions.now(it);
        assignments.insert(id, it.unit(), person, at, actor.person());
        assignments.assign(id, person);
        activities.record(
                viewer,
                person == null
                        ? new RequestActivity.AssignmentRemoved(id.value())
                        : new RequestActivity.RequestAssigned(id.value(), name));
        changes.of(it);
    }

    /** The viewer takes it. */
    @Transactional
    public void take(Viewer viewer, RequestId id) {
        PersonId person = actors.of(viewer).person();
        if (person == null) {
            throw new Forbidden();
        }
        assign(viewer, id, person);
    }

    /** Says how pressing it is: the unit that holds it does, or whoever asked while nobody has accepted it. */
    @Transactional
    public void setPriority(Viewer viewer, RequestId id, int priority) {
        Actor actor = actors.of(viewer);
        Request it = locked(actor, id);
        if (!it.state().isOpen()) {
            throw new Refusal("request.refusal.not-now");
        }
        boolean asking = it.isCustomer(actor.person()) && !it.state().isHeld() && it.sender() == null;
        if (!asking && !(it.state().isHeld() && actor.actsFor(it.unit()))) {
            throw new Forbidden();
        }
        if (priority < 1 || priority > Request.MOST_PRESSING) {
            throw new Refusal("request.refusal.priority");
        }
        if (priority != it.priority()) {
            Instant at = transitions.now(it);
            requests.setPriority(id, priority, at);
            activities.record(viewer, new RequestActivity.PriorityChanged(id.value(), priority));
            signals.changed(it, it.pressing(priority, at));
            changes.of(it);
        }
    }

    private Request held(Actor actor, RequestId id) {
        Request it = locked(actor, id);
        if (!actor.actsFor(it.unit())) {
            throw new Forbidden();
        }
        if (!it.state().isHeld()) {
            throw new Refusal("request.refusal.not-held");
        }
        return it;
    }

    private Request locked(Actor actor, RequestId id) {
        if (requests.seen(Reading.sight(actor), id).isEmpty()) {
            throw new NotFound();
        }
        return requests.locked(id).orElseThrow(NotFound::new);
    }

    private String member(Request it, PersonId person) {
        return organization.members(it.unit()).stream()
                .filter(member -> member.person().equals(person))
                .findFirst()
                .map(Membership::personName)
                .orElseThrow(() -> new Refusal("request.refusal.not-member"));
    }
}
