package dev.neike.promise.store;

import static dev.neike.rights.Standing.numbers;

import dev.neike.organization.UnitId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Units whose promises are to be computed anew. */
@Repository
public class RecountStore {

    private static final int MOST = 10_000;

    private final JdbcClient jdbc;

    RecountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(Collection<UnitId> units, Instant at) {
        jdbc.sql("insert into promise_recount (unit_id, asked_at) select unit, :at from unnest(:units::bigint[]) unit")
                .param("units", numbers(units))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    public List<UnitId> units() {
        return jdbc.sql("select distinct unit_id from promise_recount limit :limit")
                .param("limit", MOST)
                .query((row, number) -> new UnitId(row.getLong("unit_id")))
                .list();
    }

    /** Forgets what was asked before then. */
    public void remove(Instant before) {
        jdbc.sql("delete from promise_recount where asked_at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }
}
