package dev.neike.promise.store;

import dev.neike.organization.UnitId;
import dev.neike.promise.store.WhoseTime.Part;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sums of whose hands the time of broken promises was in. */
@Repository
public class HandStore {

    private static final int MOST = 500;

    /** More parts than a promise has; and why each promise's are looked up by index, however many promises there are. */
    private static final int PARTS = 1_000;

    /** Along {@code promise_clock_breached} and {@code promise_share_clock}. */
    private static final String OF = """
            with broken as materialized (
                select id from promise_clock
                where provider_unit = :unit and outcome = 'BREACHED' and ended_at >= :from and kind = 'FULFILMENT'
                  and not confidential)
            select s.unit_id, s.bounced_from, sum(s.counted_seconds) as seconds, count(distinct s.clock_id) as promises,
                   (select count(*) from broken) as all_promises
            from broken b
            cross join lateral (
                select clock_id, unit_id, bounced_from, counted_seconds from promise_share where clock_id = b.id limit :parts) s
            group by s.unit_id, s.bounced_from
            having sum(s.counted_seconds) > 0
            order by s.bounced_from is not null, seconds desc, s.unit_id
            limit :limit
            """;

    private final JdbcClient jdbc;

    HandStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of what a unit promised and has not kept since then. */
    public WhoseTime of(UnitId provider, Instant from) {
        record Row(Part part, long all) {}
        List<Row> rows = jdbc.sql(OF)
                .param("unit", provider.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("parts", PARTS)
                .param("limit", MOST)
                .query((row, number) -> new Row(part(row), row.getLong("all_promises")))
                .list();
        return new WhoseTime(
                rows.stream().mapToLong(Row::all).max().orElse(0),
                rows.stream().map(Row::part).toList());
    }

    private static Part part(ResultSet row) throws SQLException {
        long bounced = row.getLong("bounced_from");
        UnitId from = row.wasNull() ? null : new UnitId(bounced);
        return new Part(
                new UnitId(row.getLong("unit_id")),
                from,
                Duration.ofSeconds(row.getLong("seconds")),
                row.getLong("promises"));
    }
}
