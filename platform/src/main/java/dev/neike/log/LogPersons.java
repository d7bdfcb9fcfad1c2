package dev.neike.log;

import dev.neike.activity.ActivityLog;
import dev.neike.eventlog.Mapping;
import dev.neike.log.LogActivity.PersonsSwitchedOff;
import dev.neike.log.LogActivity.PersonsSwitchedOn;
import dev.neike.shell.Forbidden;
import dev.neike.shell.Role;
import dev.neike.shell.Viewer;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People are not watched: figures about single persons exist only where an administrator switched them on. */
@Service
class LogPersons {

    private final LogStore logs;
    private final LogAccess access;
    private final ResultStore results;
    private final ChainStore chains;
    private final LogImportStore imports;
    private final List<ChainKeeper> keepers;
    private final ActivityLog activities;

    LogPersons(
            LogStore logs,
            LogAccess access,
            ResultStore results,
            ChainStore chains,
            LogImportStore imports,
            List<ChainKeeper> keepers,
            ActivityLog activities) {
        this.logs = logs;
        this.access = access;
        this.results = results;
        this.chains = chains;
        this.imports = imports;
        this.keepers = keepers;
        this.activities = activities;
    }

    /** Lets attributes that name persons be chosen as levels of this log. */
    @Transactional
    public void switchOn(Viewer actor, long id) {
        LogRow log = administered(actor, id);
        if (!log.persons()) {
            logs.setPersons(id, true);
            activities.record(actor, new PersonsSwitchedOn(id, log.name()));
        }
    }

    /** Takes that back, and with it all chains of persons that were found meanwhile. */
    @Transactional
    public void switchOff(Viewer actor, long id) {
        LogRow log = administered(actor, id);
        if (!log.persons()) {
            return;
        }
        imports.cancel(id);
        logs.setPersons(id, false);
        chains.ofLog(Sight.EVERYTHING, id).stream().filter(LogChain::persons).forEach(this::forget);
        LogStore.Look look = logs.look(id);
        if (look.mapping() != null && look.seen() != null) {
            logs.setMapping(id, withoutPersons(look.mapping(), look.seen()));
        }
        activities.record(actor, new PersonsSwitchedOff(id, log.name()));
    }

    private void forget(LogChain chain) {
        keepers.forEach(keeper -> keeper.forget(chain.id()));
        results.deleteChain(chain.id());
    }

    private LogRow administered(Viewer actor, long id) {
        LogRow log = access.seen(actor, id);
        if (!actor.hasAny(Role.ADMINISTRATOR)) {
            throw new Forbidden();
        }
        return log;
    }

    private static Mapping withoutPersons(Mapping mapping, Seen seen) {
        return mapping.withUnits(mapping.units().stream()
                .filter(unit -> !seen.persons().contains(unit))
                .toArray(String[]::new));
    }
}
