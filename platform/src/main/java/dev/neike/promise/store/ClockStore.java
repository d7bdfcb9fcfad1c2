package dev.neike.promise.store;

import dev.neike.promise.clock.Outcome;
import dev.neike.request.life.RequestId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes promises, with each time that one became due at another time, and reads them to do so. */
@Repository
public class ClockStore {

    private static final int MOST = 1_000;

    private static final String INSERT = """
            with made as (
                insert into promise_clock (request_id, kind, leg, provider_unit, customer_unit, asker_id, confidential,
                    agreement_id, agreement_version, names_service, customer_meant, decided_by, calendar_id,
                    calendar_version, priority, promised_seconds, started_at, due_at, soon_at, paused_since, ended_at,
                    outcome)
                select request, kind, leg, provider, customer, asker, confidential, agreement, version, names, meant,
                       decided, calendar, calendar_version, priority, promised, started::timestamptz, due::timestamptz,
                       soon::timestamptz, paused::timestamptz, ended::timestamptz, outcome
                from unnest(:requests::bigint[], :kinds::text[], :legs::bigint[], :providers::bigint[],
                    :customers::bigint[], :askers::bigint[], :confidential::boolean[], :agreements::bigint[],
                    :versions::bigint[], :names::boolean[], :meant::text[], :decided::text[], :calendars::bigint[],
                    :calendarVersions::bigint[], :priorities::bigint[], :promised::bigint[], :started::text[],
                    :due::text[], :soon::text[], :paused::text[], :ended::text[], :outcomes::text[])
                    as n (request, kind, leg, provider, customer, asker, confidential, agreement, version, names, meant,
                        decided, calendar, calendar_version, priority, promised, started, due, soon, paused, ended,
                        outcome)
                returning id, kind, leg, started_at, due_at)
            insert into promise_due_change (clock_id, at, reason, to_due)
            select id, started_at, case when leg > 1 then 'OFFERED' else 'ASKED' end, due_at
            from made where due_at is not null
            """;

    private static final String UPDATE = """
            with n as materialized (
                select id, calendar, calendar_version, priority, promised, was::timestamptz as was,
                       due::timestamptz as due, soon::timestamptz as soon, paused::timestamptz as paused,
                       ended::timestamptz as ended, outcome, reason, look::timestamptz as look
                from unnest(:ids::bigint[], :calendars::bigint[], :calendarVersions::bigint[], :priorities::bigint[],
                    :promised::bigint[], :was::text[], :due::text[], :soon::text[], :paused::text[], :ended::text[],
                    :outcomes::text[], :reasons::text[], :looks::text[])
                    as n (id, calendar, calendar_version, priority, promised, was, due, soon, paused, ended, outcome,
                        reason, look)),
            changed as (
                update promise_clock c
                set calendar_id = n.calendar, calendar_version = n.calendar_version, priority = n.priority,
                    promised_seconds = n.promised, due_at = n.due, soon_at = n.soon, paused_since = n.paused,
                    ended_at = n.ended, outcome = n.outcome, warn_at = n.look
                from n
                where c.id = n.id
                returning n.id, n.was, n.due, n.ended, n.reason)
            insert into promise_due_change (clock_id, at, reason, from_due, to_due)
            select id, :at, reason, was, due from changed where was is distinct from due and ended is null
            """;

    private static final String OF_REQUEST =
            "select " + ClockRows.COLUMNS + " from promise_clock c where c.request_id = :id order by c.id limit :limit";

    private static final String LIVE = "select " + ClockRows.COLUMNS + """
            from promise_clock c
            where c.request_id = :id and (c.ended_at is null or c.kind = 'FULFILMENT')
            order by c.id limit :limit
            for update
            """;

    private static final String BESIDE = "select " + ClockRows.COLUMNS + """
            from promise_clock c
            where c.request_id = any(:ids) and c.ended_at is null and c.id <> all(:known)
            order by c.id limit :limit
            """;

    private final JdbcClient jdbc;

    ClockStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes new ones. */
    public void insert(List<Clock> clocks) {
        if (clocks.isEmpty()) {
            return;
        }
        new Columns<>(jdbc.sql(INSERT), clocks)
                .numbers("requests", it -> it.request().value())
                .words("kinds", it -> it.kind().name())
                .numbers("legs", it -> (long) it.promise().leg())
                .numbers("providers", it -> it.promise().provider().value())
                .numbers("customers", it -> it.promise().customer().value())
                .numbers("askers", it -> it.promise().asker().value())
                .flags("confidential", it -> it.promise().confidential())
                .numbers("agreements", it -> it.promise().version().agreement().value())
                .numbers("versions", it -> (long) it.promise().version().number())
                .flags("names", it -> it.promise().why().namesService())
                .words("meant", it -> it.promise().why().customer().name())
                .words("decided", it -> it.promise().why().by().name())
                .numbers("calendars", it -> it.calendar().value())
                .numbers("calendarVersions", it -> (long) it.calendarVersion())
                .numbers("priorities", it -> (long) it.priority())
                .numbers("promised", it -> seconds(it.promised()))
                .times("started", it -> it.promise().started())
                .times("due", it -> it.standing().due())
                .times("soon", it -> it.standing().soon())
                .times("paused", it -> it.standing().pausedSince())
                .times("ended", it -> it.standing().ended())
                .words("outcomes", it -> name(it.standing().outcome()))
                .statement()
                .update();
    }

    /** Writes how they stand now. */
    public void update(List<Change> changes, Instant at) {
        if (changes.isEmpty()) {
            return;
        }
        new Columns<>(jdbc.sql(UPDATE), changes)
                .numbers("ids", it -> it.after().id())
                .numbers("calendars", it -> it.after().calendar().value())
                .numbers("calendarVersions", it -> (long) it.after().calendarVersion())
                .numbers("priorities", it -> (long) it.after().priority())
                .numbers("promised", it -> seconds(it.after().promised()))
                .times("was", it -> it.before().standing().due())
                .times("due", it -> it.after().standing().due())
                .times("soon", it -> it.after().standing().soon())
                .times("paused", it -> it.after().standing().pausedSince())
                .times("ended", it -> it.after().standing().ended())
                .words("outcomes", it -> name(it.after().standing().outcome()))
                .words("reasons", it -> it.reason().name())
                .times("looks", Change::lookAt)
                .statement()
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** All of a request, the earliest first. */
    public List<Clock> of(RequestId request) {
        return jdbc.sql(OF_REQUEST)
                .param("id", request.value())
                .param("limit", MOST)
                .query(ClockRows::clock)
                .list();
    }

    /** Those of a request that can still change, locked. */
    public List<Clock> liveLocked(RequestId request) {
        return jdbc.sql(LIVE)
                .param("id", request.value())
                .param("limit", MOST)
                .query(ClockRows::clock)
                .list();
    }

    /** What else is open of the requests of these. */
    public List<Clock> openBeside(List<Clock> known) {
        Long[] requests =
                known.stream().map(it -> it.request().value()).distinct().toArray(Long[]::new);
        return jdbc.sql(BESIDE)
                .param("ids", requests)
                .param("known", known.stream().map(Clock::id).toArray(Long[]::new))
                .param("limit", MOST * requests.length)
                .query(ClockRows::clock)
                .list();
    }

    private static @Nullable Long seconds(@Nullable Duration promised) {
        return promised == null ? null : promised.toSeconds();
    }

    private static @Nullable String name(@Nullable Outcome outcome) {
        return outcome == null ? null : outcome.name();
    }
}
