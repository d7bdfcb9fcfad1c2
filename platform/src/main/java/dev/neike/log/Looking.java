package dev.neike.log;

import dev.neike.eventlog.Dialect;
import dev.neike.eventlog.Limits;
import dev.neike.eventlog.LogRefused;
import dev.neike.eventlog.LogSource;
import dev.neike.eventlog.Recognition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Looks at files and keeps what was recognised, or why nothing was. Reading happens outside any transaction. */
@Service
class Looking {

    private final LogStore logs;
    private final LogContent content;

    Looking(LogStore logs, LogContent content) {
        this.logs = logs;
        this.content = content;
    }

    /** Looks at a log for the first time or anew, in its own dialect or in one that somebody says it has. */
    void look(LogRow log, Optional<Dialect> dialect) {
        try {
            LogSource source = content.source(log.id(), log.fileName(), log.size());
            Recognition recognition = dialect.isPresent()
                    ? Recognition.recognise(source, Limits.standard(), dialect.get())
                    : Recognition.recognise(source);
            logs.setSeen(log.id(), Seen.of(recognition), recognition.mapping());
        } catch (LogRefused refused) {
            logs.setRefusal(log.id(), Trouble.of(refused));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
