package dev.neike.relation;

import dev.neike.log.LogChain;
import dev.neike.log.Logs;
import dev.neike.relation.ledger.UnitReader;
import dev.neike.shell.SearchContributor;
import dev.neike.shell.SearchHit;
import dev.neike.shell.Viewer;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds units of the chains that somebody may see. */
@Component
class UnitSearch implements SearchContributor {

    private static final int CHAINS = 50;

    private final Logs logs;
    private final UnitReader units;

    UnitSearch(Logs logs, UnitReader units) {
        this.logs = logs;
        this.units = units;
    }

    @Override
    public List<SearchHit> search(String words, Viewer viewer, int limit) {
        return logs.chains(viewer).stream()
                .limit(CHAINS)
                .flatMap(chain -> hits(chain, words, limit))
                .limit(limit)
                .toList();
    }

    private Stream<SearchHit> hits(LogChain chain, String words, int limit) {
        return units.named(chain.id(), words, limit).stream()
                .map(unit -> new SearchHit(
                        "chain.search.unit",
                        unit.name(),
                        chain.logName() + " · " + chain.level(),
                        "/chains/" + chain.id() + "/units/" + unit.number()));
    }
}
