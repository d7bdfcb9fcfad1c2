package dev.neike.log;

import dev.neike.eventlog.LogSource;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files of logs, in pieces in the database: no node keeps any. */
@Repository
class LogContent {

    static final int PIECE = 1 << 20;

    private static final String INSERT = """
            insert into log_content (log_id, number, bytes) values (:log, :number, :bytes)
            """;

    private static final String PIECES = """
            select bytes from log_content where log_id = :log and number = :number
            """;

    private final JdbcClient jdbc;

    LogContent(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was written. */
    record Written(long size, String sha256) {}

    /** Writes a stream to its end, one piece in memory at a time. */
    Written write(long logId, InputStream in) throws IOException {
        MessageDigest digest = sha256();
        InputStream digesting = new DigestInputStream(in, digest);
        long size = 0;
        int number = 0;
        for (byte[] piece = digesting.readNBytes(PIECE); piece.length > 0; piece = digesting.readNBytes(PIECE)) {
            jdbc.sql(INSERT)
                    .param("log", logId)
                    .param("number", number++)
                    .param("bytes", piece)
                    .update();
            size += piece.length;
        }
        return new Written(size, HexFormat.of().formatHex(digest.digest()));
    }

    LogSource source(long logId, String fileName, long size) {
        return LogSource.of(fileName, size, () -> open(logId, size));
    }

    InputStream open(long logId, long size) {
        return new PieceStream(number -> piece(logId, number), size);
    }

    private Optional<byte[]> piece(long logId, int number) {
        return jdbc.sql(PIECES)
                .param("log", logId)
                .param("number", number)
                .query((row, index) -> row.getBytes("bytes"))
                .optional();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
