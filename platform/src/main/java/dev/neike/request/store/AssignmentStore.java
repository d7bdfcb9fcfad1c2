package dev.neike.request.store;

import static dev.neike.request.store.Rows.number;
import static dev.neike.request.store.Rows.sql;

import dev.neike.organization.PersonId;
import dev.neike.organization.UnitId;
import dev.neike.request.life.RequestId;
import java.sql.Types;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who worked on a request from when on. */
@Repository
public class AssignmentStore {

    private static final String INSERT = """
            insert into request_assignment (request_id, number, unit_id, person_id, at, by_id)
            select :id, coalesce(max(number), 0) + 1, :unit, :person, :at, :by
            from request_assignment where request_id = :id
            """;

    private final JdbcClient jdbc;

    AssignmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes it; the caller has locked the request. */
    public void insert(RequestId id, UnitId unit, @Nullable PersonId person, Instant at, @Nullable PersonId by) {
        jdbc.sql(INSERT)
                .param("id", id.value())
                .param("unit", unit.value())
                .param("person", number(person), Types.BIGINT)
                .param("at", sql(at))
                .param("by", number(by), Types.BIGINT)
                .update();
    }

    public void assign(RequestId id, @Nullable PersonId person) {
        jdbc.sql("update request set assignee_id = :person, version = version + 1 where id = :id")
                .param("id", id.value())
                .param("person", number(person), Types.BIGINT)
                .update();
    }
}
