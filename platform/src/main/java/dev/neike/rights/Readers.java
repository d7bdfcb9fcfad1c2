package dev.neike.rights;

import dev.neike.activity.ActivityLog;
import dev.neike.organization.Organization;
import dev.neike.organization.Person;
import dev.neike.organization.PersonId;
import dev.neike.organization.Unit;
import dev.neike.organization.UnitId;
import dev.neike.shell.Forbidden;
import dev.neike.shell.NotFound;
import dev.neike.shell.Refusal;
import dev.neike.shell.Role;
import dev.neike.shell.Viewer;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may look at a unit without being of it. Given by whoever leads the unit or above it: an administrator gives nobody
 * sight, themselves least of all.
 */
@Component
public class Readers {

    private final ReaderStore store;
    private final Standings standings;
    private final Organization organization;
    private final ActivityLog activities;
    private final Clock clock;

    Readers(ReaderStore store, Standings standings, Organization organization, ActivityLog activities, Clock clock) {
        this.store = store;
        this.standings = standings;
        this.organization = organization;
        this.activities = activities;
        this.clock = clock;
    }

    /** The unit's readers by name, for those who give sight of it. */
    @Transactional(readOnly = true)
    public List<Person> of(Viewer viewer, UnitId unit) {
        giving(viewer, unit);
        return organization.people(store.readersOf(unit)).values().stream()
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    /**
     * Gives the one person meant by these words sight of the unit.
     *
     * @throws Refusal where nobody, or more than one person, is meant
     */
    @Transactional
    public void add(Viewer viewer, UnitId unit, String words) {
        Standing standing = giving(viewer, unit);
        String name = words.strip();
        List<Person> meant = name.isEmpty()
                ? List.of()
                : organization.findPeople(name, 50).stream()
                        .filter(it -> it.name().equalsIgnoreCase(name)
                                || name.equalsIgnoreCase(it.number())
                                || name.equalsIgnoreCase(it.mail()))
                        .toList();
        if (meant.size() != 1) {
            throw new Refusal("rights.refusal.person");
        }
        give(viewer, standing, unit, meant.getFirst());
    }

    /**
     * Gives this person sight of the unit.
     *
     * @throws NotFound where there is no such person
     */
    @Transactional
    public void add(Viewer viewer, UnitId unit, PersonId person) {
        Standing standing = giving(viewer, unit);
        give(viewer, standing, unit, organization.person(person).orElseThrow(NotFound::new));
    }

    private void give(Viewer viewer, Standing standing, UnitId unit, Person person) {
        if (store.insert(unit, person.id(), standing.person(), clock.instant())) {
            activities.record(viewer, new RightsActivity.ReaderAdded(unit.value(), name(unit), person.name()));
        }
    }

    @Transactional
    public void remove(Viewer viewer, UnitId unit, PersonId person) {
        giving(viewer, unit);
        if (store.delete(unit, person)) {
            String name = organization.person(person).map(Person::name).orElse(person.toString());
            activities.record(viewer, new RightsActivity.ReaderRemoved(unit.value(), name(unit), name));
        }
    }

    /** Leads of the unit or above it. */
    private Standing giving(Viewer viewer, UnitId unit) {
        if (organization.unit(unit).isEmpty()) {
            throw new NotFound();
        }
        Standing standing = standings.of(viewer);
        if (!standing.leading().contains(unit)) {
            if (viewer.hasAny(Role.ADMINISTRATOR) || standing.all().contains(unit)) {
                throw new Forbidden();
            }
            throw new NotFound();
        }
        return standing;
    }

    private String name(UnitId unit) {
        return organization.unit(unit).map(Unit::name).orElse(unit.toString());
    }
}
