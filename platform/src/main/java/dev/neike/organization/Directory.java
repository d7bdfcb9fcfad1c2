package dev.neike.organization;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Everything that an import compares with. */
final class Directory {

    private final List<Unit> units;
    private final List<Person> people;
    private final Map<PersonId, List<Membership>> held;

    /**
     * @param memberships those that are not over
     */
    Directory(List<Unit> units, List<Person> people, List<Membership> memberships) {
        this.units = List.copyOf(units);
        this.people = List.copyOf(people);
        this.held = memberships.stream().collect(Collectors.groupingBy(Membership::person));
    }

    List<Unit> units() {
        return units;
    }

    List<Person> people() {
        return people;
    }

    /** What somebody belongs to, today or later. */
    List<Membership> held(PersonId person) {
        return held.getOrDefault(person, List.of());
    }
}
