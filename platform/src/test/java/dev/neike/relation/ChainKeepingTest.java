package dev.neike.relation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.log.LogChain;
import dev.neike.log.LogDriver;
import dev.neike.log.Logs;
import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Cast;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class ChainKeepingTest {

    private static final List<String> TABLES = List.of(
            "relation_chain",
            "relation_unit",
            "relation_pair",
            "relation_day",
            "relation_unit_day",
            "relation_example");

    private final Cast cast;
    private final Logs logs;
    private final JdbcClient jdbc;

    ChainKeepingTest(Cast cast, Logs logs, JdbcClient jdbc) {
        this.cast = cast;
        this.logs = logs;
        this.jdbc = jdbc;
    }

    @Test
    void removesAllThatCameFromALogWithTheLog() {
        LogChain chain = SampleChain.imported(cast, logs);
        assertThat(TABLES).allMatch(table -> rows(table, chain.id()) > 0);
        cast.analyst().browser().delete("/logs/" + chain.logId());
        assertThat(TABLES).allMatch(table -> rows(table, chain.id()) == 0);
        assertThat(cast.analyst().browser().get("/chains/" + chain.id()).status())
                .isEqualTo(404);
    }

    @Test
    void keepsEachFigureOnceWhenALogIsImportedAgain() {
        LogChain chain = SampleChain.imported(cast, logs);
        List<Long> before =
                TABLES.stream().map(table -> rows(table, chain.id())).toList();
        new LogDriver(cast.analyst().browser()).importAndWait(chain.logId());
        assertThat(TABLES.stream().map(table -> rows(table, chain.id()))).containsExactlyElementsOf(before);
    }

    private long rows(String table, long chain) {
        return jdbc.sql("select count(*) from " + table + " where chain_id = :chain")
                .param("chain", chain)
                .query(Long.class)
                .single();
    }
}
