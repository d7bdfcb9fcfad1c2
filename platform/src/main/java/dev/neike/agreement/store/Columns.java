package dev.neike.agreement.store;

import dev.neike.agreement.AgreementId;
import dev.neike.agreement.Scope;
import dev.neike.agreement.VersionId;
import dev.neike.agreement.paper.Contents;
import dev.neike.agreement.paper.PromisedTimes;
import dev.neike.agreement.paper.Side;
import dev.neike.agreement.paper.Signature;
import dev.neike.agreement.paper.Slot;
import dev.neike.agreement.paper.Span;
import dev.neike.catalog.ServiceId;
import dev.neike.organization.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads values out of rows. */
final class Columns {

    private Columns() {}

    /** A mapper of rows: the number comes along and means nothing. */
    static AgreementId agreement(ResultSet row, int number) throws SQLException {
        return new AgreementId(row.getLong("id"));
    }

    static VersionId version(ResultSet row) throws SQLException {
        return new VersionId(new AgreementId(row.getLong("agreement_id")), row.getInt("number"));
    }

    static Contents contents(ResultSet row, Map<Integer, PromisedTimes> times) throws SQLException {
        return new Contents(
                row.getString("title"),
                row.getString("english_title"),
                new Scope(numbers(row, "customers", UnitId::new), numbers(row, "services", ServiceId::new)),
                row.getString("provider_duties"),
                times,
                row.getString("quality"),
                row.getBigDecimal("quality_share"),
                row.getString("customer_duties"),
                span(row, "answer"),
                row.getString("input"),
                row.getString("consequences"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getObject("review_on", LocalDate.class));
    }

    static @Nullable Span span(ResultSet row, String name) throws SQLException {
        String unit = row.getString(name + "_unit");
        return unit == null ? null : new Span(row.getInt(name + "_amount"), Span.Unit.valueOf(unit));
    }

    static Signature signature(ResultSet row) throws SQLException {
        long unit = row.getLong("unit_id");
        long account = row.getLong("signed_by");
        return new Signature(
                new Slot(Side.valueOf(row.getString("side")), unit == 0 ? null : new UnitId(unit)),
                account == 0 ? null : account,
                row.getString("signed_by_name"),
                instant(row, "signed_at"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant optionalInstant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static <T> Set<T> numbers(ResultSet row, String column, LongFunction<T> making) throws SQLException {
        return Arrays.stream((Long[]) row.getArray(column).getArray())
                .map(making::apply)
                .collect(Collectors.toSet());
    }
}
