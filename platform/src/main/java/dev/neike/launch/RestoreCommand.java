package dev.neike.launch;

import dev.neike.database.Restore;
import dev.neike.database.Trouble;
import java.nio.file.Path;

/** {@code neike restore FILE}. */
final class RestoreCommand {
    private RestoreCommand() {}

    static int run(Options options, Terminal terminal) {
        options.expectOperands(1, "usage.restore");
        if (options.externalDatabase().isPresent()) {
            throw new Trouble("backup.external");
        }
        Restore.Summary summary =
                Restore.into(options.data(), Path.of(options.operands().getFirst()));
        terminal.say("restore.done", options.data().toAbsolutePath().normalize(), summary.taken(), summary.files());
        return 0;
    }
}
