package dev.neike.promise.store;

import dev.neike.organization.UnitId;
import dev.neike.request.life.RequestId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is told of promises: when they became due at another time, which were broken, how many an agreement bound. */
@Repository
public class ClockLists {

    private static final int MOST = 1_000;

    private static final String CHANGES = """
            select clock_id, at, reason, from_due, to_due
            from promise_due_change
            where clock_id = any(:ids)
            order by at, clock_id limit :limit
            """;

    private static final String BOUND = """
            select agreement_id, count(*) as requests
            from promise_clock
            where agreement_id = any(:agreements) and kind = 'FULFILMENT' and started_at >= :since
            group by agreement_id
            """;

    private static final String ASKED = """
            select request_id, kind, provider_unit, calendar_id, calendar_version, promised_seconds, due_at, ended_at, outcome
            from promise_clock
            where request_id = any(:ids) and leg <= 1
            limit :limit
            """;

    private static final String BREACHED = "select " + ClockRows.COLUMNS + """
            from promise_clock c
            where c.provider_unit = :unit and c.outcome = 'BREACHED' and not c.confidential
            order by c.ended_at desc, c.id desc limit :limit
            """;

    private static final String LATE = "select " + ClockRows.COLUMNS + """
            from promise_clock c
            where c.provider_unit = :unit and c.ended_at is null and c.due_at < :now and not c.confidential
            order by c.due_at limit :limit
            """;

    private final JdbcClient jdbc;

    ClockLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Each time that one of these became due at another time, the earliest first. */
    public List<DueChange> changes(Collection<Clock> clocks) {
        return clocks.isEmpty()
                ? List.of()
                : jdbc.sql(CHANGES)
                        .param("ids", clocks.stream().map(Clock::id).toArray(Long[]::new))
                        .param("limit", MOST)
                        .query((row, number) -> new DueChange(
                                row.getLong("clock_id"),
                                Objects.requireNonNull(ClockRows.time(row, "at")),
                                Change.Reason.valueOf(row.getString("reason")),
                                ClockRows.time(row, "from_due"),
                                ClockRows.time(row, "to_due")))
                        .list();
    }

    /** How many requests each of these agreements has bound since then. */
    public Map<Long, Long> bound(Collection<Long> agreements, Instant since) {
        Map<Long, Long> bound = new HashMap<>();
        jdbc.sql(BOUND)
                .param("agreements", agreements.toArray(Long[]::new))
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    bound.put(row.getLong("agreement_id"), row.getLong("requests"));
                });
        return bound;
    }

    /** What was promised about these requests when they were asked: that they are fulfilled, that the first offer is accepted. */
    public List<PastPromise> asked(Collection<RequestId> requests) {
        return jdbc.sql(ASKED)
                .param("ids", requests.stream().map(RequestId::value).toArray(Long[]::new))
                .param("limit", Kind.values().length * requests.size())
                .query(ClockRows::past)
                .list();
    }

    /** A unit's broken promises, the latest first; never confidential ones. */
    public List<Clock> breached(UnitId unit, int limit) {
        return jdbc.sql(BREACHED)
                .param("unit", unit.value())
                .param("limit", limit)
                .query(ClockRows::clock)
                .list();
    }

    /** What of a unit is late and not done, the longest first; never confidential ones. */
    public List<Clock> late(UnitId unit, Instant now, int limit) {
        return jdbc.sql(LATE)
                .param("unit", unit.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(ClockRows::clock)
                .list();
    }
}
