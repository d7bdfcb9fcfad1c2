package dev.neike.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Starts and stops the server of one cluster; its processes are in a session of their own, out of Ctrl-C's reach. */
record Server(Binaries binaries, Account account, Path cluster, Path logs) {
    private static final int ATTEMPTS = 3;
    private static final String CONFIGURATION = "neike.conf";
    private static final int STOP_SECONDS = 90;

    /** Starts on a free port, which another program might take in between: then on another one. */
    int start(ServerSettings settings) throws IOException {
        String output = "";
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = freePort();
            configure(settings.configuration(port, logs));
            Files.deleteIfExists(startLog());
            if (control("start", "--log", startLog().toString(), "--timeout", "600")
                    .succeeded()) {
                return port;
            }
            output = said();
            if (!output.contains("could not bind") && !output.contains("could not create any TCP/IP sockets")) {
                break;
            }
        }
        throw DiskFull.is(output)
                ? new Trouble("disk.full", cluster.getParent())
                : new Trouble("database.notStarted", reason(output), logs);
    }

    /** Waits until the server has written everything and is gone. */
    void stop() {
        if (Postmaster.read(cluster).filter(Postmaster::serves).isEmpty()) {
            return;
        }
        Programs.Result fast = control("stop", "--mode=fast", "--timeout=" + STOP_SECONDS);
        if (!fast.succeeded() && Postmaster.read(cluster).isPresent()) {
            control("stop", "--mode=immediate", "--timeout=" + STOP_SECONDS);
        }
    }

    /**
     * Stops the server that a killed predecessor left running, and removes the mark of one that is gone where another
     * process has its number by now. The caller holds the folder's lock, so no server in it can be in use.
     *
     * @return whether one was running
     */
    boolean stopOrphan() throws IOException {
        Postmaster found = Postmaster.read(cluster).orElse(null);
        if (found == null) {
            return false;
        }
        if (found.serves()) {
            stop();
            return true;
        }
        if (found.processExists()) {
            Files.deleteIfExists(Postmaster.file(cluster));
        }
        return false;
    }

    private Programs.Result control(String... arguments) {
        List<String> command = new java.util.ArrayList<>(
                account.command(binaries.program("pg_ctl").toString(), "--pgdata", cluster.toString(), "--wait"));
        command.addAll(List.of(arguments));
        return Programs.run(command);
    }

    private void configure(String text) throws IOException {
        Path file = cluster.resolve(CONFIGURATION);
        Files.deleteIfExists(file);
        PrivateFiles.write(file, text);
        account.own(file);
        Path main = cluster.resolve("postgresql.conf");
        String include = "include '" + CONFIGURATION + "'";
        String present = Files.readString(main);
        if (!present.contains("\n" + include)) {
            Files.writeString(main, present + "\n" + include + "\n");
        }
    }

    private Path startLog() {
        return logs.resolve("start.log");
    }

    /** What the server said before its own log was open, and the end of that log. */
    private String said() throws IOException {
        var said = new StringBuilder();
        if (Files.exists(startLog())) {
            said.append(Files.readString(startLog()));
        }
        try (var files = Files.newDirectoryStream(logs, "postgresql-*.log")) {
            Path newest = null;
            for (Path file : files) {
                if (newest == null
                        || Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(newest)) > 0) {
                    newest = file;
                }
            }
            if (newest != null) {
                List<String> lines = Files.readAllLines(newest);
                said.append(String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size())));
            }
        }
        return said.toString();
    }

    private static String reason(String said) {
        return said.lines()
                .filter(line -> line.contains("FATAL") || line.contains("PANIC") || line.contains("error"))
                .reduce((first, second) -> second)
                .map(line -> line.replaceFirst("^.*?(FATAL|PANIC):\\s*", ""))
                .orElse(said.isBlank() ? "-" : said.lines().toList().getLast())
                .strip();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
