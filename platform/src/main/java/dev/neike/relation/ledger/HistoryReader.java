package dev.neike.relation.ledger;

import dev.neike.statistics.LogHistogram;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the course of one relation, and cases that show it. */
@Repository
public class HistoryReader {

    private static final String DAYS = """
            select day, handovers, returned, waiting_seconds, waiting_bins
            from relation_day
            where chain_id = :chain and giver = :giver and receiver = :receiver
            limit 1000000
            """;

    private static final String EXAMPLES = """
            select kind, case_number, case_name, at, waiting_seconds
            from relation_example
            where chain_id = :chain and giver = :giver and receiver = :receiver
            order by kind, position
            limit 100
            """;

    private final JdbcClient jdbc;

    HistoryReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The months that have a hand-over, ascending. */
    public List<RelationMonth> months(long chainId, int giver, int receiver) {
        SortedMap<YearMonth, MonthSum> sums = new TreeMap<>();
        jdbc.sql(DAYS)
                .param("chain", chainId)
                .param("giver", giver)
                .param("receiver", receiver)
                .query((ResultSet row) -> sums.computeIfAbsent(
                                YearMonth.from(row.getObject("day", LocalDate.class)), month -> new MonthSum())
                        .add(row));
        List<RelationMonth> months = new ArrayList<>(sums.size());
        sums.forEach((month, sum) -> months.add(sum.month(month)));
        return months;
    }

    /** The longest, then the typical ones. */
    public List<ExampleCase> examples(long chainId, int giver, int receiver) {
        return jdbc.sql(EXAMPLES)
                .param("chain", chainId)
                .param("giver", giver)
                .param("receiver", receiver)
                .query((row, index) -> new ExampleCase(
                        ExampleCase.Kind.valueOf(row.getString("kind")),
                        row.getInt("case_number"),
                        row.getString("case_name"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getDouble("waiting_seconds")))
                .list();
    }

    private static final class MonthSum {
        private final long[] bins = new long[LogHistogram.BINS];
        private long handovers;
        private long returned;
        private double waiting;

        void add(ResultSet row) throws SQLException {
            handovers += row.getLong("handovers");
            returned += row.getLong("returned");
            waiting += row.getDouble("waiting_seconds");
            Bins.add(row, "waiting_bins", bins);
        }

        RelationMonth month(YearMonth month) {
            return new RelationMonth(
                    month, handovers, returned, Spread.estimated(waiting, LogHistogram.ofCounts(bins)));
        }
    }
}
