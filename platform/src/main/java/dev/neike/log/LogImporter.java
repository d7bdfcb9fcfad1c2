package dev.neike.log;

import dev.neike.eventlog.EventLog;
import dev.neike.eventlog.Limits;
import dev.neike.eventlog.LogRefused;
import dev.neike.eventlog.LogSource;
import dev.neike.log.LogImportStore.Begun;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;

/**
 * Runs an import: reads the file, finds the chains, keeps them in one transaction. It can be begun any number of times and
 * starts over each time; only the latest attempt may end it.
 */
@Component
class LogImporter {

    private static final Logger LOG = LoggerFactory.getLogger(LogImporter.class);

    private final LogImportStore imports;
    private final LogContent content;
    private final ImportKeeping keeping;
    private final ImportEnding ending;

    LogImporter(LogImportStore imports, LogContent content, ImportKeeping keeping, ImportEnding ending) {
        this.imports = imports;
        this.content = content;
        this.keeping = keeping;
        this.ending = ending;
    }

    /**
     * Runs the import with this number to its end, whatever that is.
     *
     * @param stopping whether this node is going down, which ends the attempt but not the import
     */
    void run(long importId, BooleanSupplier stopping) {
        imports.begin(importId).ifPresent(begun -> run(begun, stopping));
    }

    private void run(Begun begun, BooleanSupplier stopping) {
        try {
            importLog(begun, new ImportProgress(imports, begun, stopping));
        } catch (LogRefused refused) {
            ending.refused(begun, Trouble.of(refused));
        } catch (CancellationException cancelled) {
            if (stopping.getAsBoolean()) {
                throw cancelled;
            }
            ending.cancelled(begun);
        } catch (DataAccessResourceFailureException | TransientDataAccessException unreachable) {
            throw unreachable; // the job is tried again
        } catch (OutOfMemoryError tooLarge) {
            ending.failed(begun, new Trouble(Trouble.OUT_OF_MEMORY, Map.of()));
        } catch (IOException | RuntimeException failed) {
            String reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("import {} failed, reference {}", begun.id(), reference, failed);
            ending.failed(begun, new Trouble(Trouble.FAILED, Map.of("reference", reference)));
        }
    }

    private void importLog(Begun begun, ImportProgress progress) throws IOException {
        LogSource source = content.source(begun.logId(), "log " + begun.logId(), begun.bytes());
        EventLog log = EventLog.read(source, begun.mapping(), progress, Limits.standard());
        keeping.keep(begun, log, progress);
    }
}
