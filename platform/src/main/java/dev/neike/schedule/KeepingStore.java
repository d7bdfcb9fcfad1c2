package dev.neike.schedule;

import dev.neike.organization.UnitId;
import dev.neike.rights.Standing;
import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which units keep which calendar, in the database. */
@Repository
class KeepingStore {

    private static final int MOST = 100_000;

    private final JdbcClient jdbc;

    KeepingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All units that keep a calendar of their own. */
    Map<UnitId, CalendarId> all() {
        return read(jdbc.sql("select unit_id, calendar_id from calendar_unit limit :limit"));
    }

    /** Those of these units that keep a calendar of their own. */
    Map<UnitId, CalendarId> of(Collection<UnitId> units) {
        return read(jdbc.sql("select unit_id, calendar_id from calendar_unit where unit_id = any(:units) limit :limit")
                .param("units", Standing.numbers(units)));
    }

    private static Map<UnitId, CalendarId> read(JdbcClient.StatementSpec statement) {
        Map<UnitId, CalendarId> kept = new HashMap<>();
        statement.param("limit", MOST).query((ResultSet row) -> {
            kept.put(new UnitId(row.getLong("unit_id")), new CalendarId(row.getLong("calendar_id")));
        });
        return kept;
    }

    void keep(UnitId unit, CalendarId id) {
        jdbc.sql("""
                        insert into calendar_unit (unit_id, calendar_id) values (:unit, :id)
                        on conflict (unit_id) do update set calendar_id = excluded.calendar_id
                        """).param("unit", unit.value()).param("id", id.value()).update();
    }

    void keepNone(UnitId unit) {
        jdbc.sql("delete from calendar_unit where unit_id = :unit")
                .param("unit", unit.value())
                .update();
    }
}
