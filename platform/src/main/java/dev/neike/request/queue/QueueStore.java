package dev.neike.request.queue;

import dev.neike.organization.PersonId;
import dev.neike.organization.UnitId;
import dev.neike.request.life.Request;
import dev.neike.request.life.State;
import dev.neike.request.store.Rows;
import dev.neike.request.store.Sight;
import dev.neike.rights.Standing;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads lists of requests, each along one index. */
@Repository
class QueueStore {

    private static final String SELECT = "select " + Rows.COLUMNS + " from request r where ";

    /** The order of {@code request_queue}: the most pressing first, among those the longest waiting. */
    static final String QUEUE = SELECT + """
            r.holder_unit = :unit and r.closed_at is null
              and (:state::text is null or r.state = :state)
              and (:assignee::bigint is null or r.assignee_id = :assignee)
              and (not :unassigned or r.assignee_id is null)
              and r.priority >= :priority
              and (:after_priority::int is null
                   or r.priority < :after_priority
                   or (r.priority = :after_priority and (r.since, r.id) > (:after_since, :after_id)))
              and\s""" + Sight.CONDITION + """
            order by r.priority desc, r.since, r.id
            limit :limit
            """;

    /** The order of {@code request_due_queue}: the first due first, what pauses last. */
    static final String BY_DUE = "select " + Rows.COLUMNS + """
            from request_due d
            join request r on r.id = d.request_id
            where d.holder_unit = :unit and r.closed_at is null
              and coalesce(d.due_at, 'infinity'::timestamptz) <= :until::timestamptz
              and (:state::text is null or r.state = :state)
              and (:assignee::bigint is null or r.assignee_id = :assignee)
              and (not :unassigned or r.assignee_id is null)
              and r.priority >= :priority
              and (coalesce(d.due_at, 'infinity'::timestamptz), d.request_id) > (:after_due::timestamptz, :after_id)
              and\s""" + Sight.CONDITION + """
            order by coalesce(d.due_at, 'infinity'::timestamptz), d.request_id
            limit :limit
            """;

    static final String COUNTS = """
            select r.state, count(*) as requests
            from request r
            where r.holder_unit = :unit and r.closed_at is null
            group by r.state
            """;

    static final String SIZES = """
            select r.holder_unit, count(*) as requests
            from request r
            where r.holder_unit = any(:units) and r.closed_at is null
            group by r.holder_unit
            """;

    static final String MINE = """
            select * from (
                (select\s""" + Rows.COLUMNS + """
                 from request r
                 where r.asker_id = :person and (r.closed_at is null) = :open and r.id < :before
                 order by r.id desc limit :limit)
                union all
                (select\s""" + Rows.COLUMNS + """
                 from request r
                 where r.customer_id = :person and r.customer_id <> r.asker_id and not r.confidential
                   and (r.closed_at is null) = :open and r.id < :before
                 order by r.id desc limit :limit)
            ) mine
            order by id desc limit :limit
            """;

    static final String WATCHED = "select " + Rows.COLUMNS + """
            from request_watcher w
            join request r on r.id = w.request_id
            where w.person_id = :person and w.request_id < :before and\s""" + Sight.CONDITION + """
            order by w.request_id desc limit :limit
            """;

    static final String ASSIGNED = SELECT + """
            r.assignee_id = :person and r.closed_at is null and\s""" + Sight.CONDITION + """
            order by r.since, r.id limit :limit
            """;

    static final String WAITING = """
            select * from (
                (select\s""" + Rows.COLUMNS + """
                 from request r
                 where r.asker_id = :person and r.state in ('AWAITING_CUSTOMER', 'CONFIRMING')
                 order by r.since limit :limit)
                union all
                (select\s""" + Rows.COLUMNS + """
                 from request r
                 where r.customer_id = :person and r.customer_id <> r.asker_id and not r.confidential
                   and r.state in ('AWAITING_CUSTOMER', 'CONFIRMING')
                 order by r.since limit :limit)
            ) waiting
            order by since, id limit :limit
            """;

    private static final String OF_UNITS = """
            select of_unit.* from unnest(:units::bigint[]) as unit (id)
            cross join lateral (
                select\s""" + Rows.COLUMNS + """
                from request r
                where r.holder_unit = unit.id and {which}
                order by r.priority desc, r.since, r.id
                limit :limit
            ) of_unit
            order by priority desc, since limit :limit
            """;

    /** Each by an index of its own: a unit may hold hundreds of which one or two are meant. */
    static final String OFFERED = OF_UNITS.replace("{which}", "r.state = 'OFFERED'");

    static final String UNTAKEN =
            OF_UNITS.replace("{which}", "r.closed_at is null and r.state <> 'OFFERED' and r.assignee_id is null");

    private final JdbcClient jdbc;

    QueueStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Request> queue(Sight sight, UnitId unit, QueueFilter filter, int limit) {
        QueueFilter.Position after = filter.after();
        OffsetDateTime since = after == null ? null : after.since().atOffset(ZoneOffset.UTC);
        return sight.in(jdbc.sql(QUEUE))
                .param("unit", unit.value())
                .param("state", filter.state() == null ? null : filter.state().name(), Types.VARCHAR)
                .param("assignee", number(filter.assignee()), Types.BIGINT)
                .param("unassigned", filter.unassigned())
                .param("priority", filter.priority())
                .param("after_priority", after == null ? null : after.priority(), Types.INTEGER)
                .param("after_since", since, Types.TIMESTAMP_WITH_TIMEZONE)
                .param("after_id", after == null ? null : after.id(), Types.BIGINT)
                .param("limit", limit)
                .query(Rows::request)
                .list();
    }

    /**
     * Those about which something is promised, the first due first.
     *
     * @param until only what is due by then
     */
    List<Request> byDue(Sight sight, UnitId unit, QueueFilter filter, Instant until, int limit) {
        QueueFilter.Position after = filter.after();
        return sight.in(jdbc.sql(BY_DUE))
                .param("unit", unit.value())
                .param("until", endless(until))
                .param("state", filter.state() == null ? null : filter.state().name(), Types.VARCHAR)
                .param("assignee", number(filter.assignee()), Types.BIGINT)
                .param("unassigned", filter.unassigned())
                .param("priority", filter.priority())
                .param("after_due", after == null ? "-infinity" : endless(after.since()))
                .param("after_id", after == null ? 0 : after.id())
                .param("limit", limit)
                .query(Rows::request)
                .list();
    }

    private static String endless(Instant at) {
        return at.equals(Instant.MAX) ? "infinity" : at.toString();
    }

    /** How many requests the unit holds or is offered, by state. */
    Map<State, Integer> counts(UnitId unit) {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        jdbc.sql(COUNTS).param("unit", unit.value()).query(row -> {
            counts.put(State.valueOf(row.getString("state")), row.getInt("requests"));
        });
        return counts;
    }

    /** How many requests each of the units holds or is offered; without those that have none. */
    Map<UnitId, Integer> sizes(Collection<UnitId> units) {
        Map<UnitId, Integer> sizes = new HashMap<>();
        jdbc.sql(SIZES).param("units", Standing.numbers(units)).query(row -> {
            sizes.put(new UnitId(row.getLong("holder_unit")), row.getInt("requests"));
        });
        return sizes;
    }

    List<Request> mine(PersonId person, boolean open, long before, int limit) {
        return jdbc.sql(MINE)
                .param("person", person.value())
                .param("open", open)
                .param("before", before)
                .param("limit", limit)
                .query(Rows::request)
                .list();
    }

    List<Request> watched(Sight sight, PersonId person, long before, int limit) {
        return sight.in(jdbc.sql(WATCHED))
                .param("person", person.value())
                .param("before", before)
                .param("limit", limit)
                .query(Rows::request)
                .list();
    }

    List<Request> assigned(Sight sight, PersonId person, int limit) {
        return sight.in(jdbc.sql(ASSIGNED))
                .param("person", person.value())
                .param("limit", limit)
                .query(Rows::request)
                .list();
    }

    /** What waits for an answer or a confirmation of this person, the longest waiting first. */
    List<Request> waiting(PersonId person, int limit) {
        return jdbc.sql(WAITING)
                .param("person", person.value())
                .param("limit", limit)
                .query(Rows::request)
                .list();
    }

    /** What is offered to these units; their members see all of it. */
    List<Request> offered(Collection<UnitId> units, int limit) {
        return ofUnits(OFFERED, units, limit);
    }

    /** What these units hold and nobody works on; their members see all of it. */
    List<Request> untaken(Collection<UnitId> units, int limit) {
        return ofUnits(UNTAKEN, units, limit);
    }

    private List<Request> ofUnits(String sql, Collection<UnitId> units, int limit) {
        return jdbc.sql(sql)
                .param("units", Standing.numbers(units))
                .param("limit", limit)
                .query(Rows::request)
                .list();
    }

    private static @Nullable Long number(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
