package dev.neike.eventlog;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a log comes from. It can be opened again and again: once to look, once to read. */
public interface LogSource {

    /** What to call it, for instance the name of the file. Nothing is concluded from it. */
    String name();

    /** Size in bytes as stored, or -1 if unknown. */
    long size();

    /** Opens it from the start; the caller closes. The stream may be gzipped. */
    InputStream open() throws IOException;

    /** A file. */
    static LogSource of(Path file) throws IOException {
        return of(String.valueOf(file.getFileName()), Files.size(file), () -> Files.newInputStream(file));
    }

    /** Anything that can be opened again and again; size -1 if unknown. */
    static LogSource of(String name, long size, Opener opener) {
        return new LogSource() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public long size() {
                return size;
            }

            @Override
            public InputStream open() throws IOException {
                return opener.open();
            }
        };
    }

    /** Opens a source anew. */
    @FunctionalInterface
    interface Opener {
        InputStream open() throws IOException;
    }
}
