package dev.neike.launch;

import dev.neike.database.DataFolder;
import dev.neike.database.ServerSettings;
import dev.neike.database.Trouble;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code neike train}: starts on a database that nobody will miss, fetches the first page and all it needs, and ends.
 * The launcher runs it under {@code -XX:AOTCacheOutput}, so that the JVM remembers what a start needs.
 */
final class Training {
    private static final Pattern ASSET = Pattern.compile("(?:src|href)=\"(/[^\"]+)\"");

    private Training() {}

    static int run(Launch.Application application, Options options, Terminal terminal) {
        DataFolder folder = DataFolder.open(options.data());
        ServerSettings settings = ServerSettings.DURABLE.forgetful();
        var database = new CompletableFuture<Database>();
        try (var running = new Running(folder, database)) {
            try {
                database.complete(Database.start(folder, Optional.empty(), settings));
            } catch (Trouble trouble) {
                database.completeExceptionally(trouble);
                throw trouble;
            }
            walk(ApplicationServer.start(application, options, running).localUrl());
        }
        return 0;
    }

    private static void walk(String root) {
        for (String page : List.of("", "no-such-page")) {
            Matcher assets = ASSET.matcher(PageRequest.get(root + page));
            while (assets.find()) {
                PageRequest.get(root + assets.group(1).substring(1));
            }
        }
    }
}
