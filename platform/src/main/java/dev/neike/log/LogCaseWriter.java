package dev.neike.log;

import dev.neike.eventlog.chain.Case;
import dev.neike.eventlog.chain.ServiceChain;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes the cases of a chain by COPY, in the transaction under way, one case in memory at a time. */
@Component
class LogCaseWriter {

    private static final String CASES = """
            copy log_case (chain_id, number, name, from_at, to_at, duration_seconds, events, events_without_unit,
                           handovers, ping_pongs, overlapping, legs)
            from stdin
            """;

    private static final String WORDS = "copy log_word (chain_id, kind, number, word) from stdin";

    private final JdbcTemplate jdbc;

    LogCaseWriter(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes all cases, then the words they name by number. */
    void write(long chainId, ServiceChain chain, ImportProgress progress) {
        Map<String, Integer> units = new HashMap<>();
        Map<String, Integer> activities = new HashMap<>();
        jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            try (CopyRows rows = rows(connection, CASES)) {
                for (int i = 0; i < chain.cases(); i++) {
                    write(rows, chainId, chain.caseAt(i), units, activities);
                    progress.kept();
                }
                rows.finish();
            }
            try (CopyRows rows = rows(connection, WORDS)) {
                writeWords(rows, chainId, "UNIT", units);
                writeWords(rows, chainId, "ACTIVITY", activities);
                rows.finish();
            }
            return true;
        });
    }

    private static CopyRows rows(Connection connection, String sql) throws SQLException {
        CopyManager manager = connection.unwrap(PGConnection.class).getCopyAPI();
        CopyIn copy = manager.copyIn(sql);
        return new CopyRows(copy);
    }

    private static void write(
            CopyRows rows, long chainId, Case found, Map<String, Integer> units, Map<String, Integer> activities)
            throws SQLException {
        StringBuilder legs = new StringBuilder();
        StoredLegs.write(
                legs,
                found.from(),
                found.legs(),
                unit -> number(units, unit),
                activity -> number(activities, activity));
        rows.number(chainId)
                .number(found.index())
                .text(found.name())
                .time(found.from())
                .time(found.to())
                .plain(Double.toString(found.durationSeconds()))
                .number(found.events())
                .number(found.eventsWithoutUnit())
                .number(found.handovers())
                .number(found.pingPongs())
                .number(found.overlappingHandovers())
                .plain(legs)
                .end();
    }

    private static int number(Map<String, Integer> numbers, String word) {
        Integer known = numbers.putIfAbsent(word, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    private static void writeWords(CopyRows rows, long chainId, String kind, Map<String, Integer> numbers)
            throws SQLException {
        for (Map.Entry<String, Integer> word : numbers.entrySet()) {
            rows.number(chainId)
                    .plain(kind)
                    .number(word.getValue())
                    .text(word.getKey())
                    .end();
        }
    }
}
