package dev.neike.catalog;

import dev.neike.activity.ActivityLog;
import dev.neike.catalog.CatalogActivity.FormMade;
import dev.neike.catalog.CatalogActivity.ServiceChanged;
import dev.neike.catalog.CatalogActivity.ServiceOffered;
import dev.neike.catalog.CatalogActivity.ServiceReopened;
import dev.neike.catalog.CatalogActivity.ServiceRetired;
import dev.neike.catalog.form.Form;
import dev.neike.catalog.form.Question;
import dev.neike.organization.Organization;
import dev.neike.organization.PersonId;
import dev.neike.organization.Unit;
import dev.neike.shell.Conflict;
import dev.neike.shell.Forbidden;
import dev.neike.shell.NotFound;
import dev.neike.shell.Refusal;
import dev.neike.shell.Viewer;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What may be done with services, and by whom. */
@Component
@Transactional
public class Services {

    private final ServiceStore store;
    private final FormStore forms;
    private final CategoryStore categories;
    private final Sights sights;
    private final Organization organization;
    private final ActivityLog activities;
    private final Clock clock;

    Services(
            ServiceStore store,
            FormStore forms,
            CategoryStore categories,
            Sights sights,
            Organization organization,
            ActivityLog activities,
            Clock clock) {
        this.store = store;
        this.forms = forms;
        this.categories = categories;
        this.sights = sights;
        this.organization = organization;
        this.activities = activities;
        this.clock = clock;
    }

    /** The units for which the viewer may offer services, by name. */
    @Transactional(readOnly = true)
    public List<Unit> offering(Viewer viewer) {
        Sight sight = sights.of(viewer);
        return organization.openUnits().stream()
                .filter(unit -> sight.mayOfferFor(unit.id()))
                .toList();
    }

    /**
     * A service to change.
     *
     * @throws NotFound where the viewer may not see it
     * @throws Forbidden where the viewer may only see it
     */
    @Transactional(readOnly = true)
    public Service editable(Viewer viewer, ServiceId id) {
        return checked(sights.of(viewer), store.byId(id).orElseThrow(NotFound::new));
    }

    /**
     * Offers a service.
     *
     * @throws Forbidden where the viewer may not offer anything for that unit
     * @throws Refusal where something is missing or the code is taken
     */
    public ServiceId create(Viewer actor, ServiceWish wish) {
        if (!sights.of(actor).mayOfferFor(wish.unit())) {
            throw new Forbidden();
        }
        ServiceWish complete = complete(wish);
        ServiceId id = store.insert(complete).orElseThrow(() -> codeTaken(wish));
        activities.record(
                actor, new ServiceOffered(id.value(), wish.name(), unit(wish).name()));
        return id;
    }

    /**
     * Changes what a service is.
     *
     * @param seen the version that whoever changes it began from, or {@code null} where that does not matter
     * @throws Conflict where somebody else has changed it since
     * @throws Refusal where something is missing or the code is taken
     */
    public void change(Viewer actor, ServiceId id, @Nullable Long seen, ServiceWish wish) {
        Sight sight = sights.of(actor);
        Service before = checked(sight, store.locked(id).orElseThrow(NotFound::new));
        if (!before.unit().equals(wish.unit()) && !sight.mayOfferFor(wish.unit())) {
            throw new Refusal("catalog.refusal.other-unit").at("/unit");
        }
        ServiceWish complete = complete(wish);
        if (!wish.code().isEmpty() && store.isTaken(id, wish.code())) {
            throw codeTaken(wish);
        }
        if (complete.isAlready(before)) {
            return;
        }
        unchanged(before, seen);
        store.update(id, complete);
        activities.record(actor, new ServiceChanged(id.value(), wish.name()));
    }

    /**
     * Retires a service: nobody can ask for it any more.
     *
     * @param seen the version that is meant, or {@code null} where that does not matter
     */
    public void retire(Viewer actor, ServiceId id, @Nullable Long seen) {
        Service service = checked(sights.of(actor), store.locked(id).orElseThrow(NotFound::new));
        if (service.isOpen()) {
            unchanged(service, seen);
            store.setRetired(id, clock.instant(), actor.accountId());
            activities.record(actor, new ServiceRetired(id.value(), service.name()));
        }
    }

    /** Offers a retired service again. */
    public void reopen(Viewer actor, ServiceId id, @Nullable Long seen) {
        Service service = checked(sights.of(actor), store.locked(id).orElseThrow(NotFound::new));
        if (!service.isOpen()) {
            unchanged(service, seen);
            store.setRetired(id, null, null);
            activities.record(actor, new ServiceReopened(id.value(), service.name()));
        }
    }

    /**
     * Makes the next version of a form; the same questions once more make none.
     *
     * @param seen the version that whoever changed it began from
     * @throws Conflict where somebody else has made a version since
     * @throws Refusal where the questions make no form
     */
    public Form makeForm(Viewer actor, ServiceId id, int seen, List<Question> questions) {
        Service service = checked(sights.of(actor), store.locked(id).orElseThrow(NotFound::new));
        Form form = Form.checked(service.formVersion() + 1, questions);
        Form present = forms.find(id, service.formVersion()).orElseThrow(NotFound::new);
        if (present.questions().equals(questions)) {
            return present;
        }
        if (seen != service.formVersion()) {
            throw new Conflict("catalog.form.refusal.changed");
        }
        forms.insert(id, form, actor.accountId());
        activities.record(actor, new FormMade(id.value(), service.name(), form.version(), questions.size()));
        return form;
    }

    private static void unchanged(Service service, @Nullable Long seen) {
        if (seen != null && seen != service.version()) {
            throw new Conflict("catalog.refusal.changed");
        }
    }

    private static Service checked(Sight sight, Service service) {
        if (!sight.sees(service)) {
            throw new NotFound();
        }
        if (!sight.mayEdit(service)) {
            throw new Forbidden();
        }
        return service;
    }

    private ServiceWish complete(ServiceWish wish) {
        wish.trouble().ifPresent(refusal -> {
            throw refusal;
        });
        if (!unit(wish).open()) {
            throw new Refusal("catalog.refusal.provider-closed").at("/unit");
        }
        if (organization.units(wish.audience().units()).size()
                != wish.audience().units().size()) {
            throw new Refusal("catalog.refusal.no-units").at("/audience");
        }
        demand(wish.owner(), "/owner");
        demand(wish.deputy(), "/deputy");
        CategoryId category = wish.category();
        if (category == null) {
            return wish.categorised("");
        }
        Category known =
                categories.byId(category).orElseThrow(() -> new Refusal("catalog.refusal.no-category").at("/category"));
        return wish.categorised(known.name() + " " + (known.englishName() == null ? "" : known.englishName()));
    }

    private void demand(@Nullable PersonId person, String place) {
        if (person != null && organization.person(person).isEmpty()) {
            throw new Refusal("catalog.refusal.unknown-person", "#" + person).at(place);
        }
    }

    private Unit unit(ServiceWish wish) {
        return organization
                .unit(wish.unit())
                .orElseThrow(() -> new Refusal("catalog.refusal.provider-closed").at("/unit"));
    }

    private static Refusal codeTaken(ServiceWish wish) {
        return new Refusal("catalog.refusal.code-taken", wish.code()).at("/code");
    }
}
