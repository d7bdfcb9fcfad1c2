package dev.neike.relation.ledger;

import dev.neike.statistics.LogHistogram;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Adds up the day rows of a period. */
@Repository
class PeriodReader {

    private static final String DAYS = """
            select giver, receiver, handovers, returned, waiting_seconds, holding_seconds, lost_seconds, waiting_bins
            from relation_day
            where chain_id = :chain and day between :from and :to
            limit 100000000
            """;

    private static final String LOADS = """
            select unit, sum(legs)::bigint as legs, sum(arrivals)::bigint as arrivals,
                   sum(holding_seconds) as holding_seconds, sum(offered_seconds) as offered_seconds
            from relation_unit_day
            where chain_id = :chain and day between :from and :to
            group by unit
            order by unit
            limit 1000000
            """;

    private final JdbcClient jdbc;

    PeriodReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RelationFigures> relations(long chain, Period period, List<UnitName> units) {
        Map<Integer, UnitName> names = byNumber(units);
        Map<Long, DaySum> sums = new HashMap<>();
        jdbc.sql(DAYS)
                .param("chain", chain)
                .param("from", period.sqlFrom())
                .param("to", period.sqlTo())
                .query((ResultSet row) -> sums.computeIfAbsent(
                                (long) row.getInt("giver") << 32 | row.getInt("receiver"), key -> new DaySum())
                        .add(row));
        List<RelationFigures> all = new ArrayList<>(sums.size());
        sums.forEach((key, sum) -> all.add(sum.figures(name(names, (int) (key >> 32)), name(names, key.intValue()))));
        all.sort(RelationFigures.MOST_FIRST);
        return all;
    }

    List<UnitLoad> loads(long chain, Period period, List<UnitName> units) {
        Map<Integer, UnitName> names = byNumber(units);
        return jdbc.sql(LOADS)
                .param("chain", chain)
                .param("from", period.sqlFrom())
                .param("to", period.sqlTo())
                .query((row, number) -> new UnitLoad(
                        name(names, row.getInt("unit")),
                        row.getLong("legs"),
                        row.getLong("arrivals"),
                        row.getDouble("holding_seconds"),
                        row.getDouble("offered_seconds")))
                .list();
    }

    private static Map<Integer, UnitName> byNumber(List<UnitName> units) {
        return units.stream().collect(Collectors.toMap(UnitName::number, Function.identity()));
    }

    private static UnitName name(Map<Integer, UnitName> names, int number) {
        return Objects.requireNonNull(names.get(number));
    }

    /** Day rows of one relation on their way to a sum. */
    static final class DaySum {
        private final long[] bins = new long[LogHistogram.BINS];
        private long handovers;
        private long returned;
        private double waiting;
        private double holding;
        private double lost;
        private boolean costed;

        void add(ResultSet row) throws SQLException {
            handovers += row.getLong("handovers");
            returned += row.getLong("returned");
            waiting += row.getDouble("waiting_seconds");
            holding += row.getDouble("holding_seconds");
            lost += row.getDouble("lost_seconds");
            costed |= !row.wasNull();
            Bins.add(row, "waiting_bins", bins);
        }

        RelationFigures figures(UnitName giver, UnitName receiver) {
            return new RelationFigures(
                    giver,
                    receiver,
                    handovers,
                    OptionalLong.empty(),
                    returned,
                    OptionalLong.empty(),
                    Spread.estimated(waiting, LogHistogram.ofCounts(bins)),
                    holding / handovers,
                    Optional.empty(),
                    costed
                            ? Optional.of(
                                    new RelationFigures.Loss(lost, OptionalDouble.empty(), OptionalDouble.empty()))
                            : Optional.empty());
        }
    }
}
