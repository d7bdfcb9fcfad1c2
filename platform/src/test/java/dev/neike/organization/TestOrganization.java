package dev.neike.organization;

import dev.neike.access.Account;
import dev.neike.shell.Viewer;
import dev.neike.testing.Cast;
import dev.neike.testing.Unique;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes units and people for tests, each with a name of its own. */
@TestComponent
public class TestOrganization {

    private final Units units;
    private final People people;
    private final PersonStore store;
    private final JdbcClient jdbc;
    private final Cast cast;
    private Cast.@Nullable Member lead;

    TestOrganization(Units units, People people, PersonStore store, JdbcClient jdbc, Cast cast) {
        this.units = units;
        this.people = people;
        this.store = store;
        this.jdbc = jdbc;
        this.cast = cast;
    }

    /** An open unit at the top. */
    public Unit unit() {
        return unit(null);
    }

    /** An open unit below another. */
    public Unit unit(@Nullable Unit parent) {
        String name = Unique.name("unit");
        Long above = parent == null ? null : parent.id().value();
        UnitId id = units.create(Viewer.SYSTEM, new UnitForm(name, name, null, null, above, null));
        return units.get(id);
    }

    /** Somebody at home in the unit. */
    public Person person(Unit unit, MembershipRole role) {
        String name = Unique.name("person");
        PersonId id = people.create(
                Viewer.SYSTEM,
                new PersonForm(name, name, name + "@example.org", unit.id().value(), role, null));
        return people.get(id);
    }

    public Person person(Unit unit) {
        return person(unit, MembershipRole.MEMBER);
    }

    /** Somebody at home in the unit who can sign in, signed in. */
    public Cast.Member member(Unit unit, MembershipRole role) {
        Person person = person(unit, role);
        Account account = cast.account(Objects.requireNonNull(person.number()), Set.of());
        store.setAccount(person.id(), account.id());
        return cast.signedIn(account);
    }

    /** The cast's lead of a unit, always the same one. */
    public synchronized Cast.Member lead() {
        Cast.Member known = lead;
        if (known == null) {
            known = member(unit(), MembershipRole.LEAD);
            lead = known;
        }
        return known;
    }

    /** How many people and units there are, and how many rows say what held when. */
    String size() {
        return jdbc.sql("""
                        select (select count(*) from organization_unit) || ' ' || (select count(*) from organization_person)
                            || ' ' || (select count(*) from organization_placement)
                            || ' ' || (select count(*) from organization_membership)
                        """).query(String.class).single();
    }
}
