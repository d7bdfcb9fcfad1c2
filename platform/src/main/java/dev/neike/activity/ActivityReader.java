package dev.neike.activity;

import dev.neike.shell.Texts;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the log as sentences. */
@Component
class ActivityReader {

    private static final String PAGE = """
            select id, at, actor, kind, details
            from activity
            where (:kind = '' or kind = :kind)
              and (:actor = '' or strpos(lower(actor), lower(:actor)) > 0)
              and id < :before
            order by id desc
            limit :limit
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ActivityLog log;

    ActivityReader(JdbcClient jdbc, JsonMapper json, ActivityLog log) {
        this.jdbc = jdbc;
        this.json = json;
        this.log = log;
    }

    List<RecordedActivity> read(ActivityFilter filter, int limit, Texts texts) {
        return jdbc.sql(PAGE)
                .param("kind", filter.kind())
                .param("actor", filter.actor())
                .param("before", filter.before() == null ? Long.MAX_VALUE : filter.before())
                .param("limit", limit)
                .query((row, number) -> entry(row, texts))
                .list();
    }

    private RecordedActivity entry(ResultSet row, Texts texts) throws SQLException {
        String kind = row.getString("kind");
        return new RecordedActivity(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                kind,
                texts.of("activity." + kind, arguments(kind, row.getString("details"))));
    }

    /** Sentences may write numbers in their own way; everything else is text. */
    private static Object argument(@Nullable Object value) {
        return value instanceof Number ? value : Objects.toString(value, "");
    }

    private Object[] arguments(String kind, String details) {
        Map<String, Object> values = json.readValue(details, new TypeReference<>() {});
        return Arrays.stream(log.type(kind).getRecordComponents())
                .map(RecordComponent::getName)
                .map(name -> argument(values.get(name)))
                .toArray();
    }
}
