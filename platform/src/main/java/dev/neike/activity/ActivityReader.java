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

    private static final String COLUMNS = "select id, at, actor, kind, details from activity";

    private static final String PAGE = COLUMNS + " where id < :before order by id desc limit :limit";

    /**
     * Spelt as a range, so that {@code activity_kind} alone has the order: equality would let all entries be gone through
     * from the latest, which for a rare kind takes for ever.
     */
    private static final String OF_KIND = COLUMNS + """
             where kind >= :kind and kind <= :kind and id < :before
            order by kind, id desc
            limit :limit
            """;

    /** Goes from one name to the next along {@code activity_actor}, and looks up the latest of those that fit. */
    private static final String BY_ACTOR = """
            with recursive name (actor) as (
                (select actor from activity order by actor limit 1)
                union all
                select next.actor
                from name
                cross join lateral (
                    select a.actor from activity a where a.actor > name.actor order by a.actor limit 1) next
            ), meant as materialized (
                select actor from name where strpos(lower(actor), lower(:actor)) > 0
            )
            select one.id, one.at, one.actor, one.kind, one.details
            from meant
            cross join lateral (
                select id, at, actor, kind, details
                from activity
                where actor = meant.actor and id < :before and (:kind = '' or kind = :kind)
                order by id desc
                limit :limit
            ) one
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
        return jdbc.sql(sql(filter))
                .param("kind", filter.kind())
                .param("actor", filter.actor())
                .param("before", filter.before() == null ? Long.MAX_VALUE : filter.before())
                .param("limit", limit)
                .query((row, number) -> entry(row, texts))
                .list();
    }

    private static String sql(ActivityFilter filter) {
        if (!filter.actor().isEmpty()) {
            return BY_ACTOR;
        }
        return filter.kind().isEmpty() ? PAGE : OF_KIND;
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
