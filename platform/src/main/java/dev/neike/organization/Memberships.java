package dev.neike.organization;

import dev.neike.activity.ActivityLog;
import dev.neike.organization.OrganizationActivity.HomeChanged;
import dev.neike.organization.OrganizationActivity.LeadAdded;
import dev.neike.organization.OrganizationActivity.MemberAdded;
import dev.neike.organization.OrganizationActivity.MembershipEnded;
import dev.neike.shell.NotFound;
import dev.neike.shell.Refusal;
import dev.neike.shell.Viewer;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who belongs where. Who may change it is decided before. */
@Service
class Memberships {

    private final MembershipStore store;
    private final PlacementStore placements;
    private final UnitStore units;
    private final PersonStore people;
    private final ActivityLog activities;
    private final Today today;

    Memberships(
            MembershipStore store,
            PlacementStore placements,
            UnitStore units,
            PersonStore people,
            ActivityLog activities,
            Today today) {
        this.store = store;
        this.placements = placements;
        this.units = units;
        this.people = people;
        this.activities = activities;
        this.today = today;
    }

    @Transactional(readOnly = true)
    List<Membership> of(PersonId person) {
        return store.of(person);
    }

    /**
     * Makes a unit somebody's home from a day on, also for somebody who had left.
     *
     * @throws Refusal where the form is incomplete or the unit closed
     */
    @Transactional
    void setHome(Viewer actor, PersonId id, MembershipForm form) {
        placements.lock();
        Person person = people.byId(id).orElseThrow(NotFound::new);
        Unit unit = openUnit(form);
        Period period = new Period(from(form), null);
        if (has(id, it -> it.home() && same(it, unit, form, period))) {
            return;
        }
        clear(id, it -> it.home() || it.unit().equals(unit.id()), period.from());
        store.insert(id, unit.id(), form.role(), true, period, actor.accountId());
        activities.record(actor, new HomeChanged(id.value(), person.name(), unit.name(), period.from()));
    }

    /**
     * Adds a further membership, or changes the role in one.
     *
     * @throws Refusal where the form is incomplete, the unit closed, or the end before the beginning
     */
    @Transactional
    void add(Viewer actor, PersonId id, MembershipForm form) {
        placements.lock();
        Person person = people.byId(id).orElseThrow(NotFound::new);
        Unit unit = openUnit(form);
        LocalDate from = from(form);
        LocalDate until = form.until() == null ? null : form.until().plusDays(1);
        if (until != null && !until.isAfter(from)) {
            throw new Refusal("organization.refusal.ends-before");
        }
        if (!person.isHere()) {
            throw new Refusal("organization.refusal.not-here", person.name());
        }
        Period period = new Period(from, until);
        if (has(id, it -> same(it, unit, form, period))) {
            return;
        }
        boolean home = has(
                id,
                it -> it.home() && it.unit().equals(unit.id()) && it.period().contains(from));
        if (home && until != null) {
            throw new Refusal("organization.refusal.home-has-no-end", unit.name());
        }
        clear(id, it -> it.unit().equals(unit.id()), from);
        store.insert(id, unit.id(), form.role(), home, period, actor.accountId());
        activities.record(
                actor,
                form.role() == MembershipRole.LEAD
                        ? new LeadAdded(id.value(), person.name(), unit.name(), from)
                        : new MemberAdded(id.value(), person.name(), unit.name(), from));
    }

    /**
     * Ends a further membership.
     *
     * @param lastDay its last day
     * @throws Refusal for the home unit, which only another one replaces
     */
    @Transactional
    void end(Viewer actor, PersonId id, long membership, LocalDate lastDay) {
        placements.lock();
        Membership found =
                store.byId(membership).filter(it -> it.person().equals(id)).orElseThrow(NotFound::new);
        if (found.home()) {
            throw new Refusal("organization.refusal.end-of-home");
        }
        LocalDate until = lastDay.plusDays(1);
        if (found.period().until() != null && !found.period().until().isAfter(until)) {
            return;
        }
        store.end(membership, until);
        String unit = units.byId(found.unit()).map(Unit::name).orElseThrow(NotFound::new);
        activities.record(actor, new MembershipEnded(id.value(), found.personName(), unit, lastDay));
    }

    /** Ends everything somebody has from a day on; whether there was anything to end. */
    boolean endAll(PersonId id, LocalDate from) {
        return clear(id, it -> true, from);
    }

    private boolean clear(PersonId id, Predicate<Membership> which, LocalDate from) {
        List<Membership> ending = store.of(id).stream()
                .filter(which)
                .filter(it -> it.period().until() == null || it.period().until().isAfter(from))
                .toList();
        ending.forEach(it -> store.end(it.id(), from));
        return !ending.isEmpty();
    }

    private boolean has(PersonId id, Predicate<Membership> which) {
        return store.of(id).stream().anyMatch(which);
    }

    private static boolean same(Membership it, Unit unit, MembershipForm form, Period period) {
        return it.unit().equals(unit.id())
                && it.role() == form.role()
                && it.period().contains(period.from())
                && Objects.equals(it.period().until(), period.until());
    }

    private Unit openUnit(MembershipForm form) {
        if (form.unit() == null) {
            throw new Refusal("organization.refusal.no-unit");
        }
        Unit unit = units.byId(new UnitId(form.unit())).orElseThrow(NotFound::new);
        if (!unit.open()) {
            throw new Refusal("organization.refusal.unit-closed", unit.name());
        }
        return unit;
    }

    private LocalDate from(MembershipForm form) {
        return Objects.requireNonNullElse(form.from(), today.date());
    }
}
