package dev.neike.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.eventlog.EventLog;
import dev.neike.eventlog.LogSource;
import dev.neike.eventlog.Recognition;
import dev.neike.eventlog.chain.ServiceChain;
import dev.neike.shell.Viewer;
import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Cast;
import dev.neike.testing.Unique;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class ImportTest {

    private final Cast cast;
    private final Logs logs;
    private final JdbcClient jdbc;
    private final LogDriver driver;

    ImportTest(Cast cast, Logs logs, JdbcClient jdbc) {
        this.cast = cast;
        this.logs = logs;
        this.jdbc = jdbc;
        this.driver = new LogDriver(cast.analyst().browser());
    }

    @Test
    void findsTheChainOfASmallLog() {
        LogChain chain = imported(Unique.name("small"));
        assertThat(chain.level()).isEqualTo("team");
        assertThat(chain.cases()).isEqualTo(3);
        assertThat(chain.events()).isEqualTo(8);
        assertThat(chain.handovers()).isEqualTo(3);
        assertThat(chain.pingPongs()).isEqualTo(1);
        assertThat(chain.preferred()).isTrue();
        assertThat(chain.persons()).isFalse();
    }

    @Test
    void keepsEachCaseAsItWasFound() throws IOException {
        String name = Unique.name("cases");
        LogChain chain = imported(name);
        byte[] file = SmallLog.csv(name);
        LogSource source = LogSource.of("x", file.length, () -> new ByteArrayInputStream(file));
        EventLog log = EventLog.read(source, Recognition.recognise(source).mapping());
        ServiceChain discovered = ServiceChain.of(log, "team");
        for (int i = 0; i < discovered.cases(); i++) {
            assertThat(logs.caseAt(viewer(), chain.id(), i)).contains(discovered.caseAt(i));
        }
    }

    @Test
    void findsCasesByTheBeginningOfTheirName() {
        String name = Unique.name("100%_\\find");
        LogChain chain = imported(name);
        assertThat(logs.cases(viewer(), chain.id(), CaseFilter.named(name + "-2", 10)))
                .extracting(CaseLine::name)
                .containsExactly(name + "-2");
        assertThat(logs.cases(viewer(), chain.id(), CaseFilter.named("100%", 10)))
                .hasSize(3);
        assertThat(logs.cases(viewer(), chain.id(), CaseFilter.named("100_", 10)))
                .isEmpty();
        assertThat(logs.cases(viewer(), chain.id(), CaseFilter.most(1)))
                .extracting(CaseLine::handovers)
                .containsExactly(2);
    }

    @Test
    void keepsTheNumberOfALevelThatIsImportedAgain() {
        String name = Unique.name("again");
        LogChain first = imported(name);
        driver.importAndWait(first.logId());
        LogChain second = logs.chainsOfLog(viewer(), first.logId()).getFirst();
        assertThat(second).isEqualTo(first);
        assertThat(rows("log_case where chain_id = " + first.id())).isEqualTo(3);
    }

    @Test
    void keepsTheResultWhereTheNextImportIsRefused() {
        LogChain chain = imported(Unique.name("kept"));
        String page = driver.importAndWait(chain.logId(), "time", driver.position(chain.logId(), "activity"))
                .text();
        assertThat(page).contains("have no readable time").contains("Nothing was changed");
        assertThat(logs.chainsOfLog(viewer(), chain.logId())).containsExactly(chain);
        assertThat(cast.analyst().browser().get("/logs/" + chain.logId()).text())
                .contains("The latest import ended without a result");
    }

    @Test
    void startsNoSecondImportBesideTheFirst() {
        long log = driver.upload("a.csv", SmallLog.csv(Unique.name("twice")));
        jdbc.sql("insert into log_import (log_id, mapping, state, bytes_total, requested_by_name) "
                        + "select id, mapping, 'WAITING', size, 'test' from log where id = :log")
                .param("log", log)
                .update();
        assertThat(driver.send(log).location()).isEqualTo(driver.send(log).location());
        assertThat(rows("log_import where log_id = " + log)).isEqualTo(1);
    }

    @Test
    void saysThatTheSameFileIsThereAlready() {
        byte[] file = SmallLog.csv(Unique.name("twin"));
        long first = driver.upload("first.csv", file);
        assertThat(driver.mapping(first).text()).doesNotContain("was brought in before");
        long second = driver.upload("second.csv", file);
        assertThat(driver.mapping(second).text()).contains("The same file was brought in before, as “first”");
        assertThat(driver.importAndWait(second).location()).contains("imported");
    }

    @Test
    void writesDownWhoBroughtInWhat() {
        long log = driver.upload("activity.csv", SmallLog.csv(Unique.name("activity")));
        driver.importAndWait(log);
        List<String> kinds = jdbc.sql("select kind from activity where subject = :subject order by id")
                .param("subject", "log/" + log)
                .query(String.class)
                .list();
        assertThat(kinds).containsExactly("log.log-uploaded", "log.import-requested", "log.log-imported");
    }

    private LogChain imported(String name) {
        long log = driver.upload(name + ".csv", SmallLog.csv(name));
        driver.importAndWait(log);
        return logs.chainsOfLog(viewer(), log).getFirst();
    }

    private Viewer viewer() {
        return cast.analyst().viewer();
    }

    private long rows(String from) {
        return jdbc.sql("select count(*) from " + from).query(Long.class).single();
    }
}
