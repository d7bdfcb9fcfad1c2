package dev.neike.log;

import dev.neike.eventlog.chain.Case;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the cases of a chain. Whether somebody may see the chain is decided before. */
@Repository
class LogCaseStore {

    private static final String ONE = """
            select number, name, from_at, to_at, duration_seconds, events, events_without_unit, handovers, ping_pongs,
                   overlapping, legs
            from log_case
            where chain_id = :chain and number = :number
            """;

    private static final String WORDS = """
            select kind, number, word
            from log_word
            where chain_id = :chain
              and (kind = 'UNIT' and number = any(:units) or kind = 'ACTIVITY' and number = any(:activities))
            """;

    private static final String LIST = """
            select number, name, from_at, to_at, duration_seconds, events, handovers, ping_pongs
            from log_case
            where chain_id = :chain
            """;

    private static final String NAMED = " and left(name, 100) like :prefix and starts_with(name, :name) ";

    private final JdbcClient jdbc;

    LogCaseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Case> byNumber(long chainId, int number) {
        return jdbc.sql(ONE)
                .param("chain", chainId)
                .param("number", number)
                .query((row, index) -> stored(row))
                .optional()
                .map(stored -> stored.spelled(words(chainId, stored.legs())));
    }

    List<CaseLine> find(long chainId, CaseFilter filter) {
        String order = switch (filter.order()) {
            case NUMBER -> " order by number";
            case HANDOVERS -> " order by handovers desc, duration_seconds desc";
            case LONGEST -> " order by duration_seconds desc, number";
        };
        String named = filter.name().isEmpty() ? "" : NAMED;
        return jdbc.sql(LIST + named + order + " limit :limit offset :skip")
                .param("chain", chainId)
                .params(filter.name().isEmpty() ? Map.of() : prefix(filter.name()))
                .param("limit", filter.limit())
                .param("skip", filter.skip())
                .query((row, index) -> line(row))
                .list();
    }

    private static Map<String, String> prefix(String name) {
        String first =
                name.substring(0, name.offsetByCodePoints(0, Math.min(100, name.codePointCount(0, name.length()))));
        return Map.of("name", name, "prefix", first.replaceAll("([%_\\\\])", "\\\\$1") + "%");
    }

    private Words words(long chainId, StoredLegs legs) {
        Map<Integer, String> units = new HashMap<>();
        Map<Integer, String> activities = new HashMap<>();
        jdbc.sql(WORDS)
                .param("chain", chainId)
                .param("units", numbers(legs.units()))
                .param("activities", numbers(legs.activities()))
                .query((RowCallbackHandler) row -> (row.getString("kind").equals("UNIT") ? units : activities)
                        .put(row.getInt("number"), row.getString("word")));
        return new Words(units, activities);
    }

    private static Integer[] numbers(Set<Integer> numbers) {
        return numbers.toArray(Integer[]::new);
    }

    private static StoredCase stored(ResultSet row) throws SQLException {
        return new StoredCase(
                line(row),
                row.getInt("events_without_unit"),
                row.getInt("overlapping"),
                StoredLegs.parse(row.getString("legs")));
    }

    private static CaseLine line(ResultSet row) throws SQLException {
        return new CaseLine(
                row.getInt("number"),
                row.getString("name"),
                ChainStore.instant(row, "from_at"),
                ChainStore.instant(row, "to_at"),
                row.getDouble("duration_seconds"),
                row.getInt("events"),
                row.getInt("handovers"),
                row.getInt("ping_pongs"));
    }
}
