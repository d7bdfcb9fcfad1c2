package dev.neike.request.store;

import static dev.neike.request.store.Rows.sql;

import dev.neike.organization.UnitId;
import dev.neike.request.life.Leg;
import dev.neike.request.life.Request;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads requests that a unit was asked, with their legs, one after the other. Never confidential ones. */
@Repository
public class LifeStore {

    private static final int AT_ONCE = 2_000;

    private static final String ASKED = """
            with asked as materialized (
                select id from request
                where first_unit = :unit and submitted_at >= :from and not confidential
                order by id desc limit :limit)
            select\s""" + Rows.COLUMNS + """
                   , l.number, l.life, l.kind, l.unit_id, l.sender_unit, l.starts_at, l.ends_at, l.opened_by_act,
                   l.opened_by, l.note, l.ended_by_act, l.ended_by
            from asked
            join request r on r.id = asked.id
            join request_leg l on l.request_id = r.id
            order by r.id, l.number
            """;

    private final JdbcClient jdbc;

    LifeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Those that the unit was asked first, since then; in a transaction, so that the database does not send them all at
     * once.
     *
     * @param limit of several, the latest
     */
    public void asked(UnitId unit, Instant from, int limit, BiConsumer<Request, List<Leg>> reader) {
        Gathering gathering = new Gathering(reader);
        jdbc.sql(ASKED)
                .withFetchSize(AT_ONCE)
                .param("unit", unit.value())
                .param("from", sql(from))
                .param("limit", limit)
                .query(gathering::row);
        gathering.hand();
    }

    /** Puts the rows of a request together. */
    private static final class Gathering {

        private final BiConsumer<Request, List<Leg>> reader;
        private final List<Leg> legs = new ArrayList<>();
        private @Nullable Request request;

        Gathering(BiConsumer<Request, List<Leg>> reader) {
            this.reader = reader;
        }

        /** Reads a request from the first of its rows only: they all say the same of it. */
        void row(ResultSet row) throws SQLException {
            if (request == null || request.id().value() != row.getLong("id")) {
                hand();
                request = Rows.request(row, 0);
            }
            legs.add(LegStore.leg(row, 0));
        }

        void hand() {
            if (request != null) {
                reader.accept(request, List.copyOf(legs));
            }
            legs.clear();
        }
    }
}
