package dev.neike.request.store;

import dev.neike.request.life.Request;
import dev.neike.request.life.RequestId;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Links between requests. A reader is shown those whose other end they may see. */
@Repository
public class LinkStore {

    private static final int MOST = 100;

    private static final String INSERT = """
            insert into request_link (from_id, to_id, kind, by_id, at) values (:from, :to, :kind, :by, :at)
            on conflict do nothing
            """;

    private static final String OF =
            "select l.kind, l.from_id = :id as outward, " + Rows.COLUMNS + """
            from (select kind, from_id, to_id from request_link where from_id = :id
                  union all
                  select kind, from_id, to_id from request_link where to_id = :id) l
            join request r on r.id = case when l.from_id = :id then l.to_id else l.from_id end
            where\s""" + Sight.CONDITION + """
            order by r.id limit :limit
            """;

    /** What a link says. */
    public enum Kind {
        RELATES,
        DUPLICATES,
        BLOCKS;

        String textKey(boolean outward) {
            return "request.link." + name().toLowerCase(Locale.ROOT) + (outward || this == RELATES ? "" : ".by");
        }
    }

    /**
     * A link with its other end.
     *
     * @param outward whether it was drawn from the request looked at
     */
    public record Link(String kind, boolean outward, Request other) {

        public String textKey() {
            return Kind.valueOf(kind).textKey(outward);
        }
    }

    private final JdbcClient jdbc;

    LinkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean insert(RequestId from, RequestId to, Kind kind, @Nullable Long by, Instant at) {
        return jdbc.sql(INSERT)
                        .param("from", from.value())
                        .param("to", to.value())
                        .param("kind", kind.name())
                        .param("by", by, Types.BIGINT)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    public boolean delete(RequestId one, RequestId other) {
        return jdbc.sql("""
                        delete from request_link
                        where (from_id = :one and to_id = :other) or (from_id = :other and to_id = :one)
                        """)
                        .param("one", one.value())
                        .param("other", other.value())
                        .update()
                > 0;
    }

    public List<Link> of(Sight sight, RequestId id) {
        return sight.in(jdbc.sql(OF))
                .param("id", id.value())
                .param("limit", MOST)
                .query((row, number) ->
                        new Link(row.getString("kind"), row.getBoolean("outward"), Rows.request(row, number)))
                .list();
    }
}
