package dev.neike.organization;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What other modules may ask about units and people; all answers are as of today. Each is one statement, or is asked within
 * a transaction of whoever asks several.
 */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class Organization {

    /** More members than the answers about one unit list. */
    private static final int MOST_MEMBERS = 5_000;

    private final UnitStore units;
    private final PersonStore people;
    private final MembershipStore memberships;
    private final BelongingStore belongings;

    Organization(UnitStore units, PersonStore people, MembershipStore memberships, BelongingStore belongings) {
        this.units = units;
        this.people = people;
        this.memberships = memberships;
        this.belongings = belongings;
    }

    public Optional<Unit> unit(UnitId id) {
        return units.byId(id);
    }

    /** The units with these numbers; those that do not exist are left out. */
    public Map<UnitId, Unit> units(Collection<UnitId> ids) {
        return units.byIds(ids).stream().collect(Collectors.toMap(Unit::id, Function.identity()));
    }

    /** All open units, by name. */
    public List<Unit> openUnits() {
        return units.all().stream().filter(Unit::open).toList();
    }

    /** Units whose name or code contains the words, open ones and short names first. */
    public List<Unit> findUnits(String words, int limit) {
        return units.search(words.strip(), limit);
    }

    /** The unit itself and all open units below it. */
    public Set<UnitId> subtree(UnitId top) {
        return units.subtree(top);
    }

    public Optional<Person> person(PersonId id) {
        return people.byId(id);
    }

    /** The people with these numbers; those that do not exist are left out. */
    public Map<PersonId, Person> people(Collection<PersonId> ids) {
        return people.byIds(ids).stream().collect(Collectors.toMap(Person::id, Function.identity()));
    }

    /** Where the person of this account stands. */
    public Belonging belonging(long accountId) {
        return belongings.of(accountId);
    }

    /** The units and all above them. */
    public Set<UnitId> andAbove(Collection<UnitId> some) {
        return some.isEmpty() ? Set.of() : units.andAbove(some);
    }

    /** The unit and those above it, the nearest first. */
    public List<UnitId> upward(UnitId unit) {
        return units.upward(unit);
    }

    /** People who are here and whose name, number or mail address contains the words, by name. */
    public List<Person> findPeople(String words, int limit) {
        return people.page(new PeopleFilter(words, null, "here", null, null), List.of(), limit);
    }

    /** People of the list with this filter, by name; one more than a page tells whether there are more. */
    public List<Person> findPeople(PeopleFilter filter, int limit) {
        List<UnitId> below = filter.unit() == null || filter.unit() <= 0
                ? List.of()
                : List.copyOf(units.subtree(new UnitId(filter.unit())));
        return people.page(filter, below, limit);
    }

    /** Who signs in with this account. */
    public Optional<Person> personOf(long accountId) {
        return people.byAccount(accountId);
    }

    /** The units that this account's person belongs to. */
    public Set<UnitId> unitsOf(long accountId) {
        return present(accountId).stream().map(Membership::unit).collect(Collectors.toSet());
    }

    /** The units that this account's person leads, without those below them. */
    public Set<UnitId> ledBy(long accountId) {
        return present(accountId).stream()
                .filter(it -> it.role() == MembershipRole.LEAD)
                .map(Membership::unit)
                .collect(Collectors.toSet());
    }

    /** Who belongs to the unit, leads first, without the people of units below it. */
    public List<Membership> members(UnitId unit) {
        return memberships.of(unit, MOST_MEMBERS);
    }

    /** Who leads the unit. */
    public List<Membership> leads(UnitId unit) {
        return members(unit).stream()
                .filter(it -> it.role() == MembershipRole.LEAD)
                .toList();
    }

    /** Who leads the unit, or the nearest above it that is led. */
    public Set<PersonId> nearestLeads(UnitId unit) {
        return upward(unit).stream().map(this::leads).filter(it -> !it.isEmpty()).findFirst().orElse(List.of()).stream()
                .map(Membership::person)
                .collect(Collectors.toSet());
    }

    private List<Membership> present(long accountId) {
        return memberships.present(accountId);
    }
}
