package dev.neike.request.store;

import dev.neike.organization.UnitId;
import dev.neike.request.life.RequestId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When requests that are not closed fall due. */
@Repository
public class DueStore {

    private static final String WRITE = """
            insert into request_due as d (request_id, holder_unit, due_at, soon_at)
            select id, holder, due::timestamptz, soon::timestamptz
            from unnest(:ids::bigint[], :holders::bigint[], :due::text[], :soon::text[]) as n (id, holder, due, soon)
            on conflict (request_id) do update
            set holder_unit = excluded.holder_unit, due_at = excluded.due_at, soon_at = excluded.soon_at
            where (d.holder_unit, d.due_at, d.soon_at)
                is distinct from (excluded.holder_unit, excluded.due_at, excluded.soon_at)
            """;

    private static final String MOVE = """
            update request_due d
            set holder_unit = n.holder, due_at = n.due::timestamptz, soon_at = n.soon::timestamptz
            from unnest(:ids::bigint[], :holders::bigint[], :due::text[], :soon::text[]) as n (id, holder, due, soon)
            where d.request_id = n.id
            """;

    private static final String OF = """
            select request_id, holder_unit, due_at, soon_at from request_due where request_id = any(:ids) limit :limit
            """;

    private final JdbcClient jdbc;

    DueStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes them, each request once. */
    public void write(Collection<Due> due) {
        write(WRITE, due);
    }

    /** Writes those that have been written before, for half the work; passes over others. */
    public void move(Collection<Due> due) {
        write(MOVE, due);
    }

    private void write(String sql, Collection<Due> due) {
        if (!due.isEmpty()) {
            jdbc.sql(sql)
                    .param("ids", due.stream().map(it -> it.request().value()).toArray(Long[]::new))
                    .param(
                            "holders",
                            due.stream().map(it -> it.holder().value()).toArray(Long[]::new))
                    .param("due", times(due, Due::at))
                    .param("soon", times(due, Due::soon))
                    .update();
        }
    }

    public void remove(RequestId id) {
        jdbc.sql("delete from request_due where request_id = :id")
                .param("id", id.value())
                .update();
    }

    /** Of those requests about which something is promised. */
    public Map<RequestId, Due> of(Collection<RequestId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<Due> found = jdbc.sql(OF)
                .param("ids", ids.stream().map(RequestId::value).toArray(Long[]::new))
                .param("limit", ids.size())
                .query((row, number) -> new Due(
                        new RequestId(row.getLong("request_id")),
                        new UnitId(row.getLong("holder_unit")),
                        Rows.optionalTime(row, "due_at"),
                        Rows.optionalTime(row, "soon_at")))
                .list();
        return found.stream().collect(Collectors.toMap(Due::request, Function.identity()));
    }

    private static String[] times(Collection<Due> due, Function<Due, @Nullable Instant> which) {
        return due.stream()
                .map(which)
                .map(at -> at == null ? null : at.toString())
                .toArray(String[]::new);
    }
}
