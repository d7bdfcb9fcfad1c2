package dev.neike.promise.store;

import static dev.neike.rights.Standing.numbers;

import dev.neike.organization.UnitId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Units whose promises are to be computed anew, and these promises. */
@Repository
public class RecountStore {

    private static final int MOST = 10_000;

    private static final String STALE = "select " + ClockRows.COLUMNS + """
            from promise_clock c
            where c.provider_unit = :unit and c.ended_at is null and c.id > :after
              and (c.calendar_id, c.calendar_version) <> (:calendar, :version)
              and c.request_id % :of = :share
            order by c.id limit :limit
            for update skip locked
            """;

    private static final String MOVE = """
            with n as materialized (
                select id, was::timestamptz as was, due::timestamptz as due, soon::timestamptz as soon,
                       look::timestamptz as look
                from unnest(:ids::bigint[], :was::text[], :due::text[], :soon::text[], :looks::text[])
                    as n (id, was, due, soon, look)),
            moved as (
                update promise_clock c
                set calendar_id = :calendar, calendar_version = :version, due_at = n.due, soon_at = n.soon,
                    warn_at = n.look
                from n
                where c.id = n.id
                returning n.id, n.was, n.due)
            insert into promise_due_change (clock_id, at, reason, from_due, to_due)
            select id, :at, 'CALENDAR', was, due from moved where was is distinct from due
            """;

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

    /**
     * A unit's open ones that were counted with another calendar than this, locked; those that somebody else has locked are
     * passed over.
     *
     * @param share of which requests
     * @param after only those with larger numbers
     */
    public List<Clock> staleLocked(UnitId unit, long calendar, int version, Share share, long after, int limit) {
        return jdbc.sql(STALE)
                .param("unit", unit.value())
                .param("calendar", calendar)
                .param("version", version)
                .param("of", share.of())
                .param("share", share.number())
                .param("after", after)
                .param("limit", limit)
                .query(ClockRows::clock)
                .list();
    }

    /**
     * Writes when open ones fall due by another calendar; nothing else about them has changed.
     *
     * @param changes all counted with this calendar
     */
    public void move(List<Change> changes, long calendar, int version, Instant at) {
        new Columns<>(jdbc.sql(MOVE), changes)
                .numbers("ids", it -> it.after().id())
                .times("was", it -> it.before().standing().due())
                .times("due", it -> it.after().standing().due())
                .times("soon", it -> it.after().standing().soon())
                .times("looks", Change::lookAt)
                .statement()
                .param("calendar", calendar)
                .param("version", version)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
