package dev.neike.log;

import dev.neike.activity.ActivityLog;
import dev.neike.eventlog.EventLog;
import dev.neike.eventlog.chain.ServiceChain;
import dev.neike.log.LogActivity.LogImported;
import dev.neike.log.LogImportStore.Begun;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what an import found. All of it, and the going of what was there before, is one transaction. */
@Component
class ImportKeeping {

    private final LogStore logs;
    private final LogImportStore imports;
    private final ResultStore results;
    private final LogCaseWriter cases;
    private final List<ChainKeeper> keepers;
    private final ActivityLog activities;

    ImportKeeping(
            LogStore logs,
            LogImportStore imports,
            ResultStore results,
            LogCaseWriter cases,
            List<ChainKeeper> keepers,
            ActivityLog activities) {
        this.logs = logs;
        this.imports = imports;
        this.results = results;
        this.cases = cases;
        this.keepers = keepers;
        this.activities = activities;
    }

    /**
     * Keeps the log's chains in place of those of the import before.
     *
     * @throws CancellationException if the import is no longer wanted; then nothing is changed
     */
    @Transactional
    void keep(Begun begun, EventLog log, ImportProgress progress) {
        if (!logs.lock(begun.logId())) {
            throw new CancellationException();
        }
        progress.keeping();
        forgetFigures(begun.logId());
        results.replace(begun, log);
        for (String level : log.levels()) {
            keepChain(begun, ServiceChain.of(log, level), progress);
        }
        finish(begun, log);
    }

    /** Lets go of everything that other modules keep of the log's chains. */
    void forgetFigures(long logId) {
        for (long chainId : results.chainIds(logId)) {
            keepers.forEach(keeper -> keeper.forget(chainId));
        }
    }

    private void keepChain(Begun begun, ServiceChain discovered, ImportProgress progress) {
        LogChain chain = results.insertChain(begun, discovered);
        cases.write(chain.id(), discovered, progress);
        keepers.forEach(keeper -> keeper.keep(chain, discovered));
    }

    private void finish(Begun begun, EventLog log) {
        if (!imports.end(begun, ImportState.DONE, null)) {
            throw new CancellationException();
        }
        String name = logs.name(begun.logId()).orElseThrow(CancellationException::new);
        activities.record(begun.requester(), new LogImported(begun.logId(), name, log.cases(), log.events()));
    }
}
