package dev.neike.log;

import dev.neike.eventlog.Progress;
import dev.neike.log.LogImportStore.Begun;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** Writes down how far an import is, at most once a second, and learns on that occasion whether it is still wanted. */
final class ImportProgress implements Progress {

    private static final long EVERY_NANOS = 1_000_000_000;

    private final LogImportStore imports;
    private final Begun begun;
    private final BooleanSupplier stopping;
    private long written = System.nanoTime() - EVERY_NANOS;
    private long events;
    private long cases;

    ImportProgress(LogImportStore imports, Begun begun, BooleanSupplier stopping) {
        this.imports = imports;
        this.begun = begun;
        this.stopping = stopping;
    }

    @Override
    public boolean advanced(long bytesRead, long bytesTotal, long eventsRead) {
        events = eventsRead;
        return !due() || goesOn(ImportState.READING, bytesRead);
    }

    /** Everything is read; from now on cases are written. */
    void keeping() {
        if (!goesOn(ImportState.KEEPING, begun.bytes())) {
            throw new CancellationException();
        }
    }

    /**
     * One more case is written.
     *
     * @throws CancellationException if the import is no longer wanted
     */
    void kept() {
        cases++;
        if ((cases & 0xff) == 0 && due() && !goesOn(ImportState.KEEPING, begun.bytes())) {
            throw new CancellationException();
        }
    }

    private boolean due() {
        return System.nanoTime() - written >= EVERY_NANOS;
    }

    private boolean goesOn(ImportState state, long bytes) {
        written = System.nanoTime();
        return !stopping.getAsBoolean() && imports.advanceApart(begun, state, bytes, events, cases);
    }
}
