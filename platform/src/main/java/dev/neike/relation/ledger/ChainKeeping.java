package dev.neike.relation.ledger;

import dev.neike.eventlog.chain.Cost;
import dev.neike.eventlog.chain.Example;
import dev.neike.eventlog.chain.Relation;
import dev.neike.eventlog.chain.RelationDay;
import dev.neike.eventlog.chain.ServiceChain;
import dev.neike.eventlog.chain.Unit;
import dev.neike.eventlog.chain.UnitDay;
import dev.neike.log.ChainKeeper;
import dev.neike.log.LogChain;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the ledger of a chain when it is found, and removes it when the chain goes. */
@Component
public class ChainKeeping implements ChainKeeper {

    private static final List<String> TABLES = List.of(
            "relation_chain",
            "relation_unit",
            "relation_pair",
            "relation_day",
            "relation_unit_day",
            "relation_example");

    private final DataSource source;
    private final JdbcClient jdbc;

    ChainKeeping(DataSource source, JdbcClient jdbc) {
        this.source = source;
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(long chainId) {
        TABLES.forEach(table -> jdbc.sql("delete from " + table + " where chain_id = :chain")
                .param("chain", chainId)
                .update());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(LogChain chain, ServiceChain discovered) {
        Map<String, Integer> numbers = HashMap.newHashMap(discovered.units().size());
        discovered.units().forEach(unit -> numbers.put(unit.name(), numbers.size()));
        keep(chain.id(), discovered, numbers);
    }

    /**
     * Writes the ledger with this number.
     *
     * @param numbers of all units by name, under which their pages will be found
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(long id, ServiceChain discovered, Map<String, Integer> numbers) {
        List<Unit> units = discovered.units();
        List<Relation> relations = discovered.relations();
        ChainRow.of(discovered).insert(jdbc, id);
        units(id, units, numbers);
        unitDays(id, units, numbers);
        pairs(id, relations, numbers);
        days(id, relations, numbers);
        examples(id, relations, numbers);
    }

    private void units(long chain, List<Unit> units, Map<String, Integer> numbers) {
        try (CopyRows rows = new CopyRows(source, "relation_unit", """
                chain_id, number, name, cases, legs, arrivals, departures, holding_sum, holding_mean, holding_p50,
                holding_p85, holding_p95, holding_bins, offered_seconds, share_of_time""")) {
            for (Unit unit : units) {
                rows.with(chain)
                        .with(number(numbers, unit.name()))
                        .with(unit.name())
                        .with(unit.cases())
                        .with(unit.legs());
                rows.with(unit.arrivals())
                        .with(unit.departures())
                        .with(unit.holding().sum());
                Spread.of(unit.holding()).copyTo(rows);
                rows.with(unit.offeredSeconds()).with(unit.shareOfTime()).end();
            }
            rows.finish();
        }
    }

    private void unitDays(long chain, List<Unit> units, Map<String, Integer> numbers) {
        try (CopyRows rows = new CopyRows(source, "relation_unit_day", """
                chain_id, unit, day, legs, arrivals, holding_seconds, offered_seconds""")) {
            for (Unit unit : units) {
                for (UnitDay day : unit.days()) {
                    rows.with(chain)
                            .with(number(numbers, unit.name()))
                            .with(day.day())
                            .with(day.legs())
                            .with(day.arrivals());
                    rows.with(day.holdingSeconds()).with(day.offeredSeconds()).end();
                }
            }
            rows.finish();
        }
    }

    private void pairs(long chain, List<Relation> relations, Map<String, Integer> numbers) {
        try (CopyRows rows = new CopyRows(source, "relation_pair", """
                chain_id, giver, receiver, handovers, cases, returned, cases_returned, waiting_mean, waiting_p50,
                waiting_p85, waiting_p95, waiting_bins, holding_mean, holding_p50, holding_p85, holding_p95, holding_bins,
                lost_seconds, gain_mean_seconds, gain_p85_seconds""")) {
            for (Relation relation : relations) {
                key(rows, chain, relation, numbers);
                rows.with(relation.handovers()).with(relation.cases());
                rows.with(relation.returned()).with(relation.casesReturned());
                Spread.of(relation.waiting()).copyTo(rows);
                Spread.of(relation.holding()).copyTo(rows);
                @Nullable Cost cost = relation.cost().orElse(null);
                rows.with(cost == null ? null : cost.lostSeconds());
                rows.with(cost == null ? null : cost.gainMeanSeconds());
                rows.with(cost == null ? null : cost.gainP85Seconds()).end();
            }
            rows.finish();
        }
    }

    private void days(long chain, List<Relation> relations, Map<String, Integer> numbers) {
        try (CopyRows rows = new CopyRows(source, "relation_day", """
                chain_id, giver, receiver, day, handovers, returned, waiting_seconds, holding_seconds, lost_seconds,
                waiting_bins""")) {
            for (Relation relation : relations) {
                for (RelationDay day : relation.days()) {
                    key(rows, chain, relation, numbers);
                    rows.with(day.day()).with(day.handovers()).with(day.returned());
                    rows.with(day.waitingSeconds()).with(day.holdingSeconds());
                    rows.with(orNull(day.lostSeconds()))
                            .with(Bins.literal(day.waiting()))
                            .end();
                }
            }
            rows.finish();
        }
    }

    private void examples(long chain, List<Relation> relations, Map<String, Integer> numbers) {
        try (CopyRows rows = new CopyRows(source, "relation_example", """
                chain_id, giver, receiver, kind, position, case_number, case_name, at, waiting_seconds""")) {
            for (Relation relation : relations) {
                examples(rows, chain, relation, numbers, ExampleCase.Kind.LONGEST, relation.longest());
                examples(rows, chain, relation, numbers, ExampleCase.Kind.TYPICAL, relation.typical());
            }
            rows.finish();
        }
    }

    private static void examples(
            CopyRows rows,
            long chain,
            Relation relation,
            Map<String, Integer> numbers,
            ExampleCase.Kind kind,
            List<Example> examples) {
        for (int position = 0; position < examples.size(); position++) {
            Example example = examples.get(position);
            key(rows, chain, relation, numbers);
            rows.with(kind).with(position).with(example.caseIndex()).with(example.caseName());
            rows.with(example.at()).with(example.waitingSeconds()).end();
        }
    }

    private static void key(CopyRows rows, long chain, Relation relation, Map<String, Integer> numbers) {
        rows.with(chain);
        rows.with(number(numbers, relation.from()));
        rows.with(number(numbers, relation.to()));
    }

    private static int number(Map<String, Integer> numbers, String unit) {
        return Objects.requireNonNull(numbers.get(unit), unit);
    }

    private static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
