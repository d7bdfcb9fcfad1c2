package dev.neike.request.store;

import static dev.neike.request.store.Rows.number;
import static dev.neike.request.store.Rows.sql;

import dev.neike.organization.PersonId;
import dev.neike.organization.UnitId;
import dev.neike.request.life.RequestId;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The conversation. */
@Repository
public class MessageStore {

    private static final int MOST = 2_000;

    private static final String INSERT = """
            insert into request_message (request_id, kind, internal, author_id, author_name, unit_id, text, at, nonce)
            values (:id, :kind, :internal, :author, :name, :unit, :text, :at, :nonce)
            on conflict (request_id, nonce) do nothing
            returning id
            """;

    private static final String OF_REQUEST = """
            select id, kind, internal, author_id, author_name, unit_id, text, at
            from request_message
            where request_id = :id and (:internal or not internal)
            order by id
            limit :limit
            """;

    private final JdbcClient jdbc;

    MessageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Writes it down, unless one with this nonce is there already.
     *
     * @return its number, or {@code null} where it was there
     */
    public @Nullable Long insert(RequestId request, Message it, @Nullable UUID nonce) {
        return jdbc.sql(INSERT)
                .param("id", request.value())
                .param("kind", it.kind().name())
                .param("internal", it.internal())
                .param("author", number(it.author()), Types.BIGINT)
                .param("name", it.authorName())
                .param("unit", number(it.unit()), Types.BIGINT)
                .param("text", it.text())
                .param("at", sql(it.at()))
                .param("nonce", nonce, Types.OTHER)
                .query(Long.class)
                .optional()
                .orElse(null);
    }

    /**
     * What was said, in order.
     *
     * @param internal whether notes of the holding units are wanted too
     */
    public List<Message> of(RequestId request, boolean internal) {
        return jdbc.sql(OF_REQUEST)
                .param("id", request.value())
                .param("internal", internal)
                .param("limit", MOST)
                .query((row, index) -> new Message(
                        row.getLong("id"),
                        Message.Kind.valueOf(row.getString("kind")),
                        row.getBoolean("internal"),
                        Rows.optional(row, "author_id", PersonId::new),
                        row.getString("author_name"),
                        Rows.optional(row, "unit_id", UnitId::new),
                        row.getString("text"),
                        Rows.time(row, "at")))
                .list();
    }
}
