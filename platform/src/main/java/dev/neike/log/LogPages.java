package dev.neike.log;

import dev.neike.shell.Role;
import dev.neike.shell.Viewer;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Gathers what a log's own page shows. */
@Component
class LogPages {

    private final LogStore logs;
    private final ResultStore results;
    private final ChainStore chains;
    private final ImportStore imports;

    LogPages(LogStore logs, ResultStore results, ChainStore chains, ImportStore imports) {
        this.logs = logs;
        this.results = results;
        this.chains = chains;
        this.imports = imports;
    }

    LogPage of(Viewer viewer, LogRow log) {
        Seen seen = logs.look(log.id()).seen();
        return new LogPage(
                log,
                results.ofLog(log.id()).orElse(null),
                chains.ofLog(Sight.EVERYTHING, log.id()),
                imports.latest(log.id()).orElse(null),
                seen == null ? Set.of() : seen.persons(),
                Sight.mayWork(viewer),
                viewer.hasAny(Role.ADMINISTRATOR));
    }
}
