package dev.neike.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Cast;
import dev.neike.testing.Unique;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class DeletionTest {

    private static final String TABLES = """
            select table_name from information_schema.tables
            where table_schema = current_schema() and (table_name like 'log%' or table_name like 'relation%')
            order by 1
            """;

    private final Cast cast;
    private final JdbcClient jdbc;

    DeletionTest(Cast cast, JdbcClient jdbc) {
        this.cast = cast;
        this.jdbc = jdbc;
    }

    @Test
    void removesAllThatCameFromALog() {
        LogDriver driver = new LogDriver(cast.analyst().browser());
        Map<String, Long> before = counts();
        long log = driver.upload("gone.csv", SmallLog.csv(Unique.name("gone")));
        driver.importAndWait(log);
        assertThat(counts()).isNotEqualTo(before);
        assertThat(cast.analyst().browser().delete("/logs/" + log).location()).isEqualTo("/logs");
        assertThat(counts()).isEqualTo(before);
        assertThat(cast.analyst().browser().get("/logs/" + log).status()).isEqualTo(404);
        assertThat(cast.analyst().browser().delete("/logs/" + log).status()).isEqualTo(404);
    }

    @Test
    void isNotForReaders() {
        LogDriver driver = new LogDriver(cast.analyst().browser());
        long log = driver.upload("read.csv", SmallLog.csv(Unique.name("read")));
        assertThat(cast.employee().browser().delete("/logs/" + log).status()).isEqualTo(404);
        cast.analyst().browser().put("/logs/" + log + "/audience", "audience", "EVERYONE");
        assertThat(cast.employee().browser().delete("/logs/" + log).status()).isEqualTo(403);
        assertThat(cast.employee().browser().get("/logs/" + log).status()).isEqualTo(200);
    }

    private Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        List<String> tables = jdbc.sql(TABLES).query(String.class).list();
        assertThat(tables).contains("log", "log_case", "log_content", "log_word");
        tables.forEach(table -> counts.put(
                table,
                jdbc.sql("select count(*) from " + table).query(Long.class).single()));
        return counts;
    }
}
