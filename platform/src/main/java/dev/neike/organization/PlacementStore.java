package dev.neike.organization;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** From when to when units were open, and where they hung. */
@Repository
class PlacementStore {

    private static final String OF_UNIT = """
            select p.parent_id, lower(p.period) as from_day, upper(p.period) as until_day
            from organization_placement p
            where p.unit_id = :unit
            order by p.period desc
            limit 100
            """;

    private static final String INSERT = """
            insert into organization_placement (unit_id, parent_id, period, recorded_by)
            values (:unit, :parent::bigint, daterange(:from, null), :by)
            """;

    private final JdbcClient jdbc;

    PlacementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Latest first. */
    List<Placement> of(UnitId unit) {
        return jdbc.sql(OF_UNIT)
                .param("unit", unit.value())
                .query((row, number) -> new Placement(UnitStore.idOrNull(row, "parent_id"), UnitStore.period(row)))
                .list();
    }

    /** Opens the unit below a parent. */
    void begin(UnitId unit, @Nullable UnitId parent, LocalDate from, @Nullable Long by) {
        jdbc.sql(INSERT)
                .param("unit", unit.value())
                .param("parent", parent == null ? null : parent.value())
                .param("from", from)
                .param("by", by)
                .update();
    }

    /** Ends what holds on this day and forgets what would begin on it or later. */
    void end(UnitId unit, LocalDate from) {
        jdbc.sql("delete from organization_placement where unit_id = :unit and lower(period) >= :from")
                .param("unit", unit.value())
                .param("from", from)
                .update();
        jdbc.sql("""
                        update organization_placement set period = daterange(lower(period), :from)
                        where unit_id = :unit and period @> :from
                        """).param("unit", unit.value()).param("from", from).update();
    }

    /** One change to the organisation at a time, until the transaction ends; readers are not held up. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('neike.organization'))::text")
                .query(String.class)
                .single();
    }
}
