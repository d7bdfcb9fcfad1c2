package dev.neike.request.draft;

import dev.neike.catalog.ServiceId;
import dev.neike.request.life.RequestId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Drafts in the database: one for each account, service and parent. */
@Repository
class DraftStore {

    private static final int MOST = 100;
    private static final TypeReference<Map<String, List<String>>> TYPED = new TypeReference<>() {};

    private static final String COLUMNS = """
            select id, service_id, parent_id, form_version, typed, saved_at from request_draft
            """;

    private static final String ONE = COLUMNS + """
            where account_id = :account and service_id = :service and coalesce(parent_id, 0) = coalesce(:parent, 0)
            """;

    private static final String NEW = """
            insert into request_draft (account_id, service_id, parent_id, form_version, typed, saved_at)
            values (:account, :service, :parent, :form, :typed::jsonb, :at)
            on conflict (account_id, service_id, coalesce(parent_id, 0)) do
            """;

    private static final String INSERT = NEW + "nothing returning id";

    private static final String UPDATE = """
            update request_draft set form_version = :form, typed = :typed::jsonb, saved_at = :at
            where id = :id and saved_at = :seen
            """;

    private static final String SAVE = NEW + """
            update
            set form_version = excluded.form_version, typed = excluded.typed, saved_at = excluded.saved_at
            returning id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    DraftStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    long save(
            long account,
            ServiceId service,
            @Nullable RequestId parent,
            int formVersion,
            Map<String, List<String>> typed,
            Instant at) {
        return jdbc.sql(SAVE)
                .param("account", account)
                .param("service", service.value())
                .param("parent", parent == null ? null : parent.value(), Types.BIGINT)
                .param("form", formVersion)
                .param("typed", json.writeValueAsString(typed))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /** A new one, or nothing where there is one already. */
    Optional<Long> insert(
            long account,
            ServiceId service,
            @Nullable RequestId parent,
            int formVersion,
            Map<String, List<String>> typed,
            Instant at) {
        return jdbc.sql(INSERT)
                .param("account", account)
                .param("service", service.value())
                .param("parent", parent == null ? null : parent.value(), Types.BIGINT)
                .param("form", formVersion)
                .param("typed", json.writeValueAsString(typed))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional();
    }

    /** Whether it still was as it was seen. */
    boolean update(Draft seen, int formVersion, Map<String, List<String>> typed, Instant at) {
        return jdbc.sql(UPDATE)
                        .param("id", seen.id())
                        .param("seen", seen.savedAt().atOffset(ZoneOffset.UTC))
                        .param("form", formVersion)
                        .param("typed", json.writeValueAsString(typed))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    Optional<Draft> byId(long account, long draft) {
        return jdbc.sql(COLUMNS + "where id = :draft and account_id = :account")
                .param("draft", draft)
                .param("account", account)
                .query(this::draft)
                .optional();
    }

    Optional<Draft> find(long account, ServiceId service, @Nullable RequestId parent) {
        return jdbc.sql(ONE)
                .param("account", account)
                .param("service", service.value())
                .param("parent", parent == null ? null : parent.value(), Types.BIGINT)
                .query(this::draft)
                .optional();
    }

    /** The latest first. */
    List<Draft> of(long account) {
        return jdbc.sql(COLUMNS + "where account_id = :account order by saved_at desc, id desc limit :limit")
                .param("account", account)
                .param("limit", MOST)
                .query(this::draft)
                .list();
    }

    boolean delete(long account, long draft) {
        return jdbc.sql("delete from request_draft where id = :draft and account_id = :account")
                        .param("draft", draft)
                        .param("account", account)
                        .update()
                > 0;
    }

    private Draft draft(ResultSet row, int index) throws SQLException {
        long parent = row.getLong("parent_id");
        RequestId above = row.wasNull() ? null : new RequestId(parent);
        return new Draft(
                row.getLong("id"),
                new ServiceId(row.getLong("service_id")),
                above,
                row.getInt("form_version"),
                json.readValue(row.getString("typed"), TYPED),
                row.getObject("saved_at", OffsetDateTime.class).toInstant());
    }
}
