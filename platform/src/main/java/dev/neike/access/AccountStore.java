package dev.neike.access;

import dev.neike.shell.Role;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts in the database. */
@Repository
class AccountStore {

    private static final String COLUMNS = """
            select a.id, a.login, a.name, a.must_change_password, a.first_used_at, a.disabled_at, a.password_hash,
                   a.language, array(select r.role from access_role r where r.account_id = a.id) as roles
            from access_account a
            """;

    private static final String INSERT = """
            insert into access_account (login, name, password_hash, must_change_password)
            values (:login, :name, :hash, true)
            on conflict (login) do nothing
            returning id
            """;

    private static final String SET_PASSWORD = """
            update access_account set password_hash = :hash, must_change_password = :mustChange where id = :id
            """;

    /** Narrowed down by {@code access_account_signs}, then looked at, and only then put in order. */
    private static final String NAMED = """
            with named as materialized (
                select id from access_account a
                where search_signs(a.name || chr(10) || a.login) @> search_wanted(:words)
                  and (strpos(lower(a.name), lower(:words)) > 0 or strpos(a.login, lower(:words)) > 0))
            """ + COLUMNS + "where a.id in (select id from named)";

    private static final String GRANTED = """
            select a.id
            from access_account a
            where a.disabled_at is null
              and a.id in (select r.account_id from access_role r where r.role = any(:roles))
            order by a.id limit :limit
            """;

    private final JdbcClient jdbc;

    AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The row that sign-in needs. */
    record Credentials(
            Account account, String passwordHash, @Nullable String language) {}

    Optional<Credentials> byLogin(String login) {
        return jdbc.sql(COLUMNS + "where a.login = lower(:login)")
                .param("login", login)
                .query((row, number) -> credentials(row))
                .optional();
    }

    Optional<Credentials> byId(long id) {
        return jdbc.sql(COLUMNS + "where a.id = :id")
                .param("id", id)
                .query((row, number) -> credentials(row))
                .optional();
    }

    List<Account> search(String words, int limit) {
        return jdbc.sql((words.isEmpty() ? COLUMNS : NAMED) + " order by a.name, a.id limit :limit")
                .param("words", words)
                .param("limit", limit)
                .query((row, number) -> credentials(row).account())
                .list();
    }

    /** Accounts that may sign in and have been granted one of these. */
    List<Long> granted(Collection<Role> roles, int limit) {
        return jdbc.sql(GRANTED)
                .param("roles", roles.stream().map(Role::name).toArray(String[]::new))
                .param("limit", limit)
                .query(Long.class)
                .list();
    }

    /** The new account's number, or nothing where the login is taken. */
    Optional<Long> insert(String login, String name, String hash) {
        return jdbc.sql(INSERT)
                .param("login", login)
                .param("name", name)
                .param("hash", hash)
                .query(Long.class)
                .optional();
    }

    void setPassword(long id, String hash, boolean mustChange) {
        jdbc.sql(SET_PASSWORD)
                .param("id", id)
                .param("hash", hash)
                .param("mustChange", mustChange)
                .update();
    }

    void setRoles(long id, Collection<Role> roles, @Nullable Long by) {
        jdbc.sql("delete from access_role where account_id = :id")
                .param("id", id)
                .update();
        roles.forEach(
                role -> jdbc.sql("insert into access_role (account_id, role, granted_by) values (:id, :role, :by)")
                        .param("id", id)
                        .param("role", role.name())
                        .param("by", by)
                        .update());
    }

    void setDisabled(long id, boolean disabled) {
        jdbc.sql("update access_account set disabled_at = case when :disabled then now() end where id = :id")
                .param("id", id)
                .param("disabled", disabled)
                .update();
    }

    void setLanguage(long id, String tag) {
        jdbc.sql("update access_account set language = :tag where id = :id")
                .param("id", id)
                .param("tag", tag)
                .update();
    }

    void markUsed(long id) {
        jdbc.sql("update access_account set first_used_at = now() where id = :id and first_used_at is null")
                .param("id", id)
                .update();
    }

    private static Credentials credentials(ResultSet row) throws SQLException {
        Account account = new Account(
                row.getLong("id"),
                row.getString("login"),
                row.getString("name"),
                roles(row.getArray("roles")),
                row.getBoolean("must_change_password"),
                instant(row, "first_used_at"),
                instant(row, "disabled_at"));
        return new Credentials(account, row.getString("password_hash"), row.getString("language"));
    }

    private static Set<Role> roles(Array array) throws SQLException {
        return Arrays.stream((String[]) array.getArray()).map(Role::valueOf).collect(Collectors.toSet());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
