package dev.neike.request.act;

import dev.neike.activity.ActivityLog;
import dev.neike.catalog.Catalog;
import dev.neike.organization.Organization;
import dev.neike.organization.Person;
import dev.neike.organization.PersonId;
import dev.neike.organization.Unit;
import dev.neike.organization.UnitId;
import dev.neike.request.life.Act;
import dev.neike.request.life.Leg;
import dev.neike.request.life.Request;
import dev.neike.request.life.RequestId;
import dev.neike.request.life.Rules;
import dev.neike.request.life.State;
import dev.neike.request.store.LegStore;
import dev.neike.request.store.NewRequest;
import dev.neike.request.store.RequestStore;
import dev.neike.request.store.Sight;
import dev.neike.request.store.WordStore;
import dev.neike.shell.Forbidden;
import dev.neike.shell.NotFound;
import dev.neike.shell.Refusal;
import dev.neike.shell.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Asks units for services. */
@Component
public class Submissions {

    private final RequestStore requests;
    private final LegStore legs;
    private final WordStore words;
    private final Actors actors;
    private final Acts acts;
    private final Booking booking;
    private final Catalog catalog;
    private final Organization organization;
    private final ActivityLog activities;
    private final Signals signals;
    private final Changes changes;
    private final JsonMapper json;
    private final Clock clock;

    Submissions(
            RequestStore requests,
            LegStore legs,
            WordStore words,
            Actors actors,
            Acts acts,
            Booking booking,
            Catalog catalog,
            Organization organization,
            ActivityLog activities,
            Signals signals,
            Changes changes,
            JsonMapper json,
            Clock clock) {
        this.requests = requests;
        this.legs = legs;
        this.words = words;
        this.actors = actors;
        this.acts = acts;
        this.booking = booking;
        this.catalog = catalog;
        this.organization = organization;
        this.activities = activities;
        this.signals = signals;
        this.changes = changes;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Asks. The service has been found askable for the viewer; whom it is for must be of its audience too.
     *
     * @throws Forbidden where the viewer does not hold the parent
     * @throws Refusal where a rule says no
     */
    @Transactional
    public Request submit(Viewer viewer, Submission it) {
        Actor actor = actors.of(viewer);
        PersonId asker = actor.person();
        if (asker == null) {
            throw new Refusal("request.refusal.nobody");
        }
        checkSubject(it);
        Request parent = it.parent() == null ? null : parent(actor, it.parent());
        PersonId customer = it.customer() == null || parent != null ? asker : it.customer();
        UnitId unit = parent == null ? customerUnit(actor, customer, it) : parent.unit();
        if (unit.equals(it.service().unit()) && parent != null) {
            throw new Refusal("request.refusal.own-unit");
        }
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Request made = insert(it, asker, customer, unit, at);
        catalog.used(it.service().id(), unit);
        booking.submitted(made);
        activities.record(viewer, RequestActivity.of(Act.SUBMISSION, made.id(), unitName(made.first())));
        signals.submitted(made);
        changes.of(made);
        if (parent != null) {
            acts.follow(parent, Act.SUB_REQUEST, actor);
        }
        return made;
    }

    private Request insert(Submission it, PersonId asker, PersonId customer, UnitId unit, Instant at) {
        Request made = requests.insert(new NewRequest(
                it.service().id(),
                it.version(),
                json.writeValueAsString(it.answers()),
                it.subject(),
                it.priority(),
                it.service().confidential(),
                asker,
                customer,
                unit,
                it.service().unit(),
                it.parent(),
                at));
        RequestId id = made.id();
        legs.beginLife(id, 1, at);
        Leg first = new Leg(
                1, 1, State.OFFERED, it.service().unit(), null, at, null, Act.SUBMISSION, asker, "", null, null);
        legs.insert(id, first, true);
        words.insert(made, it.subject() + " " + it.service().name() + " " + it.words());
        return made;
    }

    private Request parent(Actor actor, RequestId id) {
        if (requests.seen(Sight.of(actor.standing()), id).isEmpty()) {
            throw new NotFound();
        }
        RequestId above = requests.parentOf(id);
        if (above != null) {
            requests.locked(above);
        }
        Request parent = requests.locked(id).orElseThrow(NotFound::new);
        if (!actor.actsFor(parent.unit())) {
            throw new Forbidden();
        }
        if (!Rules.allows(Act.SUB_REQUEST, parent.situation(0))) {
            throw new Refusal("request.refusal.not-now");
        }
        return parent;
    }

    /** The unit in whose name it is asked; asking for somebody else, it is asked in the name of theirs. */
    private UnitId customerUnit(Actor actor, PersonId customer, Submission it) {
        Person person = organization.person(customer).filter(Person::isHere).orElse(null);
        UnitId home = person == null ? null : person.home();
        if (home == null) {
            throw new Refusal("request.refusal.customer-gone");
        }
        boolean own = actor.standing().isPerson(customer);
        UnitId unit = own && it.unit() != null && actor.standing().isMember(it.unit()) ? it.unit() : home;
        if (!own && !catalog.mayAsk(Set.of(home), it.service())) {
            throw new Refusal("request.refusal.customer-not-audience");
        }
        return unit;
    }

    private static void checkSubject(Submission it) {
        if (it.subject().isEmpty()) {
            throw new Refusal("request.refusal.no-subject");
        }
        if (it.subject().length() > Submission.LONGEST_SUBJECT) {
            throw new Refusal("request.refusal.subject-long", Submission.LONGEST_SUBJECT);
        }
        if (it.priority() < 1 || it.priority() > Request.MOST_PRESSING) {
            throw new Refusal("request.refusal.priority");
        }
    }

    private String unitName(@Nullable UnitId unit) {
        return unit == null ? "" : organization.unit(unit).map(Unit::name).orElse(unit.toString());
    }
}
