package dev.neike.relation.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what is kept of one unit. */
@Repository
public class UnitReader {

    private static final String ONE = """
            select number, name, cases, legs, arrivals, departures, holding_sum, holding_mean, holding_p50, holding_p85,
                   holding_p95, holding_bins, offered_seconds, share_of_time
            from relation_unit
            where chain_id = :chain and number = :unit
            """;

    private static final String MONTHS = """
            select date_trunc('month', day::timestamp)::date as month, sum(legs)::bigint as legs,
                   sum(arrivals)::bigint as arrivals, sum(holding_seconds) as holding_seconds,
                   sum(offered_seconds) as offered_seconds
            from relation_unit_day
            where chain_id = :chain and unit = :unit
            group by 1
            order by 1
            limit 10000
            """;

    private static final String NAMED = """
            select number, name
            from relation_unit
            where chain_id = :chain and strpos(lower(name), lower(:words)) > 0
            order by number
            limit :limit
            """;

    private final JdbcClient jdbc;

    UnitReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A unit over all. */
    public Optional<UnitFigures> unit(long chainId, int number) {
        return jdbc.sql(ONE)
                .param("chain", chainId)
                .param("unit", number)
                .query(UnitReader::figures)
                .optional();
    }

    /** The months in which the unit began a working leg, ascending. */
    public List<UnitMonth> months(long chainId, int number) {
        return jdbc.sql(MONTHS)
                .param("chain", chainId)
                .param("unit", number)
                .query((row, index) -> new UnitMonth(
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        row.getLong("legs"),
                        row.getLong("arrivals"),
                        row.getDouble("holding_seconds"),
                        row.getDouble("offered_seconds")))
                .list();
    }

    /** Units whose name contains the words. */
    public List<UnitName> named(long chainId, String words, int limit) {
        return jdbc.sql(NAMED)
                .param("chain", chainId)
                .param("words", words)
                .param("limit", limit)
                .query((row, index) -> new UnitName(row.getInt("number"), row.getString("name")))
                .list();
    }

    private static UnitFigures figures(ResultSet row, int index) throws SQLException {
        return new UnitFigures(
                new UnitName(row.getInt("number"), row.getString("name")),
                row.getLong("cases"),
                row.getLong("legs"),
                row.getLong("arrivals"),
                row.getLong("departures"),
                new Spread(
                        row.getLong("legs"),
                        row.getDouble("holding_mean"),
                        row.getDouble("holding_p50"),
                        row.getDouble("holding_p85"),
                        row.getDouble("holding_p95"),
                        Bins.read(row, "holding_bins"),
                        false),
                row.getDouble("holding_sum"),
                row.getDouble("offered_seconds"),
                row.getDouble("share_of_time"));
    }
}
