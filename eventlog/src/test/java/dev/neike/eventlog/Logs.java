package dev.neike.eventlog;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Small logs out of text. */
public final class Logs {

    private Logs() {}

    public static LogSource source(byte[] bytes) {
        return LogSource.of("test", bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    public static LogSource source(String text) {
        return source(text, StandardCharsets.UTF_8);
    }

    public static LogSource source(String text, Charset charset) {
        return source(text.getBytes(charset));
    }

    public static EventLog read(String text, Mapping mapping) {
        return read(source(text), mapping);
    }

    public static EventLog read(LogSource source, Mapping mapping) {
        try {
            return EventLog.read(source, mapping);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Recognition recognise(String text) {
        return recognise(source(text));
    }

    public static Recognition recognise(LogSource source) {
        try {
            return Recognition.recognise(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] gzip(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A XES log of one trace with this inside. */
    public static String xes(String inTrace) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <log xes.version="1849.2016" xmlns="http://www.xes-standard.org/">
                <trace><string key="concept:name" value="c1"/>
                %s
                </trace>
                </log>
                """.formatted(inTrace);
    }
}
