package dev.neike.organization;

import dev.neike.organization.PlannedPerson.Wanted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes a plan with a handful of statements, however many units and people it has. */
@Repository
class ImportWriter {

    private static final String NEW_IDS = """
            select nextval(pg_get_serial_sequence(:table, 'id')) from generate_series(1, :count)
            """;

    private static final String INSERT_UNITS = """
            insert into organization_unit (id, code, name, english_name, kind)
            select * from unnest(:ids::bigint[], :codes::text[], :names::text[], :english::text[], :kinds::text[])
            """;

    private static final String UPDATE_UNITS = """
            update organization_unit u
            set name = n.name, english_name = n.english, kind = n.kind
            from unnest(:ids::bigint[], :names::text[], :english::text[], :kinds::text[])
                as n (id, name, english, kind)
            where u.id = n.id
            """;

    private static final String FORGET_PLACES = """
            delete from organization_placement where unit_id = any(:ids) and lower(period) >= :today
            """;

    private static final String END_PLACES = """
            update organization_placement set period = daterange(lower(period), :today)
            where unit_id = any(:ids) and organization_holds(period, :today)
            """;

    private static final String BEGIN_PLACES = """
            insert into organization_placement (unit_id, parent_id, period, recorded_by)
            select n.unit, n.parent, daterange(:today, null), :by
            from unnest(:units::bigint[], :parents::bigint[]) as n (unit, parent)
            """;

    private static final String INSERT_PEOPLE = """
            insert into organization_person (id, name, number, mail)
            select * from unnest(:ids::bigint[], :names::text[], :numbers::text[], :mails::text[])
            """;

    /** First without numbers and addresses, because two people may exchange them. */
    private static final String CLEAR_PEOPLE = """
            update organization_person set number = null, mail = null where id = any(:ids)
            """;

    private static final String UPDATE_PEOPLE = """
            update organization_person p
            set name = n.name, number = n.number, mail = n.mail
            from unnest(:ids::bigint[], :names::text[], :numbers::text[], :mails::text[]) as n (id, name, number, mail)
            where p.id = n.id
            """;

    private static final String FORGET_MEMBERSHIPS = """
            delete from organization_membership where id = any(:ids) and lower(period) >= :today
            """;

    private static final String END_MEMBERSHIPS = """
            update organization_membership set period = daterange(lower(period), :today)
            where id = any(:ids) and organization_holds(period, :today)
            """;

    private static final String BEGIN_MEMBERSHIPS = """
            insert into organization_membership (person_id, unit_id, role, home, period, recorded_by)
            select n.person, n.unit, n.role, n.home, daterange(:today, null), :by
            from unnest(:people::bigint[], :units::bigint[], :roles::text[], :homes::boolean[])
                as n (person, unit, role, home)
            """;

    /**
     * Connections keep plans of their queries from when the tables were small; with twenty thousand people one of them took
     * a minute. New statistics make them plan again.
     */
    private static final String COUNT_AGAIN = """
            analyze organization_unit, organization_placement, organization_person, organization_membership
            """;

    private static final int MANY = 500;

    private final JdbcClient jdbc;

    ImportWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(ImportPlan plan, LocalDate today, @Nullable Long by) {
        Map<PlannedUnit, Long> units = writeUnits(plan.units());
        writePlaces(plan.units(), units, today, by);
        Map<PlannedPerson, Long> people = writePeople(plan.people());
        writeMemberships(plan.people(), people, units, today, by);
        if (plan.changes() >= MANY) {
            jdbc.sql(COUNT_AGAIN).update();
        }
    }

    private Map<PlannedUnit, Long> writeUnits(List<PlannedUnit> all) {
        Map<PlannedUnit, Long> ids = new HashMap<>();
        List<PlannedUnit> created = all.stream().filter(it -> it.before == null).toList();
        List<Long> fresh = newIds("organization_unit", created.size());
        for (int i = 0; i < created.size(); i++) {
            ids.put(created.get(i), fresh.get(i));
        }
        Columns<PlannedUnit> columns = new Columns<>(created);
        jdbc.sql(INSERT_UNITS)
                .param("ids", fresh.toArray(Long[]::new))
                .param("codes", columns.texts(it -> it.code))
                .param("names", columns.texts(it -> it.name))
                .param("english", columns.texts(it -> it.englishName))
                .param("kinds", columns.texts(it -> it.kind.name()))
                .update();
        Columns<PlannedUnit> renamed =
                new Columns<>(all.stream().filter(PlannedUnit::isRenamed).toList());
        jdbc.sql(UPDATE_UNITS)
                .param("ids", renamed.numbers(it -> id(it, ids)))
                .param("names", renamed.texts(it -> it.name))
                .param("english", renamed.texts(it -> it.englishName))
                .param("kinds", renamed.texts(it -> it.kind.name()))
                .update();
        return ids;
    }

    private void writePlaces(List<PlannedUnit> all, Map<PlannedUnit, Long> ids, LocalDate today, @Nullable Long by) {
        Long[] moving = all.stream()
                .filter(it -> it.before != null && (it.isPlaced() || it.change() == Change.ENDED))
                .map(it -> id(it, ids))
                .toArray(Long[]::new);
        jdbc.sql(FORGET_PLACES).param("ids", moving).param("today", today).update();
        jdbc.sql(END_PLACES).param("ids", moving).param("today", today).update();
        Columns<PlannedUnit> placed =
                new Columns<>(all.stream().filter(PlannedUnit::isPlaced).toList());
        jdbc.sql(BEGIN_PLACES)
                .param("today", today)
                .param("by", by, java.sql.Types.BIGINT)
                .param("units", placed.numbers(it -> id(it, ids)))
                .param("parents", placed.numbers(it -> it.parent == null ? null : id(it.parent, ids)))
                .update();
    }

    private Map<PlannedPerson, Long> writePeople(List<PlannedPerson> all) {
        Map<PlannedPerson, Long> ids = new HashMap<>();
        Columns<PlannedPerson> created =
                new Columns<>(all.stream().filter(it -> it.before == null).toList());
        List<Long> fresh = newIds("organization_person", created.rows().size());
        for (int i = 0; i < fresh.size(); i++) {
            ids.put(created.rows().get(i), fresh.get(i));
        }
        all.stream()
                .filter(it -> it.before != null)
                .forEach(
                        it -> ids.put(it, Objects.requireNonNull(it.before).id().value()));
        people(INSERT_PEOPLE, created, ids);
        Columns<PlannedPerson> renamed =
                new Columns<>(all.stream().filter(PlannedPerson::isRenamed).toList());
        jdbc.sql(CLEAR_PEOPLE).param("ids", renamed.numbers(ids::get)).update();
        people(UPDATE_PEOPLE, renamed, ids);
        return ids;
    }

    private void people(String sql, Columns<PlannedPerson> columns, Map<PlannedPerson, Long> ids) {
        jdbc.sql(sql)
                .param("ids", columns.numbers(ids::get))
                .param("names", columns.texts(it -> it.name))
                .param("numbers", columns.texts(it -> it.number))
                .param("mails", columns.texts(it -> it.mail))
                .update();
    }

    private record Beginning(Long person, Wanted wanted) {}

    private void writeMemberships(
            List<PlannedPerson> all,
            Map<PlannedPerson, Long> people,
            Map<PlannedUnit, Long> units,
            LocalDate today,
            @Nullable Long by) {
        Long[] ending = all.stream()
                .flatMap(it -> it.ending.stream())
                .map(Membership::id)
                .toArray(Long[]::new);
        jdbc.sql(FORGET_MEMBERSHIPS).param("ids", ending).param("today", today).update();
        jdbc.sql(END_MEMBERSHIPS).param("ids", ending).param("today", today).update();
        List<Beginning> beginnings = new ArrayList<>();
        all.forEach(person -> person.beginning.forEach(
                wanted -> beginnings.add(new Beginning(Objects.requireNonNull(people.get(person)), wanted))));
        Columns<Beginning> columns = new Columns<>(beginnings);
        jdbc.sql(BEGIN_MEMBERSHIPS)
                .param("today", today)
                .param("by", by, java.sql.Types.BIGINT)
                .param("people", columns.numbers(Beginning::person))
                .param("units", columns.numbers(it -> id(it.wanted().unit(), units)))
                .param("roles", columns.texts(it -> it.wanted().role().name()))
                .param(
                        "homes",
                        beginnings.stream().map(it -> it.wanted().home()).toArray(Boolean[]::new))
                .update();
    }

    private static Long id(PlannedUnit unit, Map<PlannedUnit, Long> created) {
        return unit.before != null ? Long.valueOf(unit.before.id().value()) : Objects.requireNonNull(created.get(unit));
    }

    private List<Long> newIds(String table, int count) {
        return jdbc.sql(NEW_IDS)
                .param("table", table)
                .param("count", count)
                .query(Long.class)
                .list();
    }

    /** Rows, to be sent column by column. */
    private record Columns<T>(List<T> rows) {

        @Nullable
        String[] texts(Function<T, @Nullable String> of) {
            return rows.stream().map(of).toArray(String[]::new);
        }

        @Nullable
        Long[] numbers(Function<T, @Nullable Long> of) {
            return rows.stream().map(of).toArray(Long[]::new);
        }
    }
}
