package dev.neike.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Units of logs and what they were matched with. Persons are no units; neither are names too long for one. */
@Repository
class UnitMatchStore {

    private static final String UNITS = """
            select unit.chain_id, unit.number, unit.word, unit.level, match.unit_id
            from (
                select distinct on (word.word) word.chain_id, word.number, word.word, chain.level, chain.preferred
                from log_word word
                join log_chain chain on chain.id = word.chain_id
                where chain.log_id = :log and not chain.persons and word.kind = 'UNIT' and length(word.word) <= 500
                order by word.word, chain.preferred desc, chain.id
            ) unit
            left join log_unit_match match on match.log_id = :log and match.name = unit.word
            """;

    private static final String PAGE =
            " order by unit.preferred desc, unit.chain_id, unit.word limit :limit offset :skip";

    private static final String ONE = " where unit.chain_id = :chain and unit.number = :number";

    private static final String MATCH = """
            insert into log_unit_match (log_id, name, unit_id) values (:log, :name, :unit)
            on conflict (log_id, name) do update set unit_id = excluded.unit_id
            where log_unit_match.unit_id <> excluded.unit_id
            """;

    private final JdbcClient jdbc;

    UnitMatchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A unit of a log.
     *
     * @param place chain and number, as {@code 3-17}
     * @param name as the log calls it
     * @param level the attribute it is a value of
     * @param matched the organisation's unit, or {@code null}
     */
    record UnitOfLog(
            String place,
            String name,
            String level,
            @Nullable Long matched) {}

    List<UnitOfLog> units(long logId, int skip, int limit) {
        return jdbc.sql(UNITS + PAGE)
                .param("log", logId)
                .param("limit", limit)
                .param("skip", skip)
                .query((row, number) -> unit(row))
                .list();
    }

    /** The unit at that place, if it is one of this log. */
    Optional<UnitOfLog> unit(long logId, String place) {
        if (!place.matches("\\d{1,18}-\\d{1,9}")) {
            return Optional.empty();
        }
        String[] parts = place.split("-", 2);
        return jdbc.sql(UNITS + ONE)
                .param("log", logId)
                .param("chain", Long.parseLong(parts[0]))
                .param("number", Integer.parseInt(parts[1]))
                .query((row, number) -> unit(row))
                .optional();
    }

    int match(long logId, String name, long unitId) {
        return jdbc.sql(MATCH)
                .param("log", logId)
                .param("name", name)
                .param("unit", unitId)
                .update();
    }

    int release(long logId, String name) {
        return jdbc.sql("delete from log_unit_match where log_id = :log and name = :name")
                .param("log", logId)
                .param("name", name)
                .update();
    }

    int matched(long logId) {
        return jdbc.sql("select count(*) from log_unit_match where log_id = :log")
                .param("log", logId)
                .query(Integer.class)
                .single();
    }

    private static UnitOfLog unit(ResultSet row) throws SQLException {
        return new UnitOfLog(
                row.getLong("chain_id") + "-" + row.getInt("number"),
                row.getString("word"),
                row.getString("level"),
                row.getObject("unit_id", Long.class));
    }
}
