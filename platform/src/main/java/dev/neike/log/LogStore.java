package dev.neike.log;

import dev.neike.eventlog.Mapping;
import dev.neike.shell.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The logs themselves in the database. */
@Repository
class LogStore {

    private static final String COLUMNS = """
            select log.id, log.name, log.description, log.file_name, log.size, log.sha256, log.uploaded_at,
                   log.uploaded_by_name, log.audience, log.persons, result.cases, result.events,
                   latest.id as import_id,
                   case when latest.state in ('WAITING', 'READING', 'KEEPING') then 'IMPORTING'
                        when result.log_id is not null then 'READY'
                        when log.refusal is not null then 'REFUSED'
                        when latest.id is not null then 'UNFINISHED'
                        else 'NEW' end as state
            from log
            left join log_result result on result.log_id = log.id
            left join lateral (
                select id, state from log_import of_log where of_log.log_id = log.id order by id desc limit 1
            ) latest on true
            where
            """ + Sight.CONDITION;

    private static final String INSERT = """
            insert into log (name, file_name, uploaded_by, uploaded_by_name)
            values (:name, :file, :account, :actor)
            returning id
            """;

    private static final String SET_SEEN = """
            update log set seen = :seen::jsonb, mapping = :mapping::jsonb, refusal = null where id = :id
            """;

    private static final String SEARCH =
            COLUMNS + " and strpos(lower(log.name), lower(:words)) > 0 order by log.id desc limit :limit";

    private static final String TWIN =
            COLUMNS + " and log.sha256 = :hash and log.id <> :id order by log.id desc limit 1";

    private final JdbcClient jdbc;
    private final LogJson json;

    LogStore(JdbcClient jdbc, LogJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<LogRow> byId(Sight sight, long id) {
        return sight.in(jdbc.sql(COLUMNS + " and log.id = :id"))
                .param("id", id)
                .query((row, number) -> row(row))
                .optional();
    }

    List<LogRow> all(Sight sight, int limit) {
        return sight.in(jdbc.sql(COLUMNS + " order by log.id desc limit :limit"))
                .param("limit", limit)
                .query((row, number) -> row(row))
                .list();
    }

    List<LogRow> named(Sight sight, String words, int limit) {
        return sight.in(jdbc.sql(SEARCH))
                .param("words", words)
                .param("limit", limit)
                .query((row, number) -> row(row))
                .list();
    }

    /** The latest other log with the same content. */
    Optional<LogRow> twin(Sight sight, LogRow log) {
        return sight.in(jdbc.sql(TWIN))
                .param("hash", log.sha256())
                .param("id", log.id())
                .query((row, number) -> row(row))
                .optional();
    }

    long insert(Viewer actor, String name, String fileName) {
        return jdbc.sql(INSERT)
                .param("name", LogJson.text(name))
                .param("file", LogJson.text(fileName))
                .param("account", actor.accountId())
                .param("actor", actor.name())
                .query(Long.class)
                .single();
    }

    void setContent(long id, LogContent.Written written) {
        jdbc.sql("update log set size = :size, sha256 = :hash where id = :id")
                .param("id", id)
                .param("size", written.size())
                .param("hash", written.sha256())
                .update();
    }

    void setSeen(long id, Seen seen, Mapping mapping) {
        jdbc.sql(SET_SEEN)
                .param("id", id)
                .param("seen", json.write(seen))
                .param("mapping", json.write(mapping))
                .update();
    }

    void setMapping(long id, Mapping mapping) {
        jdbc.sql("update log set mapping = :mapping::jsonb where id = :id")
                .param("id", id)
                .param("mapping", json.write(mapping))
                .update();
    }

    void setRefusal(long id, Trouble trouble) {
        jdbc.sql("update log set refusal = :refusal::jsonb where id = :id")
                .param("id", id)
                .param("refusal", json.write(trouble))
                .update();
    }

    void describe(long id, String name, String description) {
        jdbc.sql("update log set name = :name, description = :description where id = :id")
                .param("id", id)
                .param("name", LogJson.text(name))
                .param("description", LogJson.text(description))
                .update();
    }

    void setPersons(long id, boolean persons) {
        jdbc.sql("update log set persons = :persons where id = :id")
                .param("id", id)
                .param("persons", persons)
                .update();
    }

    /** What looking found, if it found anything yet. */
    Look look(long id) {
        return jdbc.sql("select seen, mapping, refusal from log where id = :id")
                .param("id", id)
                .query((row, number) -> look(row))
                .single();
    }

    /** What is known of the file: seen and mapping, or the refusal, or both where an earlier look was better. */
    record Look(
            @Nullable Seen seen,
            @Nullable Mapping mapping,
            @Nullable Trouble refusal) {}

    private Look look(ResultSet row) throws SQLException {
        String mapping = row.getString("mapping");
        return new Look(
                json.seen(row.getString("seen")),
                mapping == null ? null : json.mapping(mapping),
                json.trouble(row.getString("refusal")));
    }

    Optional<String> name(long id) {
        return jdbc.sql("select name from log where id = :id")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    void delete(long id) {
        jdbc.sql("delete from log where id = :id").param("id", id).update();
    }

    /** Keeps an import's writing and a deletion apart; false where the log is gone. */
    boolean lock(long id) {
        return jdbc.sql("select id from log where id = :id for no key update")
                .param("id", id)
                .query(Long.class)
                .optional()
                .isPresent();
    }

    private static LogRow row(ResultSet row) throws SQLException {
        return new LogRow(
                row.getLong("id"),
                row.getString("name"),
                row.getString("description"),
                row.getString("file_name"),
                row.getLong("size"),
                row.getString("sha256"),
                ChainStore.instant(row, "uploaded_at"),
                row.getString("uploaded_by_name"),
                LogState.valueOf(row.getString("state")),
                row.getObject("import_id", Long.class),
                row.getObject("cases", Long.class),
                row.getObject("events", Long.class),
                Audience.valueOf(row.getString("audience")),
                row.getBoolean("persons"));
    }
}
