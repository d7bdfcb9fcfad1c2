package dev.neike.request.store;

import static dev.neike.request.store.Rows.sql;

import dev.neike.organization.PersonId;
import dev.neike.organization.UnitId;
import dev.neike.request.life.RequestId;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened, on its way to those who keep figures. */
@Repository
public class FactStore {

    private static final String INSERT = """
            insert into request_fact (kind, request_id, asker_id, customer_unit, provider_unit, hand_over, confidential, at, seconds)
            values (:kind, :id, :asker, :customer, :provider, :handOver, :confidential, :at, :seconds)
            """;

    private static final String TAKE = """
            delete from request_fact
            where id in (select id from request_fact order by id limit :limit for update skip locked)
            returning kind, request_id, asker_id, customer_unit, provider_unit, hand_over, confidential, at, seconds
            """;

    private final JdbcClient jdbc;

    FactStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void append(Fact it) {
        jdbc.sql(INSERT)
                .param("kind", it.kind().name())
                .param("id", it.request().value())
                .param("asker", it.asker().value())
                .param("customer", it.customer().value())
                .param("provider", it.provider().value())
                .param("handOver", it.handOver())
                .param("confidential", it.confidential())
                .param("at", sql(it.at()))
                .param("seconds", it.took() == null ? null : it.took().toMillis() / 1000.0, Types.DOUBLE)
                .update();
    }

    /** How many were ever appended; read from the sequence that numbers them. */
    public long appended() {
        return jdbc.sql("select case when is_called then last_value else 0 end from request_fact_id_seq")
                .query(Long.class)
                .single();
    }

    /** Removes and returns facts; whoever asks books them in the same transaction. */
    public List<Fact> take(int limit) {
        return jdbc.sql(TAKE)
                .param("limit", limit)
                .query((row, index) -> {
                    double seconds = row.getDouble("seconds");
                    @Nullable Duration took = row.wasNull() ? null : Duration.ofMillis(Math.round(seconds * 1000));
                    Instant at = Rows.time(row, "at");
                    return new Fact(
                            Fact.Kind.valueOf(row.getString("kind")),
                            new RequestId(row.getLong("request_id")),
                            new PersonId(row.getLong("asker_id")),
                            new UnitId(row.getLong("customer_unit")),
                            new UnitId(row.getLong("provider_unit")),
                            row.getBoolean("hand_over"),
                            row.getBoolean("confidential"),
                            at,
                            took);
                })
                .list();
    }
}
