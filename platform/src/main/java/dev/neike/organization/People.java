package dev.neike.organization;

import dev.neike.access.Accounts;
import dev.neike.activity.ActivityLog;
import dev.neike.organization.OrganizationActivity.AccountGiven;
import dev.neike.organization.OrganizationActivity.PersonChanged;
import dev.neike.organization.OrganizationActivity.PersonCreated;
import dev.neike.organization.OrganizationActivity.PersonLeft;
import dev.neike.shell.NotFound;
import dev.neike.shell.Refusal;
import dev.neike.shell.Viewer;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What may be done with people. Who may do it is decided before. */
@Service
class People {

    private final PersonStore store;
    private final UnitStore units;
    private final PlacementStore placements;
    private final Memberships memberships;
    private final Accounts accounts;
    private final ActivityLog activities;
    private final Today today;

    People(
            PersonStore store,
            UnitStore units,
            PlacementStore placements,
            Memberships memberships,
            Accounts accounts,
            ActivityLog activities,
            Today today) {
        this.store = store;
        this.units = units;
        this.placements = placements;
        this.memberships = memberships;
        this.accounts = accounts;
        this.activities = activities;
        this.today = today;
    }

    @Transactional(readOnly = true)
    Person get(PersonId id) {
        return store.byId(id).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    List<Person> page(PeopleFilter filter, int limit) {
        List<UnitId> below = filter.unit() == null ? List.of() : List.copyOf(units.subtree(new UnitId(filter.unit())));
        return store.page(filter, below, limit);
    }

    /**
     * Adds somebody with a home unit.
     *
     * @throws Refusal where the form is incomplete or number or mail address taken
     */
    @Transactional
    PersonId create(Viewer actor, PersonForm form) {
        placements.lock();
        demandFree(0, form);
        PersonId id = store.insert(form).orElseThrow(() -> new Refusal("organization.refusal.person-taken"));
        activities.record(actor, new PersonCreated(id.value(), form.name()));
        memberships.setHome(actor, id, new MembershipForm(form.unit(), form.role(), form.from(), null));
        return id;
    }

    /**
     * Changes name, number or mail address.
     *
     * @throws Refusal where the form is incomplete or number or mail address taken
     */
    @Transactional
    void change(Viewer actor, PersonId id, PersonForm form) {
        placements.lock();
        Person before = get(id);
        demandFree(id.value(), form);
        store.update(id, form);
        if (!get(id).equals(before)) {
            activities.record(actor, new PersonChanged(id.value(), form.name()));
        }
    }

    /**
     * Ends all memberships and closes the account.
     *
     * @throws Refusal for a day to come, and for oneself
     */
    @Transactional
    void leave(Viewer actor, PersonId id, LocalDate lastDay) {
        placements.lock();
        Person person = get(id);
        if (lastDay.isAfter(today.date())) {
            throw new Refusal("organization.refusal.leaves-later");
        }
        if (person.accountId() != null && person.accountId().equals(actor.accountId())) {
            throw new Refusal("organization.refusal.own-departure");
        }
        if (!memberships.endAll(id, lastDay.plusDays(1))) {
            return;
        }
        if (person.accountId() != null) {
            accounts.setDisabled(actor, person.accountId(), true);
        }
        activities.record(actor, new PersonLeft(id.value(), person.name(), lastDay));
    }

    /**
     * Gives somebody a way in.
     *
     * @return the account with the only copy of its one-time password
     * @throws Refusal where they have one, are not here, or the login is taken
     */
    @Transactional
    Accounts.Admission giveAccount(Viewer actor, PersonId id, String login) {
        placements.lock();
        Person person = get(id);
        if (person.accountId() != null) {
            throw new Refusal("organization.refusal.has-account", person.name());
        }
        if (!person.isHere()) {
            throw new Refusal("organization.refusal.not-here", person.name());
        }
        Accounts.Admission admission = accounts.create(actor, login, person.name(), Set.of());
        store.setAccount(id, admission.account().id());
        activities.record(
                actor,
                new AccountGiven(id.value(), person.name(), admission.account().login()));
        return admission;
    }

    private void demandFree(long id, PersonForm form) {
        form.trouble().ifPresent(refusal -> {
            throw refusal;
        });
        if (store.taken(id, form)) {
            throw new Refusal("organization.refusal.person-taken");
        }
    }
}
