package dev.neike.organization;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where somebody stands, read in one statement, up and down the tree by its indexes and never by all of its rows. */
@Repository
class BelongingStore {

    private static final String SELECT = """
            with recursive me (id) as (
                select id from organization_person where account_id = :account
            ), mine (unit_id, role) as (
                select m.unit_id, m.role
                from organization_membership m
                join me on me.id = m.person_id
                where organization_holds(m.period, :today)
            ), below (id) as (
                select unit_id from mine where role = 'LEAD'
                union
                select child.unit_id
                from below b
                cross join lateral (
                    select p.unit_id
                    from organization_placement p
                    where p.parent_id = b.id
                      and (organization_holds(p.period, :today) or (upper(p.period) <= :today and not exists (
                        select 1
                        from organization_placement later
                        where later.unit_id = p.unit_id and lower(later.period) >= upper(p.period))))
                    offset 0
                ) child
            ), above (id) as (
                select unit_id from mine
                union
                select parent.parent_id
                from above a
                cross join lateral (
                    select p.parent_id
                    from organization_placement p
                    where p.unit_id = a.id and organization_holds(p.period, :today) and p.parent_id is not null
                    offset 0
                ) parent
            )
            select 'PERSON' as kind, id from me
            union all select distinct 'UNIT', unit_id from mine
            union all select 'LEADING', id from below
            union all select 'ABOVE', id from above
            """;

    private final JdbcClient jdbc;
    private final Today today;

    BelongingStore(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** Read once in a transaction that only reads. */
    Belonging of(long account) {
        return OnceReading.of(new Of(account), () -> read(account));
    }

    private record Of(long account) {}

    private Belonging read(long account) {
        Collected all = new Collected();
        jdbc.sql(SELECT).param("account", account).param("today", today.date()).query(row -> {
            all.add(row.getString("kind"), row.getLong("id"));
        });
        return new Belonging(all.person, all.units, all.leading, all.above);
    }

    private static final class Collected {

        private @Nullable PersonId person;
        private final Set<UnitId> units = new HashSet<>();
        private final Set<UnitId> leading = new HashSet<>();
        private final Set<UnitId> above = new HashSet<>();

        void add(String kind, long id) {
            switch (kind) {
                case "PERSON" -> person = new PersonId(id);
                case "UNIT" -> units.add(new UnitId(id));
                case "LEADING" -> leading.add(new UnitId(id));
                default -> above.add(new UnitId(id));
            }
        }
    }
}
