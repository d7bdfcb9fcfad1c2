package dev.neike.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The script {@code neike}, run as a person would run it, and what it said. */
final class Launcher implements AutoCloseable {
    static final Path SCRIPT = Path.of("../neike").toAbsolutePath().normalize();
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final Path output;

    private Launcher(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    static Launcher run(Map<String, String> environment, String... arguments) throws IOException {
        return run(SCRIPT, Path.of("target").toAbsolutePath(), environment, arguments);
    }

    static Launcher run(Path script, Path workingFolder, Map<String, String> environment, String... arguments)
            throws IOException {
        Path output =
                Files.createTempFile(Path.of("target"), "launcher", ".txt").toAbsolutePath();
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command)
                .directory(workingFolder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        Map<String, String> inherited = builder.environment();
        inherited.keySet().removeIf(name -> name.startsWith("NEIKE_") || name.startsWith("LC_"));
        // Maven's own options, a debugger's port say, are not for the application.
        inherited.remove("JAVA_TOOL_OPTIONS");
        inherited.put("LANG", "C");
        inherited.putAll(environment);
        return new Launcher(builder.start(), output);
    }

    String said() throws IOException {
        return Files.readString(output);
    }

    /** Waits until it has said something. */
    void waitFor(String text) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!said().contains(text)) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new AssertionError("did not say \"" + text + "\" but: " + said());
            }
            Thread.sleep(50);
        }
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("still running");
        }
        return process.exitValue();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        Files.deleteIfExists(output);
    }
}
