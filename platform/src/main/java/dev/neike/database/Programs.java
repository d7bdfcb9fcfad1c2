package dev.neike.database;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs a program to its end and keeps what it said. */
final class Programs {
    private Programs() {}

    record Result(int exit, String output) {
        boolean succeeded() {
            return exit == 0;
        }
    }

    /** Exit code 127 stands for a program that could not be started at all. */
    static Result run(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(new File("/"))
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        // Settings of a PostgreSQL client must not lead our own server astray.
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            return new Result(127, String.valueOf(e.getMessage()));
        }
        try (var out = process.getInputStream()) {
            String output = new String(out.readAllBytes(), StandardCharsets.UTF_8).strip();
            return new Result(process.waitFor(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            return new Result(130, "interrupted");
        }
    }
}
