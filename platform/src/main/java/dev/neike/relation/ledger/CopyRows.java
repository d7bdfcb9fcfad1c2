package dev.neike.relation.ledger;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** Rows on their way into a table by COPY, in the transaction at hand. */
public final class CopyRows implements AutoCloseable {

    private static final int PIECE = 64 * 1024;

    private final DataSource source;
    private final Connection connection;
    private final CopyIn copy;
    private final StringBuilder text = new StringBuilder(PIECE + 1024);
    private boolean rowBegun;
    private boolean done;

    public CopyRows(DataSource source, String table, String columns) {
        this.source = source;
        connection = DataSourceUtils.getConnection(source);
        try {
            copy = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table + " (" + columns + ") from stdin");
        } catch (SQLException e) {
            throw new IllegalStateException("COPY into " + table + " did not begin", e);
        }
    }

    /** The next value of the row; absent values become null. */
    public CopyRows with(@Nullable Object value) {
        text.append(rowBegun ? "\t" : "");
        rowBegun = true;
        if (value == null) {
            text.append("\\N");
        } else if (value instanceof String string) {
            escape(string);
        } else {
            text.append(value);
        }
        return this;
    }

    public void end() {
        text.append('\n');
        rowBegun = false;
        if (text.length() >= PIECE) {
            send();
        }
    }

    /** All rows are given. */
    public void finish() {
        send();
        try {
            copy.endCopy();
        } catch (SQLException e) {
            throw new IllegalStateException("COPY was refused", e);
        }
        done = true;
    }

    @Override
    public void close() {
        try {
            if (!done) {
                copy.cancelCopy();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("COPY could not be given up", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }

    private void send() {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        text.setLength(0);
        try {
            copy.writeToCopy(bytes, 0, bytes.length);
        } catch (SQLException e) {
            throw new IllegalStateException("COPY was refused", e);
        }
    }

    /** PostgreSQL keeps no NUL; one in a name is shown as the replacement character. */
    private void escape(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\0' -> text.append('\uFFFD');
                default -> text.append(c);
            }
        }
    }
}
