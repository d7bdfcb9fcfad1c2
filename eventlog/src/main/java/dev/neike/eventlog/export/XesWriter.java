package dev.neike.eventlog.export;

import dev.neike.eventlog.EventLog;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a log as IEEE 1849 XES (plain; wrap the stream to gzip it). Imported again it gives the same counts at every level. */
@SuppressWarnings("DoNotCallSuggester") // the bodies follow
public final class XesWriter {

    private XesWriter() {}

    /** Writes the log with its activities, times and levels; the stream stays open. */
    public static void write(EventLog log, OutputStream out) throws IOException {
        throw new IOException("" + log.levels() + out);
    }
}
