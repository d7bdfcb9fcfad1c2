package dev.neike.promise.store;

import dev.neike.agreement.AgreementId;
import dev.neike.agreement.Specificity;
import dev.neike.agreement.VersionId;
import dev.neike.organization.PersonId;
import dev.neike.organization.UnitId;
import dev.neike.promise.clock.Outcome;
import dev.neike.promise.clock.Standing;
import dev.neike.request.life.RequestId;
import dev.neike.schedule.CalendarId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads rows of {@code promise_clock c}. */
final class ClockRows {

    static final String COLUMNS = """
            c.id, c.request_id, c.kind, c.leg, c.provider_unit, c.customer_unit, c.asker_id, c.confidential, c.agreement_id,
            c.agreement_version, c.names_service, c.customer_meant, c.decided_by, c.calendar_id, c.calendar_version,
            c.priority, c.promised_seconds, c.started_at, c.due_at, c.soon_at, c.paused_since, c.ended_at, c.outcome
            """;

    private ClockRows() {}

    static Clock clock(ResultSet row, int number) throws SQLException {
        return new Clock(
                row.getLong("id"),
                promise(row),
                new CalendarId(row.getLong("calendar_id")),
                row.getInt("calendar_version"),
                row.getInt("priority"),
                promised(row),
                standing(row));
    }

    /** Of the columns that it needs only. */
    static PastPromise past(ResultSet row, int number) throws SQLException {
        return new PastPromise(
                new RequestId(row.getLong("request_id")),
                Kind.valueOf(row.getString("kind")),
                new CountedWith(
                        new CalendarId(row.getLong("calendar_id")),
                        row.getInt("calendar_version"),
                        new UnitId(row.getLong("provider_unit"))),
                promised(row),
                new Standing(time(row, "due_at"), null, null, time(row, "ended_at"), outcome(row)));
    }

    private static @Nullable Duration promised(ResultSet row) throws SQLException {
        long promised = row.getLong("promised_seconds");
        return row.wasNull() ? null : Duration.ofSeconds(promised);
    }

    private static @Nullable Outcome outcome(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return outcome == null ? null : Outcome.valueOf(outcome);
    }

    private static Clock.Promise promise(ResultSet row) throws SQLException {
        return new Clock.Promise(
                new RequestId(row.getLong("request_id")),
                Kind.valueOf(row.getString("kind")),
                row.getInt("leg"),
                new UnitId(row.getLong("provider_unit")),
                new UnitId(row.getLong("customer_unit")),
                new PersonId(row.getLong("asker_id")),
                row.getBoolean("confidential"),
                new VersionId(new AgreementId(row.getLong("agreement_id")), row.getInt("agreement_version")),
                new Specificity(
                        row.getBoolean("names_service"),
                        Specificity.Customer.valueOf(row.getString("customer_meant")),
                        Specificity.Decided.valueOf(row.getString("decided_by"))),
                Objects.requireNonNull(time(row, "started_at")));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                time(row, "due_at"),
                time(row, "soon_at"),
                time(row, "paused_since"),
                time(row, "ended_at"),
                outcome(row));
    }

    static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
