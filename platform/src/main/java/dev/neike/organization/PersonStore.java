package dev.neike.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people in the database. */
@Repository
class PersonStore {

    /** More people than any organisation has; a bound for reading them all. */
    static final int MOST = 5_000_000;

    private static final String COLUMNS = """
            select p.id, p.name, p.number, p.mail, p.account_id, h.unit_id as home_id
            from organization_person p
            left join lateral (
                select m.unit_id from organization_membership m
                where m.person_id = p.id and m.home and organization_holds(m.period, :today) limit 1) h on true
            """;

    private static final String AFTER = COLUMNS + "where (p.name, p.id) > (:afterName, :afterId)";

    private static final String OF_UNITS = """
              and exists (select 1 from organization_membership m
                          where m.person_id = p.id and organization_holds(m.period, :today) and m.unit_id = any(:units))
            """;

    /** Narrowed down by {@code organization_person_signs}, then looked at, and only then put in order. */
    private static final String NAMED = """
            with named as materialized (
                select id from organization_person p
                where search_signs(p.name || chr(10) || coalesce(p.number, '') || chr(10) || coalesce(p.mail, ''))
                      @> search_wanted(:words)
                  and (strpos(lower(p.name), lower(:words)) > 0 or strpos(lower(p.number), lower(:words)) > 0
                       or strpos(lower(p.mail), lower(:words)) > 0))
            """;

    private static final String AMONG_NAMED = " and p.id in (select id from named)";

    private static final String INSERT = """
            insert into organization_person (name, number, mail) values (:name, :number, :mail)
            on conflict do nothing
            returning id
            """;

    private static final String TAKEN = """
            select exists (select 1 from organization_person
                           where id <> :id and (number = :number or lower(mail) = lower(:mail)))
            """;

    private static final String UPDATE = """
            update organization_person set name = :name, number = :number, mail = :mail where id = :id
            """;

    private final JdbcClient jdbc;
    private final Today today;

    PersonStore(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    Optional<Person> byId(PersonId id) {
        return jdbc.sql(COLUMNS + "where p.id = :id")
                .param("today", today.date())
                .param("id", id.value())
                .query((row, number) -> person(row))
                .optional();
    }

    List<Person> byIds(Collection<PersonId> ids) {
        return jdbc.sql(COLUMNS + "where p.id = any(:ids)")
                .param("today", today.date())
                .param("ids", ids.stream().map(PersonId::value).toArray(Long[]::new))
                .query((row, number) -> person(row))
                .list();
    }

    Optional<Person> byAccount(long account) {
        return jdbc.sql(COLUMNS + "where p.account_id = :account")
                .param("today", today.date())
                .param("account", account)
                .query((row, number) -> person(row))
                .optional();
    }

    /**
     * A page of people by name.
     *
     * @param units the unit asked for with all below it; not looked at where the filter names none
     */
    List<Person> page(PeopleFilter filter, List<UnitId> units, int limit) {
        return jdbc.sql(page(filter))
                .param("today", today.date())
                .param("words", filter.q())
                .param("units", units.stream().map(UnitId::value).toArray(Long[]::new))
                .param("afterName", filter.afterName())
                .param("afterId", filter.afterId())
                .param("limit", limit)
                .query((row, number) -> person(row))
                .list();
    }

    /** Only the conditions that the filter has: each that is left out makes the plan of the others better. */
    private static String page(PeopleFilter filter) {
        String state = switch (filter.state()) {
            case "here" -> " and h.unit_id is not null";
            case "away" -> " and h.unit_id is null";
            default -> "";
        };
        boolean named = !filter.q().isEmpty();
        return (named ? NAMED : "")
                + AFTER
                + (named ? AMONG_NAMED : "")
                + (filter.unit() == null ? "" : OF_UNITS)
                + state
                + " order by p.name, p.id limit :limit";
    }

    /** Everybody, also those who left. */
    List<Person> all() {
        return jdbc.sql(COLUMNS + "order by p.id limit :limit")
                .param("today", today.date())
                .param("limit", MOST)
                .query((row, number) -> person(row))
                .list();
    }

    boolean isEmpty() {
        return !jdbc.sql("select exists (select 1 from organization_person)")
                .query(Boolean.class)
                .single();
    }

    /** Whether somebody else has the number or the mail address. */
    boolean taken(long id, PersonForm form) {
        return jdbc.sql(TAKEN)
                .param("id", id)
                .param("number", form.number())
                .param("mail", form.mail())
                .query(Boolean.class)
                .single();
    }

    /** The new person's number, or nothing where number or mail address is taken. */
    Optional<PersonId> insert(PersonForm form) {
        return jdbc.sql(INSERT)
                .param("name", form.name())
                .param("number", form.number())
                .param("mail", form.mail())
                .query((row, number) -> new PersonId(row.getLong("id")))
                .optional();
    }

    void update(PersonId id, PersonForm form) {
        jdbc.sql(UPDATE)
                .param("id", id.value())
                .param("name", form.name())
                .param("number", form.number())
                .param("mail", form.mail())
                .update();
    }

    void setAccount(PersonId id, long account) {
        jdbc.sql("update organization_person set account_id = :account where id = :id")
                .param("id", id.value())
                .param("account", account)
                .update();
    }

    private static Person person(ResultSet row) throws SQLException {
        long account = row.getLong("account_id");
        Long accountId = row.wasNull() ? null : account;
        return new Person(
                new PersonId(row.getLong("id")),
                row.getString("name"),
                row.getString("number"),
                row.getString("mail"),
                accountId,
                UnitStore.idOrNull(row, "home_id"));
    }
}
