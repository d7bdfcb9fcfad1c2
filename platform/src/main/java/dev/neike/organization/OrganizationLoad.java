package dev.neike.organization;

import dev.neike.shell.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills an empty organisation in one go, as Neike itself. */
@Component
@Transactional
public class OrganizationLoad {

    private final Units units;
    private final People people;
    private final UnitStore store;
    private final PersonStore persons;

    OrganizationLoad(Units units, People people, UnitStore store, PersonStore persons) {
        this.units = units;
        this.people = people;
        this.store = store;
        this.persons = persons;
    }

    /** Whether there is no unit yet. */
    public boolean isEmpty() {
        return store.isEmpty();
    }

    /** A unit at the top, open from today. */
    public UnitId unit(String code, String name, String englishName) {
        return units.create(Viewer.SYSTEM, new UnitForm(code, name, englishName, null, null, null));
    }

    /** A unit below another. */
    public UnitId unit(String code, String name, String englishName, UnitId parent) {
        return units.create(Viewer.SYSTEM, new UnitForm(code, name, englishName, null, parent.value(), null));
    }

    /** Somebody at home in a unit. */
    public record Newcomer(String name, String number, String mail, UnitId unit, MembershipRole role) {}

    /** Their numbers in the given order. */
    public List<PersonId> people(List<Newcomer> newcomers) {
        return newcomers.stream()
                .map(it -> people.create(
                        Viewer.SYSTEM,
                        new PersonForm(
                                it.name(), it.number(), it.mail(), it.unit().value(), it.role(), null)))
                .toList();
    }

    /** From now on the person signs in with this account. */
    public void account(PersonId person, long account) {
        persons.setAccount(person, account);
    }
}
