package dev.neike.feedback;

import dev.neike.request.life.RequestId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Marks in the database. */
@Repository
class MarkStore {

    private static final String SAVE = """
            insert into feedback_mark as held (request_id, side, overall, first, second, reason, by_id, by_name,
                customer_unit, provider_unit, confidential, marked_at, changed_at)
            values (:request, :side, :overall, :first, :second, :reason, :by, :name, :customer, :provider, :confidential, :at, :at)
            on conflict (request_id, side) do update
            set overall = excluded.overall, first = excluded.first, second = excluded.second, reason = excluded.reason,
                by_id = excluded.by_id, by_name = excluded.by_name, changed_at = excluded.changed_at
            where held.marked_at > :final
            """;

    private final JdbcClient jdbc;

    MarkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it could be written: not where one stands that is final. */
    boolean save(MarkedRequest request, Mark mark) {
        Instant at = mark.markedAt();
        return jdbc.sql(SAVE)
                        .param("request", request.id().value())
                        .param("side", mark.side().name())
                        .param("overall", mark.overall())
                        .param("first", mark.first(), Types.SMALLINT)
                        .param("second", mark.second(), Types.SMALLINT)
                        .param("reason", mark.reason())
                        .param("by", mark.by())
                        .param("name", mark.byName())
                        .param("customer", request.customer().value())
                        .param("provider", request.provider().value())
                        .param("confidential", request.confidential())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("final", at.minus(Mark.CHANGEABLE).atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /** At most one of each side. */
    List<Mark> of(RequestId request) {
        return jdbc.sql("""
                        select side, overall, first, second, reason, by_id, by_name, marked_at
                        from feedback_mark where request_id = :request
                        """)
                .param("request", request.value())
                .query(MarkStore::mark)
                .list();
    }

    private static Mark mark(ResultSet row, int number) throws SQLException {
        return new Mark(
                Side.valueOf(row.getString("side")),
                row.getInt("overall"),
                optional(row, "first"),
                optional(row, "second"),
                row.getString("reason"),
                row.getLong("by_id"),
                row.getString("by_name"),
                row.getObject("marked_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Integer optional(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }
}
