package dev.neike.relation.ledger;

import dev.neike.statistics.LogHistogram;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads relations over all, with their exact figures. */
@Repository
class PairReader {

    private static final String FIGURES = """
            select p.giver, g.name as giver_name, p.receiver, r.name as receiver_name, p.handovers, p.cases, p.returned,
                   p.cases_returned, p.waiting_mean, p.waiting_p50, p.waiting_p85, p.waiting_p95, p.holding_mean,
                   p.holding_p50, p.holding_p85, p.holding_p95, p.lost_seconds, p.gain_mean_seconds, p.gain_p85_seconds
            """;

    private static final String BINS = ", p.waiting_bins, p.holding_bins";

    private static final String FROM = """

            from relation_pair p
            join relation_unit g on g.chain_id = p.chain_id and g.number = p.giver
            join relation_unit r on r.chain_id = p.chain_id and r.number = p.receiver
            where p.chain_id = :chain
            """;

    private static final String ALL = FIGURES + FROM + """
            order by p.handovers desc, p.giver, p.receiver
            limit 1000000
            """;

    private static final String ONE = FIGURES + BINS + FROM + " and p.giver = :giver and p.receiver = :receiver";

    private static final String OF_UNIT = FIGURES + FROM + """
            and (p.giver = :unit or p.receiver = :unit)
            order by p.handovers desc, p.giver, p.receiver
            limit 1000000
            """;

    /** Picked by its index before names are joined: home pages ask for it. */
    private static final String COSTLIEST = FIGURES + """

            from (
                select * from relation_pair
                where chain_id = :chain and lost_seconds > 0
                order by lost_seconds desc, giver, receiver
                limit 1
            ) p
            join relation_unit g on g.chain_id = p.chain_id and g.number = p.giver
            join relation_unit r on r.chain_id = p.chain_id and r.number = p.receiver
            """;

    private static final String LOADS = """
            select number, name, legs, arrivals, holding_sum, offered_seconds
            from relation_unit
            where chain_id = :chain
            order by legs desc, number
            limit 1000000
            """;

    private final JdbcClient jdbc;

    PairReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RelationFigures> all(long chain) {
        return jdbc.sql(ALL)
                .param("chain", chain)
                .query((row, number) -> figures(row, false))
                .list();
    }

    Optional<RelationFigures> one(long chain, int giver, int receiver) {
        return jdbc.sql(ONE)
                .param("chain", chain)
                .param("giver", giver)
                .param("receiver", receiver)
                .query((row, number) -> figures(row, true))
                .optional();
    }

    Optional<RelationFigures> costliest(long chain) {
        return jdbc.sql(COSTLIEST)
                .param("chain", chain)
                .query((row, number) -> figures(row, false))
                .optional();
    }

    List<RelationFigures> of(long chain, int unit) {
        return jdbc.sql(OF_UNIT)
                .param("chain", chain)
                .param("unit", unit)
                .query((row, number) -> figures(row, false))
                .list();
    }

    List<UnitLoad> loads(long chain) {
        return jdbc.sql(LOADS)
                .param("chain", chain)
                .query((row, number) -> new UnitLoad(
                        new UnitName(row.getInt("number"), row.getString("name")),
                        row.getLong("legs"),
                        row.getLong("arrivals"),
                        row.getDouble("holding_sum"),
                        row.getDouble("offered_seconds")))
                .list();
    }

    private static RelationFigures figures(ResultSet row, boolean bins) throws SQLException {
        long n = row.getLong("handovers");
        Spread holding = spread(row, "holding", n, bins);
        return new RelationFigures(
                new UnitName(row.getInt("giver"), row.getString("giver_name")),
                new UnitName(row.getInt("receiver"), row.getString("receiver_name")),
                n,
                OptionalLong.of(row.getLong("cases")),
                row.getLong("returned"),
                OptionalLong.of(row.getLong("cases_returned")),
                spread(row, "waiting", n, bins),
                holding.mean(),
                Optional.of(holding),
                cost(row));
    }

    private static Optional<RelationFigures.Loss> cost(ResultSet row) throws SQLException {
        double lost = row.getDouble("lost_seconds");
        return row.wasNull()
                ? Optional.empty()
                : Optional.of(new RelationFigures.Loss(
                        lost,
                        OptionalDouble.of(row.getDouble("gain_mean_seconds")),
                        OptionalDouble.of(row.getDouble("gain_p85_seconds"))));
    }

    private static Spread spread(ResultSet row, String prefix, long n, boolean bins) throws SQLException {
        return new Spread(
                n,
                row.getDouble(prefix + "_mean"),
                row.getDouble(prefix + "_p50"),
                row.getDouble(prefix + "_p85"),
                row.getDouble(prefix + "_p95"),
                bins ? Bins.read(row, prefix + "_bins") : LogHistogram.empty(),
                false);
    }
}
