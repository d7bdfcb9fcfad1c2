package dev.neike.request.store;

import static dev.neike.request.store.Rows.number;
import static dev.neike.request.store.Rows.sql;

import dev.neike.organization.PersonId;
import dev.neike.organization.UnitId;
import dev.neike.request.life.Act;
import dev.neike.request.life.Leg;
import dev.neike.request.life.RequestId;
import dev.neike.request.life.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Legs and lives, and which units held a request. The database itself refuses gaps and overlaps. */
@Repository
public class LegStore {

    private static final int MOST = 5_000;

    private static final String COLUMNS = """
            select number, life, kind, unit_id, sender_unit, starts_at, ends_at, opened_by_act, opened_by, note,
                   ended_by_act, ended_by
            from request_leg
            """;

    private static final String OF_MANY = """
            select request_id, number, life, kind, unit_id, sender_unit, starts_at, ends_at, opened_by_act, opened_by, note,
                   ended_by_act, ended_by
            from request_leg
            where request_id = any(:ids)
            order by request_id, number
            limit :limit
            """;

    private static final String INSERT = """
            insert into request_leg (request_id, number, life, kind, unit_id, sender_unit, starts_at, opens_life,
                opened_by_act, opened_by, note)
            values (:id, :number, :life, :kind, :unit, :sender, :start, :opensLife, :act, :by, :note)
            """;

    private static final String END = """
            update request_leg set ends_at = :at, ended_by_act = :act, ended_by = :by
            where request_id = :id and number = :number
            """;

    private final JdbcClient jdbc;

    LegStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of a request, in order. */
    public List<Leg> of(RequestId id) {
        return jdbc.sql(COLUMNS + "where request_id = :id order by number limit :limit")
                .param("id", id.value())
                .param("limit", MOST)
                .query(LegStore::leg)
                .list();
    }

    /** All of several requests, each in order; at most as many requests as a batch has. */
    public Map<RequestId, List<Leg>> of(Collection<RequestId> ids) {
        Map<RequestId, List<Leg>> found = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql(OF_MANY)
                    .param("ids", ids.stream().map(RequestId::value).toArray(Long[]::new))
                    .param("limit", MOST * ids.size())
                    .query(row -> {
                        found.computeIfAbsent(new RequestId(row.getLong("request_id")), id -> new ArrayList<>())
                                .add(leg(row, 0));
                    });
        }
        return found;
    }

    public Optional<Leg> byNumber(RequestId id, int number) {
        return jdbc.sql(COLUMNS + "where request_id = :id and number = :number")
                .param("id", id.value())
                .param("number", number)
                .query(LegStore::leg)
                .optional();
    }

    public void beginLife(RequestId id, int life, Instant at) {
        jdbc.sql("insert into request_life (request_id, number, starts_at) values (:id, :life, :at)")
                .param("id", id.value())
                .param("life", life)
                .param("at", sql(at))
                .update();
    }

    public void endLife(RequestId id, int life, Instant at) {
        jdbc.sql("update request_life set ends_at = :at where request_id = :id and number = :life")
                .param("id", id.value())
                .param("life", life)
                .param("at", sql(at))
                .update();
    }

    /** Begins a leg; one that has just begun, without an end. */
    public void insert(RequestId id, Leg leg, boolean opensLife) {
        jdbc.sql(INSERT)
                .param("id", id.value())
                .param("number", leg.number())
                .param("life", leg.life())
                .param("kind", leg.kind().name())
                .param("unit", leg.unit().value())
                .param("sender", number(leg.sender()), Types.BIGINT)
                .param("start", sql(leg.start()))
                .param("opensLife", opensLife)
                .param("act", leg.openedAct().name())
                .param("by", number(leg.openedBy()), Types.BIGINT)
                .param("note", leg.note())
                .update();
    }

    public void end(RequestId id, int number, Instant at, Act act, @Nullable PersonId by) {
        jdbc.sql(END)
                .param("id", id.value())
                .param("number", number)
                .param("at", sql(at))
                .param("act", act.name())
                .param("by", number(by), Types.BIGINT)
                .update();
    }

    /** Notes that the unit holds it; once is enough. */
    public void held(RequestId id, UnitId unit) {
        jdbc.sql("insert into request_holding (request_id, unit_id) values (:id, :unit) on conflict do nothing")
                .param("id", id.value())
                .param("unit", unit.value())
                .update();
    }

    /** The units that hold or held it. */
    public List<UnitId> holders(RequestId id) {
        return jdbc.sql("select unit_id from request_holding where request_id = :id limit :limit")
                .param("id", id.value())
                .param("limit", MOST)
                .query((row, index) -> new UnitId(row.getLong("unit_id")))
                .list();
    }

    static Leg leg(ResultSet row, int index) throws SQLException {
        String ended = row.getString("ended_by_act");
        return new Leg(
                row.getInt("number"),
                row.getInt("life"),
                State.valueOf(row.getString("kind")),
                new UnitId(row.getLong("unit_id")),
                Rows.optional(row, "sender_unit", UnitId::new),
                Rows.time(row, "starts_at"),
                Rows.optionalTime(row, "ends_at"),
                Act.valueOf(row.getString("opened_by_act")),
                Rows.optional(row, "opened_by", PersonId::new),
                row.getString("note"),
                ended == null ? null : Act.valueOf(ended),
                Rows.optional(row, "ended_by", PersonId::new));
    }
}
