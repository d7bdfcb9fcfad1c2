package dev.neike.promise.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which promises are to be looked at by whoever warns, and what was told of them. */
@Repository
public class WarningStore {

    private static final String TO_LOOK_AT = "select " + ClockRows.COLUMNS + """
            from promise_clock c
            where c.ended_at is null and c.warn_at <= :now
            order by c.warn_at limit :limit
            for update skip locked
            """;

    private static final String LOOK_AGAIN = """
            update promise_clock c set warn_at = n.at::timestamptz
            from unnest(:ids::bigint[], :at::text[]) as n (id, at)
            where c.id = n.id
            """;

    private static final String TELL = """
            insert into promise_warning (clock_id, step, counted_from, told_at)
            select clock, step, counted_from::timestamptz, :at
            from unnest(:clocks::bigint[], :steps::text[], :from::text[]) as n (clock, step, counted_from)
            on conflict do nothing
            returning clock_id, step, counted_from
            """;

    private static final String LOOK_AT_ALL = """
            with next as materialized (
                select id
                from promise_clock
                where ended_at is null and id > :after
                order by id limit :limit
                for update),
            asked as (update promise_clock c set warn_at = '-infinity' from next n where c.id = n.id)
            select id from next order by id desc limit 1
            """;

    private final JdbcClient jdbc;

    WarningStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A step told of a promise.
     *
     * @param from the time that it counts from
     */
    public record Told(long clock, String step, Instant from) {

        static Told of(ResultSet row, int number) throws SQLException {
            return new Told(
                    row.getLong("clock_id"),
                    row.getString("step"),
                    row.getObject("counted_from", OffsetDateTime.class).toInstant());
        }
    }

    /** When a promise is to be looked at; {@code null} for not unless it becomes another. */
    public record Again(long clock, @Nullable Instant at) {}

    /** Locked; those that somebody else has locked are passed over. */
    public List<Clock> toLookAtLocked(Instant now, int limit) {
        return jdbc.sql(TO_LOOK_AT)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(ClockRows::clock)
                .list();
    }

    public void lookAgain(List<Again> again) {
        new Columns<>(jdbc.sql(LOOK_AGAIN), again)
                .numbers("ids", Again::clock)
                .times("at", Again::at)
                .statement()
                .update();
    }

    /** Notes that they are told now; returns those that had not been. Of two that come at once one waits for the other. */
    public Set<Told> tell(List<Told> steps, Instant at) {
        return steps.isEmpty()
                ? Set.of()
                : new Columns<>(jdbc.sql(TELL), steps)
                        .numbers("clocks", Told::clock)
                        .words("steps", Told::step)
                        .times("from", Told::from)
                        .statement()
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .query(Told::of)
                        .set();
    }

    /**
     * Asks for the next open promises to be looked at, also those that others have locked, in the order in which acts lock
     * those of a request.
     *
     * @param after only those with larger numbers
     * @return the largest number among them; absent where there are no more
     */
    public Optional<Long> lookAtAll(long after, int limit) {
        return jdbc.sql(LOOK_AT_ALL)
                .param("after", after)
                .param("limit", limit)
                .query(Long.class)
                .optional();
    }
}
