package dev.neike.launch;

import dev.neike.database.Backup;
import dev.neike.database.Trouble;
import java.nio.file.Path;

/** {@code neike backup FILE}. */
final class BackupCommand {
    private BackupCommand() {}

    static int run(Options options, Terminal terminal) {
        options.expectOperands(1, "usage.backup");
        if (options.externalDatabase().isPresent()) {
            throw new Trouble("backup.external");
        }
        Path file = Path.of(options.operands().getFirst());
        Backup.Summary summary = Backup.write(options.data(), file);
        terminal.say(
                "backup.done",
                file.toAbsolutePath().normalize(),
                Size.of(terminal.locale(), summary.bytes()),
                summary.files());
        return 0;
    }
}
