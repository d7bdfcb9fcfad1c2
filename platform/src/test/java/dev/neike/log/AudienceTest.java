package dev.neike.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.shell.Role;
import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Cast;
import dev.neike.testing.Cast.Member;
import dev.neike.testing.Unique;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class AudienceTest {

    private final Cast cast;
    private final Logs logs;
    private final JdbcClient jdbc;
    private final LogDriver driver;

    AudienceTest(Cast cast, Logs logs, JdbcClient jdbc) {
        this.cast = cast;
        this.logs = logs;
        this.jdbc = jdbc;
        this.driver = new LogDriver(cast.analyst().browser());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ANALYSTS,   200, 200, 404, 404, 404
            EXECUTIVES, 200, 200, 200, 200, 404
            LEADS,      200, 200, 200, 200, 404
            EVERYONE,   200, 200, 200, 200, 200
            """)
    void showsALogToItsAudienceAndToNobodyElse(
            String audience, int analyst, int administrator, int executive, int quality, int employee) {
        long log = imported();
        cast.analyst().browser().put("/logs/" + log + "/audience", "audience", audience);
        assertThat(cast.analyst().browser().get("/logs/" + log).status()).isEqualTo(analyst);
        assertThat(cast.administrator().browser().get("/logs/" + log).status()).isEqualTo(administrator);
        assertThat(cast.somebody(Role.EXECUTIVE).browser().get("/logs/" + log).status())
                .isEqualTo(executive);
        assertThat(cast.somebody(Role.QUALITY_OFFICE)
                        .browser()
                        .get("/logs/" + log)
                        .status())
                .isEqualTo(quality);
        assertThat(cast.employee().browser().get("/logs/" + log).status()).isEqualTo(employee);
        assertThat(logs.chainsOfLog(cast.employee().viewer(), log)).hasSize(employee == 200 ? 1 : 0);
    }

    @Test
    void hidesALogFromListAndSearchToo() {
        String name = Unique.name("hidden");
        long log = driver.upload(name + ".csv", SmallLog.csv(name));
        Member employee = cast.employee();
        assertThat(cast.analyst().browser().get("/search?q=" + name).text()).contains("Event log");
        assertThat(employee.browser().get("/search?q=" + name).body()).doesNotContain("/logs/" + log);
        assertThat(employee.browser().get("/logs").text()).doesNotContain(name);
        cast.analyst().browser().put("/logs/" + log + "/audience", "audience", "EVERYONE");
        assertThat(employee.browser().get("/logs").text()).contains(name);
    }

    @Test
    void givesReadersNothingToChange() {
        long log = imported();
        cast.analyst().browser().put("/logs/" + log + "/audience", "audience", "EVERYONE");
        var reader = cast.employee().browser();
        assertThat(reader.get("/logs/" + log + "/mapping").status()).isEqualTo(403);
        assertThat(reader.get("/logs/" + log + "/content").status()).isEqualTo(403);
        assertThat(reader.get("/logs/" + log + "/units").status()).isEqualTo(403);
        assertThat(reader.get("/logs/new").status()).isEqualTo(403);
        assertThat(reader.post("/logs/" + log + "/imports").status()).isEqualTo(403);
        assertThat(reader.put("/logs/" + log + "/audience", "audience", "ANALYSTS")
                        .status())
                .isEqualTo(403);
        assertThat(reader.get("/logs/" + log).body()).doesNotContain("_method\" value=\"put\"");
    }

    @Test
    void writesTheChangeDownOnce() {
        long log = imported();
        cast.analyst().browser().put("/logs/" + log + "/audience", "audience", "EVERYONE");
        cast.analyst().browser().put("/logs/" + log + "/audience", "audience", "EVERYONE");
        long entries = jdbc.sql("select count(*) from activity where subject = :log and kind = 'log.shown-to-everyone'")
                .param("log", "log/" + log)
                .query(Long.class)
                .single();
        assertThat(entries).isEqualTo(1);
    }

    @Test
    void wantsAUnitWhereItsMembersAreTheAudience() {
        long log = imported();
        assertThat(cast.analyst()
                        .browser()
                        .put("/logs/" + log + "/audience", "audience", "UNITS")
                        .text())
                .contains("Choose at least one unit");
    }

    private long imported() {
        long log = driver.upload("audience.csv", SmallLog.csv(Unique.name("audience")));
        driver.importAndWait(log);
        return log;
    }
}
