package dev.neike.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tokens in the database. */
@Repository
class TokenStore {

    private static final String COLUMNS = """
            select id, account_id, name, beginning, scopes, made_at, expires_at, used_at, revoked_at from access_token
            """;

    private static final String INSERT = """
            insert into access_token (account_id, name, hash, beginning, scopes, made_at, expires_at)
            values (:account, :name, :hash, :beginning, :scopes, :madeAt, :expiresAt)
            returning id
            """;

    /** The key that is there, whoever of two nodes was first. */
    private static final String KEY = """
            with made as (
                insert into access_token_key (value) values (:candidate) on conflict do nothing returning value)
            select value from made union all select value from access_token_key limit 1
            """;

    private final JdbcClient jdbc;

    TokenStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    byte[] key(byte[] candidate) {
        return jdbc.sql(KEY).param("candidate", candidate).query(byte[].class).single();
    }

    long insert(Token it, byte[] hash) {
        return jdbc.sql(INSERT)
                .param("account", it.account())
                .param("name", it.name())
                .param("hash", hash)
                .param("beginning", it.beginning())
                .param(
                        "scopes",
                        it.scopes().stream().map(TokenScope::name).sorted().toArray(String[]::new))
                .param("madeAt", it.madeAt().atOffset(ZoneOffset.UTC))
                .param("expiresAt", it.expiresAt().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    Optional<Token> byHash(byte[] hash) {
        return jdbc.sql(COLUMNS + "where hash = :hash")
                .param("hash", hash)
                .query(TokenStore::token)
                .optional();
    }

    /** Those that are not revoked, the newest first. */
    List<Token> of(long account, int limit) {
        return jdbc.sql(COLUMNS + "where account_id = :account and revoked_at is null order by id desc limit :limit")
                .param("account", account)
                .param("limit", limit)
                .query(TokenStore::token)
                .list();
    }

    void used(long id, Instant at) {
        jdbc.sql("update access_token set used_at = :at where id = :id")
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether there was one to revoke. */
    boolean revoke(long account, long id, Instant at) {
        return jdbc.sql("""
                        update access_token set revoked_at = :at
                        where id = :id and account_id = :account and revoked_at is null
                        """)
                        .param("id", id)
                        .param("account", account)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    private static Token token(ResultSet row, int number) throws SQLException {
        Set<TokenScope> scopes = Arrays.stream((String[]) row.getArray("scopes").getArray())
                .map(TokenScope::valueOf)
                .collect(Collectors.toSet());
        return new Token(
                row.getLong("id"),
                row.getLong("account_id"),
                row.getString("name"),
                row.getString("beginning"),
                scopes,
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                instant(row, "used_at"),
                instant(row, "revoked_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
