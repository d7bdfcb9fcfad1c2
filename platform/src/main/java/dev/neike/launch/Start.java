package dev.neike.launch;

import dev.neike.database.DataFolder;
import dev.neike.database.ServerSettings;
import dev.neike.database.Trouble;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.boot.web.server.PortInUseException;

/**
 * {@code neike start}: lock and port first, then the database while the application is being put together, then the
 * block of text that says where it is. Runs until it is told to stop, or its database ends.
 */
final class Start {
    private final Launch.Application application;
    private final Options options;
    private final Terminal terminal;
    private final Phases phases = new Phases();

    private Start(Launch.Application application, Options options, Terminal terminal) {
        this.application = application;
        this.options = options;
        this.terminal = terminal;
    }

    static int run(Launch.Application application, Options options, Terminal terminal) {
        options.expectOperands(0, "usage.start");
        return new Start(application, options, terminal).run();
    }

    private int run() {
        Optional<ExternalDatabase> external = options.externalDatabase();
        Running running = begin(external);
        var hook = new Thread(() -> stop(running), "stop");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            serve(running);
            running.database().join().onEnd().join();
            if (running.isClosing()) {
                waitForTheEnd();
            }
            throw new Trouble("database.ended", running.database().join().address());
        } catch (RuntimeException e) {
            if (running.isClosing()) {
                waitForTheEnd();
            }
            Runtime.getRuntime().removeShutdownHook(hook);
            running.close();
            throw explained(running.database().isCompletedExceptionally() ? databaseFailure(running) : e);
        }
    }

    private Running begin(Optional<ExternalDatabase> external) {
        DataFolder folder = DataFolder.open(options.data());
        try {
            FreePort.check(options.address(), options.port());
            external.ifPresent(ExternalDatabase::check);
            return new Running(
                    folder,
                    CompletableFuture.supplyAsync(
                            () -> phases.measure(
                                    "database", () -> Database.start(folder, external, ServerSettings.DURABLE)),
                            task -> Thread.ofPlatform().name("database").start(task)));
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private void serve(Running running) {
        phases.mark("jvm");
        var server = ApplicationServer.start(application, options, running);
        phases.mark("application");
        HeapWatch.begin();
        Announcement.show(terminal, options, server);
        if (options.verbose()) {
            phases.measure("firstPage", () -> PageRequest.get(server.localUrl()));
            phases.show(terminal, running.database().join());
        }
    }

    private void stop(Running running) {
        if (!running.isClosing()) {
            terminal.say("stopping");
            running.close();
            terminal.say("stopped");
        }
    }

    /** The hook that closes everything is at work and the JVM ends with it. */
    private static void waitForTheEnd() {
        new CompletableFuture<Void>().join();
    }

    /** What the application says about a missing database is only a consequence. */
    private static RuntimeException databaseFailure(Running running) {
        return new CompletionException(running.database().exceptionNow());
    }

    private Trouble explained(RuntimeException failure) {
        Throwable root = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Trouble trouble) {
                return trouble;
            }
            if (cause instanceof PortInUseException taken) {
                return Trouble.because(failure, "port.taken", taken.getPort());
            }
            root = cause;
        }
        Throwable shown = failure instanceof CompletionException ? root : failure;
        return Trouble.because(
                shown,
                "start.failed",
                firstLine(root),
                options.data().toAbsolutePath().normalize());
    }

    private static String firstLine(Throwable failure) {
        String message = String.valueOf(failure.getMessage());
        return message.lines().findFirst().orElse(failure.getClass().getSimpleName());
    }
}
