package dev.neike.log;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Small logs made for one test. */
final class SmallLog {

    private SmallLog() {}

    /** Three cases, four teams, one ping-pong; nobody's copy, because the name is a value of its own. */
    static byte[] csv(String name) {
        return """
                case,activity,time,team,agent
                %1$s-1,open,2024-01-08T08:00:00Z,Desk,Ann
                %1$s-1,look,2024-01-08T09:00:00Z,Network,Bo
                %1$s-1,ask,2024-01-08T11:00:00Z,Desk,Ann
                %1$s-1,close,2024-01-08T12:00:00Z,Desk,Cy
                %1$s-2,open,2024-01-09T08:00:00Z,Desk,Ann
                %1$s-2,mend,2024-01-09T10:00:00Z,Field,Di
                %1$s-3,open,2024-01-10T08:00:00Z,Desk,Cy
                %1$s-3,close,2024-01-10T08:30:00Z,Desk,Cy
                """.formatted(name).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] gzip(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
