package dev.neike.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The units in the database. */
@Repository
class UnitStore {

    /** More units than any organisation has; a bound for reading them all. */
    static final int MOST = 50_000;

    private static final String COLUMNS = """
            select u.id, u.code, u.name, u.english_name, u.kind, p.parent_id, p.id is not null as open
            from organization_unit u
            left join organization_placement p on p.unit_id = u.id and organization_holds(p.period, :today)
            """;

    private static final String ALL = COLUMNS + "order by u.name, u.id limit :limit";

    /** Narrowed down by {@code organization_unit_signs}, then looked at. */
    private static final String SEARCH = COLUMNS + """
            where search_signs(u.name || chr(10) || coalesce(u.english_name, '') || chr(10) || u.code)
                  @> search_wanted(:words)
              and (strpos(lower(u.name), lower(:words)) > 0
                   or strpos(lower(u.english_name), lower(:words)) > 0
                   or strpos(lower(u.code), lower(:words)) > 0)
            order by p.id is null, length(u.name), u.name, u.id
            limit :limit
            """;

    private static final String SUBTREE = """
            with recursive below (id) as (
                select :top::bigint
                union
                select p.unit_id
                from below b
                join organization_placement p on p.parent_id = b.id and organization_holds(p.period, :today)
            )
            select id from below limit :limit
            """;

    private static final String AND_ABOVE = """
            with recursive above (id) as (
                select unnest(:units::bigint[])
                union
                select p.parent_id
                from above a
                join organization_placement p on p.unit_id = a.id and organization_holds(p.period, :today)
                where p.parent_id is not null
            )
            select id from above limit :limit
            """;

    private static final String UPWARD = """
            with recursive above (id, steps) as (
                select :unit::bigint, 0
                union all
                select p.parent_id, a.steps + 1
                from above a
                join organization_placement p on p.unit_id = a.id and organization_holds(p.period, :today)
                where p.parent_id is not null
            ) cycle id set again using path
            select id from above where not again order by steps limit :limit
            """;

    private static final String INSERT = """
            insert into organization_unit (code, name, english_name, kind)
            values (:code, :name, :english, :kind)
            on conflict (lower(code)) do nothing
            returning id
            """;

    private static final String UPDATE = """
            update organization_unit
            set code = :code, name = :name, english_name = :english, kind = :kind
            where id = :id and not exists (
                select 1 from organization_unit o where lower(o.code) = lower(:code) and o.id <> :id)
            """;

    private final JdbcClient jdbc;
    private final Today today;

    UnitStore(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    Optional<Unit> byId(UnitId id) {
        return jdbc.sql(COLUMNS + "where u.id = :id")
                .param("today", today.date())
                .param("id", id.value())
                .query((row, number) -> unit(row))
                .optional();
    }

    List<Unit> byIds(Collection<UnitId> ids) {
        return jdbc.sql(COLUMNS + "where u.id = any(:ids) order by u.name, u.id")
                .param("today", today.date())
                .param("ids", ids.stream().map(UnitId::value).toArray(Long[]::new))
                .query((row, number) -> unit(row))
                .list();
    }

    /** Open and closed ones, by name. */
    List<Unit> all() {
        return jdbc.sql(ALL)
                .param("today", today.date())
                .param("limit", MOST)
                .query((row, number) -> unit(row))
                .list();
    }

    List<Unit> search(String words, int limit) {
        return jdbc.sql(SEARCH)
                .param("today", today.date())
                .param("words", words)
                .param("limit", limit)
                .query((row, number) -> unit(row))
                .list();
    }

    /** The unit itself and all open units below it. */
    Set<UnitId> subtree(UnitId top) {
        Set<UnitId> ids = new TreeSet<>(java.util.Comparator.comparingLong(UnitId::value));
        ids.addAll(jdbc.sql(SUBTREE)
                .param("top", top.value())
                .param("today", today.date())
                .param("limit", MOST)
                .query((row, number) -> new UnitId(row.getLong("id")))
                .list());
        return ids;
    }

    Set<UnitId> andAbove(Collection<UnitId> units) {
        return jdbc.sql(AND_ABOVE)
                .param("units", units.stream().map(UnitId::value).toArray(Long[]::new))
                .param("today", today.date())
                .param("limit", MOST)
                .query((row, number) -> new UnitId(row.getLong("id")))
                .set();
    }

    List<UnitId> upward(UnitId unit) {
        return jdbc.sql(UPWARD)
                .param("unit", unit.value())
                .param("today", today.date())
                .param("limit", MOST)
                .query((row, number) -> new UnitId(row.getLong("id")))
                .list();
    }

    boolean isEmpty() {
        return !jdbc.sql("select exists (select 1 from organization_unit)")
                .query(Boolean.class)
                .single();
    }

    /** The new unit's number, or nothing where the code is taken. */
    Optional<UnitId> insert(UnitForm form) {
        return jdbc.sql(INSERT)
                .param("code", form.code())
                .param("name", form.name())
                .param("english", form.englishName())
                .param("kind", form.kind().name())
                .query((row, number) -> new UnitId(row.getLong("id")))
                .optional();
    }

    /** Whether it could be done: not where another unit has the code. */
    boolean update(UnitId id, UnitForm form) {
        return jdbc.sql(UPDATE)
                        .param("id", id.value())
                        .param("code", form.code())
                        .param("name", form.name())
                        .param("english", form.englishName())
                        .param("kind", form.kind().name())
                        .update()
                == 1;
    }

    static Unit unit(ResultSet row) throws SQLException {
        return new Unit(
                new UnitId(row.getLong("id")),
                row.getString("code"),
                row.getString("name"),
                row.getString("english_name"),
                UnitKind.valueOf(row.getString("kind")),
                idOrNull(row, "parent_id"),
                row.getBoolean("open"));
    }

    static @Nullable UnitId idOrNull(ResultSet row, String column) throws SQLException {
        long id = row.getLong(column);
        return row.wasNull() ? null : new UnitId(id);
    }

    static Period period(ResultSet row) throws SQLException {
        return new Period(row.getObject("from_day", LocalDate.class), row.getObject("until_day", LocalDate.class));
    }
}
