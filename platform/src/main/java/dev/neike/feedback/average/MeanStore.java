package dev.neike.feedback.average;

import dev.neike.feedback.Dimension;
import dev.neike.feedback.Side;
import dev.neike.organization.UnitId;
import dev.neike.statistics.ClusteredMean;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Adds up blocks. */
@Repository
public class MeanStore {

    private static final int MOST = 20_000;

    private static final String SUMS = """
            m.dimension, sum(m.people)::bigint as people, sum(m.marks)::bigint as marks, sum(m.sum) as sum,
            sum(m.squared_sums) as squared_sums, sum(m.sums_by_sizes) as sums_by_sizes, sum(m.squared_sizes) as squared_sizes
            from feedback_block b
            """;

    /** A unit has few of all blocks: each is looked up, {@code offset 0} keeps the database from reading all of them instead. */
    private static final String OVERALL = """
            cross join lateral (
                select o.* from feedback_block_mean o where o.block_id = b.id and o.dimension = 'OVERALL' offset 0) m
            """;

    private static final String OF_UNIT =
            "select b.side, b.customer_unit, b.provider_unit, null::date as month, " + SUMS + OVERALL + """
            where b.{part} = :unit and b.to_at >= :from
            group by b.side, b.customer_unit, b.provider_unit, m.dimension
            limit :limit
            """;

    private static final String BETWEEN = """
            select b.side, b.customer_unit, b.provider_unit,
                   date_trunc('month', b.to_at at time zone :zone)::date as month,\s""" + SUMS + """
            join feedback_block_mean m on m.block_id = b.id
            where b.customer_unit = :customer and b.provider_unit = :provider and b.to_at >= :from
            group by 1, 2, 3, 4, 5
            limit :limit
            """;

    private final JdbcClient jdbc;

    MeanStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What blocks add up to; a unit is {@code null} where small relations were joined, the month where all are together. */
    public record Sum(
            Side side,
            @Nullable UnitId customer,
            @Nullable UnitId provider,
            @Nullable YearMonth month,
            Dimension dimension,
            ClusteredMean mean) {}

    /** The overall marks on all relations in which the unit is the provider. */
    public List<Sum> asProvider(UnitId unit, Instant from) {
        return ofUnit("provider_unit", unit, from);
    }

    /** The overall marks on all relations in which the unit is the customer. */
    public List<Sum> asCustomer(UnitId unit, Instant from) {
        return ofUnit("customer_unit", unit, from);
    }

    /** All marks on one relation, by month. */
    public List<Sum> between(UnitId customer, UnitId provider, Instant from, ZoneId zone) {
        return jdbc.sql(BETWEEN)
                .param("customer", customer.value())
                .param("provider", provider.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("zone", zone.getId())
                .param("limit", MOST)
                .query(MeanStore::sum)
                .list();
    }

    private List<Sum> ofUnit(String part, UnitId unit, Instant from) {
        return jdbc.sql(OF_UNIT.replace("{part}", part))
                .param("unit", unit.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("limit", MOST)
                .query(MeanStore::sum)
                .list();
    }

    private static Sum sum(ResultSet row, int number) throws SQLException {
        LocalDate month = row.getObject("month", LocalDate.class);
        return new Sum(
                Side.valueOf(row.getString("side")),
                unit(row, "customer_unit"),
                unit(row, "provider_unit"),
                month == null ? null : YearMonth.from(month),
                Dimension.valueOf(row.getString("dimension")),
                new ClusteredMean(
                        row.getLong("marks"),
                        row.getLong("people"),
                        row.getDouble("sum"),
                        row.getDouble("squared_sums"),
                        row.getDouble("sums_by_sizes"),
                        row.getDouble("squared_sizes")));
    }

    private static @Nullable UnitId unit(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : new UnitId(number);
    }
}
