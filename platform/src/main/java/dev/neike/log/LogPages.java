package dev.neike.log;

import dev.neike.organization.Organization;
import dev.neike.shell.Role;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Gathers what a log's own page shows. */
@Component
class LogPages {

    private final LogStore logs;
    private final ResultStore results;
    private final ChainStore chains;
    private final ImportStore imports;
    private final Organization organization;
    private final Audiences audiences;

    LogPages(
            LogStore logs,
            ResultStore results,
            ChainStore chains,
            ImportStore imports,
            Organization organization,
            Audiences audiences) {
        this.logs = logs;
        this.results = results;
        this.chains = chains;
        this.imports = imports;
        this.organization = organization;
        this.audiences = audiences;
    }

    LogPage of(Viewer viewer, LogRow log, Texts texts) {
        Seen seen = logs.look(log.id()).seen();
        return new LogPage(
                log,
                results.ofLog(log.id()).orElse(null),
                chains.ofLog(Sight.EVERYTHING, log.id()),
                imports.latest(log.id()).orElse(null),
                seen == null ? Set.of() : seen.persons(),
                Sight.mayWork(viewer),
                viewer.hasAny(Role.ADMINISTRATOR),
                Sight.mayWork(viewer) ? UnitNames.options(organization.openUnits(), texts) : List.of(),
                audiences.units(log.id()));
    }
}
