package dev.neike.log;

import dev.neike.eventlog.Mapping;
import dev.neike.shell.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The imports in the database. */
@Repository
class LogImportStore {

    private static final String COLUMNS = """
            select id, log_id, state, bytes_read, bytes_total, events, cases_kept, requested_at, requested_by_name,
                   started_at, finished_at, cancel_requested_at, error_key, error_arguments
            from log_import
            """;

    private static final String INSERT = """
            insert into log_import (log_id, mapping, state, bytes_total, requested_by, requested_by_name)
            values (:log, :mapping::jsonb, 'WAITING', :bytes, :account, :actor)
            on conflict (log_id) where state in ('WAITING', 'READING', 'KEEPING') do nothing
            returning id
            """;

    private static final String BEGIN = """
            update log_import
            set state = 'READING', attempt = attempt + 1, bytes_read = 0, events = 0, cases_kept = 0, started_at = clock_timestamp()
            where id = :id and state in ('WAITING', 'READING', 'KEEPING') and cancel_requested_at is null
            returning id, log_id, attempt, mapping, bytes_total, requested_by, requested_by_name
            """;

    private static final String ADVANCE = """
            update log_import
            set state = :state, bytes_read = :bytes, events = :events, cases_kept = :cases
            where id = :id and attempt = :attempt and state in ('READING', 'KEEPING') and cancel_requested_at is null
            """;

    private static final String END = """
            update log_import
            set state = :state, finished_at = clock_timestamp(), error_key = :error, error_arguments = :arguments::jsonb
            where id = :id and attempt = :attempt and state in ('READING', 'KEEPING')
              and (:state <> 'DONE' or cancel_requested_at is null)
            """;

    private static final String CANCEL = """
            update log_import
            set cancel_requested_at = coalesce(cancel_requested_at, now()),
                state = case when state = 'WAITING' then 'CANCELLED' else state end,
                finished_at = case when state = 'WAITING' then now() else finished_at end
            where log_id = :log and state in ('WAITING', 'READING', 'KEEPING') and cancel_requested_at is null
            """;

    private final JdbcClient jdbc;
    private final LogJson json;

    LogImportStore(JdbcClient jdbc, LogJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The new import's number, or nothing where one is under way. */
    Optional<Long> insert(Viewer actor, LogRow log, Mapping mapping) {
        return jdbc.sql(INSERT)
                .param("log", log.id())
                .param("mapping", json.write(mapping))
                .param("bytes", log.size())
                .param("account", actor.accountId())
                .param("actor", actor.name())
                .query(Long.class)
                .optional();
    }

    Optional<ImportRow> byId(long logId, long id) {
        return jdbc.sql(COLUMNS + "where id = :id and log_id = :log")
                .param("id", id)
                .param("log", logId)
                .query((row, number) -> row(row))
                .optional();
    }

    Optional<ImportRow> latest(long logId) {
        return jdbc.sql(COLUMNS + "where log_id = :log order by id desc limit 1")
                .param("log", logId)
                .query((row, number) -> row(row))
                .optional();
    }

    /** An import that this node began; its number of the attempt tells it from a node thought dead. */
    record Begun(long id, long logId, int attempt, Mapping mapping, long bytes, Viewer requester) {}

    /** Begins an import, or nothing where it is no longer wanted. */
    Optional<Begun> begin(long id) {
        return jdbc.sql(BEGIN)
                .param("id", id)
                .query((row, number) -> new Begun(
                        row.getLong("id"),
                        row.getLong("log_id"),
                        row.getInt("attempt"),
                        json.mapping(row.getString("mapping")),
                        row.getLong("bytes_total"),
                        new Viewer(
                                row.getObject("requested_by", Long.class),
                                row.getString("requested_by_name"),
                                java.util.Set.of())))
                .optional();
    }

    /**
     * Says how far it is, outside any transaction under way, so that others can read it; false where it must stop:
     * cancelled, deleted or begun anew elsewhere.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    boolean advanceApart(Begun begun, ImportState state, long bytes, long events, long cases) {
        return jdbc.sql(ADVANCE)
                        .param("id", begun.id())
                        .param("attempt", begun.attempt())
                        .param("state", state.name())
                        .param("bytes", bytes)
                        .param("events", events)
                        .param("cases", cases)
                        .update()
                == 1;
    }

    /** Ends an attempt; false where it no longer counts. */
    boolean end(Begun begun, ImportState state, @Nullable Trouble trouble) {
        return jdbc.sql(END)
                        .param("id", begun.id())
                        .param("attempt", begun.attempt())
                        .param("state", state.name())
                        .param("error", trouble == null ? null : trouble.reason())
                        .param("arguments", trouble == null ? null : json.write(trouble.arguments()))
                        .update()
                == 1;
    }

    /** Asks the running import of a log to end; false where none runs or it was asked already. */
    boolean cancel(long logId) {
        return jdbc.sql(CANCEL).param("log", logId).update() > 0;
    }

    private ImportRow row(ResultSet row) throws SQLException {
        return new ImportRow(
                row.getLong("id"),
                row.getLong("log_id"),
                ImportState.valueOf(row.getString("state")),
                row.getLong("bytes_read"),
                row.getLong("bytes_total"),
                row.getLong("events"),
                row.getLong("cases_kept"),
                ChainStore.instant(row, "requested_at"),
                row.getString("requested_by_name"),
                optional(row, "started_at"),
                optional(row, "finished_at"),
                row.getObject("cancel_requested_at") != null,
                trouble(row));
    }

    private @Nullable Trouble trouble(ResultSet row) throws SQLException {
        String reason = row.getString("error_key");
        return reason == null ? null : new Trouble(reason, json.texts(row.getString("error_arguments")));
    }

    private static @Nullable Instant optional(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
