package dev.neike.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the chains of imported logs. */
@Repository
class ChainStore {

    private static final String COLUMNS = """
            select chain.id, chain.log_id, log.name, chain.level, chain.preferred, result.from_at, result.to_at,
                   chain.cases, chain.events, chain.events_without_unit, chain.units, chain.handovers, chain.relations,
                   chain.ping_pongs, result.zone, result.days_only, chain.persons
            from log_chain chain
            join log on log.id = chain.log_id
            join log_result result on result.log_id = log.id
            where
            """ + Sight.CONDITION;

    private static final String ORDER = """
             order by log.id desc, chain.preferred desc, chain.id
             limit :limit
            """;

    private static final int MOST = 1000;

    private final JdbcClient jdbc;

    ChainStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<LogChain> byId(Sight sight, long id) {
        return sight.in(jdbc.sql(COLUMNS + " and chain.id = :id"))
                .param("id", id)
                .query((row, number) -> chain(row))
                .optional();
    }

    List<LogChain> all(Sight sight) {
        return sight.in(jdbc.sql(COLUMNS + ORDER))
                .param("limit", MOST)
                .query((row, number) -> chain(row))
                .list();
    }

    List<LogChain> ofLog(Sight sight, long logId) {
        return sight.in(jdbc.sql(COLUMNS + " and log.id = :log" + ORDER))
                .param("log", logId)
                .param("limit", MOST)
                .query((row, number) -> chain(row))
                .list();
    }

    private static LogChain chain(ResultSet row) throws SQLException {
        return new LogChain(
                row.getLong("id"),
                row.getLong("log_id"),
                row.getString("name"),
                row.getString("level"),
                row.getBoolean("preferred"),
                instant(row, "from_at"),
                instant(row, "to_at"),
                row.getLong("cases"),
                row.getLong("events"),
                row.getLong("events_without_unit"),
                row.getLong("units"),
                row.getLong("handovers"),
                row.getLong("relations"),
                row.getLong("ping_pongs"),
                ZoneId.of(row.getString("zone")),
                row.getBoolean("days_only"),
                row.getBoolean("persons"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
