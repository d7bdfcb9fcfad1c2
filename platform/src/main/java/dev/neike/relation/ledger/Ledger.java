package dev.neike.relation.ledger;

import dev.neike.shell.NotFound;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what is kept of a chain. Whether somebody may see the chain is decided before. */
@Repository
public class Ledger {

    private static final String NAMES = """
            select number, name from relation_unit where chain_id = :chain order by legs desc, number limit 1000000
            """;

    private final JdbcClient jdbc;
    private final PairReader pairs;
    private final PeriodReader periods;

    Ledger(JdbcClient jdbc, PairReader pairs, PeriodReader periods) {
        this.jdbc = jdbc;
        this.pairs = pairs;
        this.periods = periods;
    }

    /**
     * The chain as a whole.
     *
     * @throws NotFound where nothing is kept of it
     */
    public ChainRow chain(long chainId) {
        return jdbc.sql(ChainRow.SELECT)
                .param("chain", chainId)
                .query(ChainRow::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** All units, most working legs first. */
    public List<UnitName> units(long chainId) {
        return jdbc.sql(NAMES)
                .param("chain", chainId)
                .query((row, number) -> new UnitName(row.getInt("number"), row.getString("name")))
                .list();
    }

    /** All relations that have a hand-over in the period, most first. Histograms are left out here. */
    public List<RelationFigures> relations(long chainId, Period period) {
        if (period.isWhole()) {
            return pairs.all(chainId);
        }
        return periods.relations(chainId, period, units(chainId));
    }

    /** A relation over all, with its histograms. */
    public Optional<RelationFigures> relation(long chainId, int giver, int receiver) {
        return pairs.one(chainId, giver, receiver);
    }

    /** The relation with most lost time, where any has some. */
    public Optional<RelationFigures> costliest(long chainId) {
        return pairs.costliest(chainId);
    }

    /** The relations of one unit over all: those it receives by and those it hands to. */
    public List<RelationFigures> relationsOf(long chainId, int unit) {
        return pairs.of(chainId, unit);
    }

    /** What lay with each unit that had a leg in the period. */
    public List<UnitLoad> loads(long chainId, Period period) {
        return period.isWhole() ? pairs.loads(chainId) : periods.loads(chainId, period, units(chainId));
    }
}
