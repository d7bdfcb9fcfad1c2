package dev.neike.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Cast;
import dev.neike.testing.Unique;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class PersonsTest {

    private final Cast cast;
    private final Logs logs;
    private final JdbcClient jdbc;
    private final LogDriver driver;

    PersonsTest(Cast cast, Logs logs, JdbcClient jdbc) {
        this.cast = cast;
        this.logs = logs;
        this.jdbc = jdbc;
        this.driver = new LogDriver(cast.analyst().browser());
    }

    @Test
    void namesNobodyUntilAnAdministratorSwitchesItOn() {
        long log = uploaded();
        assertThat(driver.mapping(log).text())
                .contains("Names persons")
                .contains("Names of persons are not shown")
                .doesNotContain("Ann");
        String agent = driver.position(log, "agent");
        assertThat(driver.send(log, "units", agent).text()).contains("“agent” names persons and can’t be a level");
        driver.importAndWait(log);
        assertThat(words(log)).contains("Desk").doesNotContain("Ann", "Bo");
    }

    @Test
    void letsOnlyAnAdministratorSwitchIt() {
        long log = uploaded();
        assertThat(cast.employee().browser().post("/logs/" + log + "/persons").status())
                .isEqualTo(404);
        assertThat(cast.analyst().browser().post("/logs/" + log + "/persons").status())
                .isEqualTo(403);
    }

    @Test
    void forgetsPersonsAgain() {
        long log = uploaded();
        cast.administrator().browser().post("/logs/" + log + "/persons");
        driver.importAndWait(log, "units", driver.position(log, "agent"));
        assertThat(words(log)).contains("Desk", "Ann");
        assertThat(logs.chainsOfLog(cast.analyst().viewer(), log))
                .anyMatch(chain -> chain.persons() && chain.level().equals("agent"));
        cast.administrator().browser().delete("/logs/" + log + "/persons");
        cast.administrator().browser().delete("/logs/" + log + "/persons");
        assertThat(words(log)).contains("Desk").doesNotContain("Ann");
        assertThat(jdbc.sql("select kind from activity where subject = :log and kind like 'log.persons%' order by id")
                        .param("log", "log/" + log)
                        .query(String.class)
                        .list())
                .containsExactly("log.persons-switched-on", "log.persons-switched-off");
    }

    private long uploaded() {
        return driver.upload("persons.csv", SmallLog.csv(Unique.name("persons")));
    }

    private java.util.List<String> words(long log) {
        return jdbc.sql("""
                        select word from log_word join log_chain chain on chain.id = chain_id where chain.log_id = :log
                        """).param("log", log).query(String.class).list();
    }
}
