package dev.neike.log;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import org.postgresql.copy.CopyIn;

/** Rows on their way into PostgreSQL in COPY's text format. Closed unfinished, none of them arrives. */
final class CopyRows implements AutoCloseable {

    private static final int FLUSH = 1 << 16;

    /** Times before the year 1 have another spelling in PostgreSQL; none is taken for real. */
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

    private final CopyIn copy;
    private final StringBuilder buffer = new StringBuilder(FLUSH + 4096);
    private boolean first = true;

    CopyRows(CopyIn copy) {
        this.copy = copy;
    }

    CopyRows number(long value) {
        next().append(value);
        return this;
    }

    /** Text without any character that COPY would take for its own. */
    CopyRows plain(CharSequence value) {
        next().append(value);
        return this;
    }

    CopyRows time(Instant value) {
        String text = (value.isBefore(FIRST) ? FIRST : value).toString();
        next().append(text, text.startsWith("+") ? 1 : 0, text.length());
        return this;
    }

    CopyRows text(String value) {
        StringBuilder out = next();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> out.append("\\\\");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\0' -> out.append('\ufffd');
                default -> out.append(c);
            }
        }
        return this;
    }

    void end() throws SQLException {
        buffer.append('\n');
        first = true;
        if (buffer.length() >= FLUSH) {
            flush();
        }
    }

    void finish() throws SQLException {
        flush();
        copy.endCopy();
    }

    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }

    private StringBuilder next() {
        if (!first) {
            buffer.append('\t');
        }
        first = false;
        return buffer;
    }

    private void flush() throws SQLException {
        byte[] bytes = buffer.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        buffer.setLength(0);
    }
}
