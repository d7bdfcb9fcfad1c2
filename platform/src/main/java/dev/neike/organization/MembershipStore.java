package dev.neike.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who belongs where, in the database. */
@Repository
class MembershipStore {

    private static final String COLUMNS = """
            select m.id, m.person_id, p.name as person_name, m.unit_id, m.role, m.home,
                   lower(m.period) as from_day, upper(m.period) as until_day
            from organization_membership m
            join organization_person p on p.id = m.person_id
            """;

    private static final String OF_PERSON = COLUMNS + """
            where m.person_id = :person
            order by upper(m.period) desc nulls first, m.home desc, lower(m.period) desc, m.id
            limit 200
            """;

    private static final String OF_UNIT = COLUMNS + """
            where m.unit_id = :unit and organization_holds(m.period, :today)
            order by m.role, p.name, p.id
            limit :limit
            """;

    private static final String PRESENT = COLUMNS + """
            where p.account_id = :account and organization_holds(m.period, :today)
            limit 200
            """;

    private static final String LEADS = COLUMNS + """
            where m.role = 'LEAD' and organization_holds(m.period, :today)
            order by p.name, p.id
            limit :limit
            """;

    private static final String COUNTS = """
            select unit_id, count(*) as people
            from organization_membership
            where organization_holds(period, :today) and (home or not :homesOnly)
            group by unit_id
            limit :limit
            """;

    private static final String RECENT = COLUMNS.replace("from organization_membership m", """
            from (select m.id, m.person_id, m.unit_id, m.role, m.home, m.period,
                         greatest(lower(m.period), coalesce(upper(m.period), lower(m.period))) as changed
                  from organization_membership m
                  where m.unit_id = :unit
                  order by changed desc, m.id desc
                  limit :limit) m
            """) + """
            order by m.changed desc, m.id desc
            """;

    private static final String NOT_OVER = COLUMNS + """
            where upper(m.period) is null or upper(m.period) > :today
            limit :limit
            """;

    private static final String INSERT = """
            insert into organization_membership (person_id, unit_id, role, home, period, recorded_by)
            values (:person, :unit, :role, :home, daterange(:from, :until), :by)
            """;

    private final JdbcClient jdbc;
    private final Today today;

    MembershipStore(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    Optional<Membership> byId(long id) {
        return jdbc.sql(COLUMNS + "where m.id = :id")
                .param("id", id)
                .query((row, number) -> membership(row))
                .optional();
    }

    /** The present memberships of this account's person. */
    List<Membership> present(long account) {
        return jdbc.sql(PRESENT)
                .param("account", account)
                .param("today", today.date())
                .query((row, number) -> membership(row))
                .list();
    }

    /** All of a person's, the present ones first. */
    List<Membership> of(PersonId person) {
        return jdbc.sql(OF_PERSON)
                .param("person", person.value())
                .query((row, number) -> membership(row))
                .list();
    }

    /** Who belongs to the unit today, leads first. */
    List<Membership> of(UnitId unit, int limit) {
        return jdbc.sql(OF_UNIT)
                .param("unit", unit.value())
                .param("today", today.date())
                .param("limit", limit)
                .query((row, number) -> membership(row))
                .list();
    }

    /** Who came and went, latest first. */
    List<Membership> recent(UnitId unit, int limit) {
        return jdbc.sql(RECENT)
                .param("unit", unit.value())
                .param("limit", limit)
                .query((row, number) -> membership(row))
                .list();
    }

    /** All that hold today or begin later. */
    List<Membership> notOver() {
        return jdbc.sql(NOT_OVER)
                .param("today", today.date())
                .param("limit", PersonStore.MOST)
                .query((row, number) -> membership(row))
                .list();
    }

    /** Who leads today, by unit. */
    Map<UnitId, List<Membership>> leads() {
        return jdbc
                .sql(LEADS)
                .param("today", today.date())
                .param("limit", UnitStore.MOST)
                .query((row, number) -> membership(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Membership::unit));
    }

    /**
     * How many people belong to each unit today, its sub-units not counted.
     *
     * @param homesOnly only those at home there, so that sums over units count nobody twice
     */
    Map<UnitId, Integer> counts(boolean homesOnly) {
        record Count(long unitId, int people) {}
        return jdbc
                .sql(COUNTS)
                .param("today", today.date())
                .param("homesOnly", homesOnly)
                .param("limit", UnitStore.MOST)
                .query(Count.class)
                .list()
                .stream()
                .collect(Collectors.toMap(count -> new UnitId(count.unitId()), Count::people));
    }

    void insert(PersonId person, UnitId unit, MembershipRole role, boolean home, Period period, @Nullable Long by) {
        jdbc.sql(INSERT)
                .param("person", person.value())
                .param("unit", unit.value())
                .param("role", role.name())
                .param("home", home)
                .param("from", period.from())
                .param("until", period.until())
                .param("by", by)
                .update();
    }

    /** Ends one membership before this day; one that would begin later never was. */
    void end(long id, LocalDate from) {
        jdbc.sql("delete from organization_membership where id = :id and lower(period) >= :from")
                .param("id", id)
                .param("from", from)
                .update();
        jdbc.sql("""
                        update organization_membership set period = daterange(lower(period), :from)
                        where id = :id and period @> :from
                        """).param("id", id).param("from", from).update();
    }

    private static Membership membership(ResultSet row) throws SQLException {
        return new Membership(
                row.getLong("id"),
                new PersonId(row.getLong("person_id")),
                row.getString("person_name"),
                new UnitId(row.getLong("unit_id")),
                MembershipRole.valueOf(row.getString("role")),
                row.getBoolean("home"),
                UnitStore.period(row));
    }
}
