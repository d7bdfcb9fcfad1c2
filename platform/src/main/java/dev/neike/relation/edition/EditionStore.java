package dev.neike.relation.edition;

import dev.neike.catalog.ServiceId;
import dev.neike.organization.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Editions in the database. */
@Repository
class EditionStore {

    private static final int MOST_USES = 1_000_000;

    private static final String LATEST = """
            select ledger, level, built_at, from_at, to_at, cases, events, events_without_unit, units, handovers, relations,
                   ping_pongs
            from relation_edition
            where built_at = (select max(built_at) from relation_edition)
            order by level desc
            limit 10
            """;

    private static final String BUILT = """
            select built_at, took_millis, facts, settled from relation_edition order by built_at desc limit 1
            """;

    private static final String INSERT = """
            insert into relation_edition (ledger, level, built_at, took_millis, facts, settled, from_at, to_at, cases, events,
                events_without_unit, units, handovers, relations, ping_pongs)
            values (:ledger, :level, :builtAt, 0, :facts, :settled, :from, :to, :cases, :events, :withoutUnit, :units,
                :handovers, :relations, :pingPongs)
            """;

    private static final String USES = """
            select service_id, customer_unit, requests from relation_edition_use where ledger = :ledger limit :limit
            """;

    private static final String CASES = """
            select request_id, from_at, duration_seconds, events, handovers, ping_pongs
            from relation_edition_case
            where ledger = :ledger
            order by position
            limit :limit
            """;

    private final JdbcClient jdbc;

    EditionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether nobody else is building; if so, nobody will until the transaction ends. */
    boolean lock() {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtext('neike.relation.edition'))")
                .query(Boolean.class)
                .single();
    }

    long next() {
        return jdbc.sql("select nextval('relation_edition_ledger')")
                .query(Long.class)
                .single();
    }

    /** The latest edition of each level, that of units first. */
    List<Edition> latest() {
        return jdbc.sql(LATEST).query((row, number) -> edition(row)).list();
    }

    Optional<Edition.Built> built() {
        return jdbc.sql(BUILT)
                .query((row, number) -> new Edition.Built(
                        instant(row, "built_at"),
                        Duration.ofMillis(row.getLong("took_millis")),
                        row.getLong("facts"),
                        row.getBoolean("settled")))
                .optional();
    }

    void insert(Edition it, long facts, boolean settled) {
        jdbc.sql(INSERT)
                .param("ledger", it.ledger())
                .param("level", it.level().name())
                .param("builtAt", sql(it.builtAt()))
                .param("facts", facts)
                .param("settled", settled)
                .param("from", sql(it.from()))
                .param("to", sql(it.to()))
                .param("cases", it.cases())
                .param("events", it.events())
                .param("withoutUnit", it.eventsWithoutUnit())
                .param("units", it.units())
                .param("handovers", it.handovers())
                .param("relations", it.relations())
                .param("pingPongs", it.pingPongs())
                .update();
    }

    void took(Instant builtAt, Duration took) {
        jdbc.sql("update relation_edition set took_millis = :millis where built_at = :at")
                .param("millis", took.toMillis())
                .param("at", sql(builtAt))
                .update();
    }

    /** The numbers of the editions built before. */
    List<Long> before(Instant builtAt) {
        return jdbc.sql("select ledger from relation_edition where built_at < :at limit 100")
                .param("at", sql(builtAt))
                .query(Long.class)
                .list();
    }

    void delete(long ledger) {
        for (String table : List.of("relation_edition", "relation_edition_use", "relation_edition_case")) {
            jdbc.sql("delete from " + table + " where ledger = :ledger")
                    .param("ledger", ledger)
                    .update();
        }
    }

    Map<ServiceId, Map<UnitId, Long>> uses(long ledger) {
        Map<ServiceId, Map<UnitId, Long>> uses = new HashMap<>();
        jdbc.sql(USES).param("ledger", ledger).param("limit", MOST_USES).query((RowCallbackHandler)
                row -> uses.computeIfAbsent(new ServiceId(row.getLong("service_id")), service -> new HashMap<>())
                        .put(new UnitId(row.getLong("customer_unit")), row.getLong("requests")));
        return uses;
    }

    List<LongRequest> longest(long ledger) {
        return jdbc.sql(CASES)
                .param("ledger", ledger)
                .param("limit", LongRequest.MOST)
                .query((row, number) -> LongRequest.read(row))
                .list();
    }

    private static Edition edition(ResultSet row) throws SQLException {
        return new Edition(
                row.getLong("ledger"),
                Edition.Level.valueOf(row.getString("level")),
                instant(row, "built_at"),
                instant(row, "from_at"),
                instant(row, "to_at"),
                row.getLong("cases"),
                row.getLong("events"),
                row.getLong("events_without_unit"),
                row.getLong("units"),
                row.getLong("handovers"),
                row.getLong("relations"),
                row.getLong("ping_pongs"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime sql(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
