package dev.neike.request.store;

import dev.neike.catalog.ServiceId;
import dev.neike.organization.PersonId;
import dev.neike.organization.UnitId;
import dev.neike.request.life.Closing;
import dev.neike.request.life.Request;
import dev.neike.request.life.RequestId;
import dev.neike.request.life.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** Reads rows of {@code request r}. */
public final class Rows {

    public static final String COLUMNS = """
            r.id, r.service_id, r.form_version, r.subject, r.priority, r.confidential, r.asker_id, r.customer_id,
            r.customer_unit, r.first_unit, r.parent_id, r.submitted_at, r.state, r.leg, r.holder_unit, r.sender_unit,
            r.assignee_id, r.since, r.closed_at, r.closing, r.confirm_at, r.outside, r.version, r.changed_at
            """;

    private Rows() {}

    public static Request request(ResultSet row, int number) throws SQLException {
        String closing = row.getString("closing");
        return new Request(
                new RequestId(row.getLong("id")),
                new ServiceId(row.getLong("service_id")),
                row.getInt("form_version"),
                row.getString("subject"),
                row.getInt("priority"),
                row.getBoolean("confidential"),
                new PersonId(row.getLong("asker_id")),
                new PersonId(row.getLong("customer_id")),
                new UnitId(row.getLong("customer_unit")),
                new UnitId(row.getLong("first_unit")),
                optional(row, "parent_id", RequestId::new),
                time(row, "submitted_at"),
                State.valueOf(row.getString("state")),
                row.getInt("leg"),
                new UnitId(row.getLong("holder_unit")),
                optional(row, "sender_unit", UnitId::new),
                optional(row, "assignee_id", PersonId::new),
                time(row, "since"),
                optionalTime(row, "closed_at"),
                closing == null ? null : Closing.valueOf(closing),
                optionalTime(row, "confirm_at"),
                row.getString("outside"),
                row.getInt("version"),
                time(row, "changed_at"));
    }

    static <T> @Nullable T optional(ResultSet row, String column, LongFunction<T> made) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : made.apply(value);
    }

    static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant optionalTime(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    static @Nullable OffsetDateTime sql(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    static @Nullable Long number(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    static @Nullable Long number(@Nullable UnitId unit) {
        return unit == null ? null : unit.value();
    }
}
