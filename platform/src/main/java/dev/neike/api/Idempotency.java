package dev.neike.api;

import dev.neike.shell.Problem;
import dev.neike.shell.Viewer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Makes things once, however often a program asks for them under the same {@code Idempotency-Key}. */
@Component
public class Idempotency {

    public static final String HEADER = "Idempotency-Key";

    private static final int LONGEST = 200;
    private static final Duration KEPT = Duration.ofHours(24);

    private static final String INSERT = """
            insert into api_idempotency (account_id, key, fingerprint, made_id, made_at)
            values (:account, :key, :fingerprint, 0, :at)
            on conflict do nothing
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final JsonMapper json;
    private final Clock clock;

    Idempotency(JdbcClient jdbc, TransactionTemplate transactions, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.json = json;
        this.clock = clock;
    }

    /** The number of what was made, and whether it was there already. */
    public record Made(long id, boolean before) {}

    private record Kept(String fingerprint, long id) {

        static Kept of(ResultSet row, int number) throws SQLException {
            return new Kept(row.getString("fingerprint"), row.getLong("made_id"));
        }
    }

    /**
     * Makes it in one transaction with the key; of two that come at once the second waits for the first.
     *
     * @param key what the program sent, or {@code null} where it did not care
     * @param what where it was sent and the body, to tell another wish under the same key
     * @param making makes it and tells its number
     * @throws Problem where the key was used for something else
     */
    public Made once(Viewer viewer, @Nullable String key, Object what, LongSupplier making) {
        if (key != null && (key.isBlank() || key.length() > LONGEST || key.indexOf('\0') >= 0)) {
            throw new Problem(HttpStatus.BAD_REQUEST, "api.problem.key", LONGEST);
        }
        return Objects.requireNonNull(transactions.execute(status ->
                key == null ? new Made(making.getAsLong(), false) : under(viewer, key, fingerprint(what), making)));
    }

    private Made under(Viewer viewer, String key, String fingerprint, LongSupplier making) {
        boolean first = jdbc.sql(INSERT)
                        .param("account", viewer.account())
                        .param("key", key)
                        .param("fingerprint", fingerprint)
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
        if (!first) {
            Kept kept = kept(viewer, key).orElseThrow(Idempotency::reused);
            if (!kept.fingerprint().equals(fingerprint)) {
                throw reused();
            }
            return new Made(kept.id(), true);
        }
        long id = making.getAsLong();
        jdbc.sql("update api_idempotency set made_id = :id where account_id = :account and key = :key")
                .param("id", id)
                .param("account", viewer.account())
                .param("key", key)
                .update();
        return new Made(id, false);
    }

    private Optional<Kept> kept(Viewer viewer, String key) {
        return jdbc.sql("select fingerprint, made_id from api_idempotency where account_id = :account and key = :key")
                .param("account", viewer.account())
                .param("key", key)
                .query(Kept::of)
                .optional();
    }

    private static Problem reused() {
        return new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "api.problem.key-reused");
    }

    /** Forgets what is older than a day. */
    void forget() {
        Instant before = clock.instant().minus(KEPT);
        jdbc.sql("delete from api_idempotency where made_at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }

    private String fingerprint(Object what) {
        try {
            byte[] text = json.writeValueAsString(what).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
