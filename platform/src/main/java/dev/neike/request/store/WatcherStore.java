package dev.neike.request.store;

import static dev.neike.request.store.Rows.number;
import static dev.neike.request.store.Rows.sql;

import dev.neike.organization.PersonId;
import dev.neike.request.life.RequestId;
import java.sql.Types;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People given sight of a request: watchers and those mentioned. */
@Repository
public class WatcherStore {

    private static final String INSERT = """
            insert into request_watcher (request_id, person_id, reason, given_by, at)
            values (:id, :person, :reason, :by, :at)
            on conflict do nothing
            """;

    /** Why somebody was given sight. */
    public enum Reason {
        WATCHING,
        MENTIONED
    }

    private final JdbcClient jdbc;

    WatcherStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether that is new. */
    public boolean insert(RequestId id, PersonId person, Reason reason, @Nullable PersonId by, Instant at) {
        return jdbc.sql(INSERT)
                        .param("id", id.value())
                        .param("person", person.value())
                        .param("reason", reason.name())
                        .param("by", number(by), Types.BIGINT)
                        .param("at", sql(at))
                        .update()
                > 0;
    }

    public boolean delete(RequestId id, PersonId person) {
        return jdbc.sql("delete from request_watcher where request_id = :id and person_id = :person")
                        .param("id", id.value())
                        .param("person", person.value())
                        .update()
                > 0;
    }
}
