package dev.neike.request.store;

import static dev.neike.request.store.Rows.sql;

import dev.neike.organization.UnitId;
import dev.neike.request.life.Leg;
import dev.neike.request.life.Request;
import dev.neike.request.life.RequestId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads requests that a unit was asked, with their legs, many at a time. Never confidential ones. */
@Repository
public class LifeStore {

    /** Requests at a time; what is read beside them comes in one statement for so many. */
    private static final int AT_ONCE = 1_000;

    private static final String ASKED = """
            with asked as materialized (
                select id from request
                where first_unit = :unit and submitted_at >= :from and not confidential
                order by id desc limit :limit)
            select\s""" + Rows.COLUMNS + """
            from asked
            join request r on r.id = asked.id
            """;

    private final JdbcClient jdbc;
    private final LegStore legs;

    LifeStore(JdbcClient jdbc, LegStore legs) {
        this.jdbc = jdbc;
        this.legs = legs;
    }

    /** A request with all of its legs, in order. */
    public record Lived(Request request, List<Leg> legs) {}

    /**
     * Those that the unit was asked first, since then, in any order; in a transaction, so that the database does not send them
     * all at once.
     *
     * @param limit of several, the latest
     */
    public void asked(UnitId unit, Instant from, int limit, Consumer<List<Lived>> reader) {
        List<Request> waiting = new ArrayList<>();
        jdbc.sql(ASKED)
                .withFetchSize(AT_ONCE)
                .param("unit", unit.value())
                .param("from", sql(from))
                .param("limit", limit)
                .query(row -> {
                    waiting.add(Rows.request(row, 0));
                    if (waiting.size() == AT_ONCE) {
                        reader.accept(lived(waiting));
                        waiting.clear();
                    }
                });
        reader.accept(lived(waiting));
    }

    private List<Lived> lived(List<Request> requests) {
        Map<RequestId, List<Leg>> all =
                legs.of(requests.stream().map(Request::id).toList());
        return requests.stream()
                .map(it -> new Lived(it, all.getOrDefault(it.id(), List.of())))
                .toList();
    }
}
