package dev.neike.launch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Where the time of a start went: by the clock, and in CPU time of the JVM. Safe for use by several threads. */
final class Phases {
    private record Phase(String name, Duration clock, Duration processor) {}

    private final List<Phase> phases = new ArrayList<>();
    private Instant last;
    private Duration lastProcessor = Duration.ZERO;

    Phases() {
        last = ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
    }

    /** Ends the phase that began with the last mark, or with the process. */
    synchronized void mark(String name) {
        Instant now = Instant.now();
        Duration processor = processor();
        phases.add(new Phase(name, Duration.between(last, now), processor.minus(lastProcessor)));
        last = now;
        lastProcessor = processor;
    }

    /** A phase beside the others; the CPU time is that of all threads meanwhile. */
    <T> T measure(String name, Supplier<T> work) {
        Instant from = Instant.now();
        Duration before = processor();
        T result = work.get();
        synchronized (this) {
            phases.add(new Phase(
                    name, Duration.between(from, Instant.now()), processor().minus(before)));
        }
        return result;
    }

    synchronized void show(Terminal terminal, Database database) {
        for (Phase phase : phases) {
            line(terminal, phase.name(), phase.clock(), phase.processor());
        }
        Instant start = ProcessHandle.current().info().startInstant().orElse(last);
        line(terminal, "total", Duration.between(start, Instant.now()), processor());
        if (database instanceof Database.Embedded embedded) {
            line(terminal, "postgres", null, embedded.postgres().processorTime());
        }
    }

    private static void line(
            Terminal terminal, String name, @org.jspecify.annotations.Nullable Duration clock, Duration processor) {
        terminal.out()
                .println(String.format(
                        Locale.ROOT,
                        "%8s ms %8d ms CPU  %s",
                        clock == null ? "" : Long.toString(clock.toMillis()),
                        processor.toMillis(),
                        terminal.text("phase." + name)));
    }

    private static Duration processor() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
