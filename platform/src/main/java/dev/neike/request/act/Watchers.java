package dev.neike.request.act;

import dev.neike.activity.ActivityLog;
import dev.neike.organization.Organization;
import dev.neike.organization.Person;
import dev.neike.organization.PersonId;
import dev.neike.request.act.Reading.Seen;
import dev.neike.request.life.Request;
import dev.neike.request.life.RequestId;
import dev.neike.request.store.WatcherStore;
import dev.neike.request.store.WordStore;
import dev.neike.shell.Forbidden;
import dev.neike.shell.Refusal;
import dev.neike.shell.Viewer;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who looks on. Anybody who takes part may let somebody look on; whoever looks on may stop. */
@Component
public class Watchers {

    private final Actors actors;
    private final Reading reading;
    private final WatcherStore watchers;
    private final WordStore words;
    private final Organization organization;
    private final ActivityLog activities;
    private final Changes changes;
    private final Clock clock;

    Watchers(
            Actors actors,
            Reading reading,
            WatcherStore watchers,
            WordStore words,
            Organization organization,
            ActivityLog activities,
            Changes changes,
            Clock clock) {
        this.actors = actors;
        this.reading = reading;
        this.watchers = watchers;
        this.words = words;
        this.organization = organization;
        this.activities = activities;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Gives somebody sight of it.
     *
     * @throws Refusal where it is confidential, or they can't sign in
     */
    @Transactional
    public void add(Viewer viewer, RequestId id, PersonId person) {
        Actor actor = actors.of(viewer);
        Seen seen = taking(actor, id, person);
        if (seen.request().confidential()) {
            throw new Refusal("request.refusal.confidential-watcher");
        }
        Person watcher = organization
                .person(person)
                .filter(it -> it.isHere() && it.accountId() != null)
                .orElseThrow(() -> new Refusal("request.refusal.no-watcher"));
        if (watchers.insert(id, person, WatcherStore.Reason.WATCHING, actor.person(), clock.instant())) {
            words.addPerson(id, person);
            activities.record(viewer, new RequestActivity.WatcherAdded(id.value(), watcher.name()));
            changes.of(seen.request());
        }
    }

    /** They look on no longer. */
    @Transactional
    public void remove(Viewer viewer, RequestId id, PersonId person) {
        Actor actor = actors.of(viewer);
        Request it = taking(actor, id, person).request();
        if (watchers.delete(id, person)) {
            String name = organization.person(person).map(Person::name).orElse(person.toString());
            activities.record(viewer, new RequestActivity.WatcherRemoved(id.value(), name));
            changes.of(it);
        }
    }

    /** Those who only oversee may look on themselves, which takes nothing from anybody, but call nobody. */
    private Seen taking(Actor actor, RequestId id, PersonId person) {
        Seen seen = reading.seen(actor, id);
        if (!seen.involvement().reply() && !actor.standing().isPerson(person)) {
            throw new Forbidden();
        }
        return seen;
    }
}
