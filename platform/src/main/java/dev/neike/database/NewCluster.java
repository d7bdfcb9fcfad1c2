package dev.neike.database;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** Creates the cluster of a data folder: under another name first, so that an interrupted creation leaves nothing. */
final class NewCluster {
    private static final String PART = "database.part-";

    private NewCluster() {}

    static void create(DataFolder folder, Binaries binaries, Account account) throws IOException {
        Credentials credentials = Credentials.generate();
        Path part = part(folder, account);
        Path password = part.resolveSibling(part.getFileName() + ".password");
        try {
            PrivateFiles.write(password, credentials.superuser() + "\n");
            account.own(password);
            initialize(binaries, account, part, password);
        } finally {
            Files.deleteIfExists(password);
        }
        credentials.write(folder.credentials());
        Files.move(part, folder.cluster(), ATOMIC_MOVE);
    }

    /** A new empty folder for a cluster in the making; what an interrupted run left is removed. */
    static Path part(DataFolder folder, Account account) throws IOException {
        try (var leftovers = Files.newDirectoryStream(folder.root(), PART + "*")) {
            for (Path leftover : leftovers) {
                PrivateFiles.deleteTree(leftover);
            }
        }
        Path part = PrivateFiles.folder(folder.root().resolve(PART + UUID.randomUUID()));
        account.own(part);
        return part;
    }

    private static void initialize(Binaries binaries, Account account, Path part, Path password) {
        Programs.Result result = Programs.run(account.command(
                binaries.program("initdb").toString(),
                "--pgdata=" + part,
                "--username=" + Superuser.NAME,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--data-checksums"));
        if (result.exit() == 126 || result.output().contains("cannot execute")) {
            throw new Trouble("platform.unsupported", Platform.current());
        }
        if (DiskFull.is(result.output())) {
            throw new Trouble("disk.full", part.getParent());
        }
        if (!result.succeeded()) {
            throw new Trouble("database.notCreated", result.output());
        }
    }
}
