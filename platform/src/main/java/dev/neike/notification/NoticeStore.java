package dev.neike.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Notices in the database. */
@Repository
class NoticeStore {

    private static final String INSERT = """
            insert into notification_notice (account_id, kind, about, path, once, said, at)
            select account, :kind, :about, :path, :once, :said::jsonb, :at from unnest(:accounts::bigint[]) as n (account)
            on conflict (account_id, once) do nothing
            returning account_id
            """;

    private static final String COUNT = """
            select count(*)
            from (select 1 from notification_notice where account_id = :account and read_at is null limit :most) n
            """;

    private static final String COLUMNS =
            "select id, kind, about, path, said, at, read_at is not null as read from notification_notice ";

    private static final String UNREAD = COLUMNS + """
            where account_id = :account and read_at is null and id < :before
            order by id desc limit :limit
            """;

    private static final String READ = COLUMNS + """
            where account_id = :account and read_at is not null and id < :before
            order by id desc limit :limit
            """;

    private static final String FORGET = """
            delete from notification_notice
            where id in (select id from notification_notice where at < :before order by at limit :limit)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    NoticeStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * A notice as it is kept.
     *
     * @param said its values, written by {@link Values}
     */
    record Kept(long id, String kind, String about, String path, String said, Instant at, boolean read) {

        private static Kept of(ResultSet row, int number) throws SQLException {
            return new Kept(
                    row.getLong("id"),
                    row.getString("kind"),
                    row.getString("about"),
                    row.getString("path"),
                    row.getString("said"),
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    row.getBoolean("read"));
        }
    }

    /** Which of the accounts had not been told it. */
    List<Long> insert(Notice notice, List<Long> accounts, Instant at) {
        return jdbc.sql(INSERT)
                .param("kind", notice.kind().slug())
                .param("about", notice.about())
                .param("path", notice.path())
                .param("once", notice.once())
                .param("said", Values.written(notice.said(), json))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("accounts", accounts.toArray(Long[]::new))
                .query(Long.class)
                .list();
    }

    /** How many are unread, or this many where there are more. */
    int unread(long account, int most) {
        return jdbc.sql(COUNT)
                .param("account", account)
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    /** Those with smaller numbers, the latest first. */
    List<Kept> page(long account, boolean read, long before, int limit) {
        return jdbc.sql(read ? READ : UNREAD)
                .param("account", account)
                .param("before", before)
                .param("limit", limit)
                .query(Kept::of)
                .list();
    }

    Optional<Kept> byId(long account, long id) {
        return jdbc.sql(COLUMNS + "where id = :id and account_id = :account limit 1")
                .param("id", id)
                .param("account", account)
                .query(Kept::of)
                .optional();
    }

    /** Returns whether it was unread. */
    boolean read(long account, long id, Instant at) {
        return jdbc.sql("""
                        update notification_notice set read_at = :at
                        where id = :id and account_id = :account and read_at is null
                        """)
                        .param("id", id)
                        .param("account", account)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /** All up to this number; returns how many were unread. */
    int readAll(long account, long upTo, Instant at) {
        return jdbc.sql("""
                        update notification_notice set read_at = :at
                        where account_id = :account and id <= :upTo and read_at is null
                        """)
                .param("account", account)
                .param("upTo", upTo)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Some that are older; returns how many. */
    int forget(Instant before, int limit) {
        return jdbc.sql(FORGET)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .update();
    }
}
