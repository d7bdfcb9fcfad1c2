package dev.neike.relation.lived;

import dev.neike.organization.UnitId;
import dev.neike.privacy.Waiting;
import dev.neike.request.store.Fact;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Facts of confidential requests that wait to be counted, in the database. */
@Repository
class ConfidentialStore {

    private static final int MOST = 1_000_000;

    private static final String INSERT = """
            insert into relation_confidential_fact (kind, hand_over, customer_unit, provider_unit, asker_id, at, seconds)
            values (:kind, :handOver, :customer, :provider, :asker, :at, :seconds)
            """;

    private static final String WAITING = """
            select id, kind, hand_over, customer_unit, provider_unit, asker_id, at, seconds
            from relation_confidential_fact
            order by id
            limit :limit
            for update
            """;

    private final JdbcClient jdbc;

    ConfidentialStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A fact that waits; all that is left of it is how long it took. */
    record Held(long id, @Nullable Duration took) {}

    void add(Fact it) {
        jdbc.sql(INSERT)
                .param("kind", it.kind().name())
                .param("handOver", it.handOver())
                .param("customer", it.customer().value())
                .param("provider", it.provider().value())
                .param("asker", it.asker().value())
                .param("at", it.at().atOffset(ZoneOffset.UTC))
                .param("seconds", it.took() == null ? null : it.took().toMillis() / 1000.0, Types.DOUBLE)
                .update();
    }

    /** All that wait; nobody else counts them meanwhile. */
    List<Waiting<ConfidentialCell, Held>> waiting() {
        return jdbc.sql(WAITING)
                .param("limit", MOST)
                .query(ConfidentialStore::held)
                .list();
    }

    void remove(List<Long> ids) {
        jdbc.sql("delete from relation_confidential_fact where id = any(:ids)")
                .param("ids", ids.toArray(Long[]::new))
                .update();
    }

    private static Waiting<ConfidentialCell, Held> held(ResultSet row, int number) throws SQLException {
        ConfidentialCell cell = new ConfidentialCell(
                new UnitId(row.getLong("customer_unit")),
                new UnitId(row.getLong("provider_unit")),
                Fact.Kind.valueOf(row.getString("kind")),
                row.getBoolean("hand_over"));
        double seconds = row.getDouble("seconds");
        Duration took = row.wasNull() ? null : Duration.ofMillis(Math.round(seconds * 1000));
        return new Waiting<>(
                cell,
                row.getLong("asker_id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new Held(row.getLong("id"), took));
    }
}
