package dev.neike.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Cast;
import dev.neike.testing.Unique;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class CancellationTest {

    private final Cast cast;
    private final LogImporter importer;
    private final LogImportStore imports;
    private final JdbcClient jdbc;
    private final LogDriver driver;

    CancellationTest(Cast cast, LogImporter importer, LogImportStore imports, JdbcClient jdbc) {
        this.cast = cast;
        this.importer = importer;
        this.imports = imports;
        this.jdbc = jdbc;
        this.driver = new LogDriver(cast.analyst().browser());
    }

    @Test
    void leavesNothingOfACancelledImport() {
        long log = uploaded();
        long id = requested(log);
        String path = "/logs/" + log + "/imports/" + id;
        assertThat(cast.analyst().browser().post(path + "/cancellation").location())
                .isEqualTo(path);
        assertThat(cast.analyst().browser().get(path).text()).contains("Cancelled");
        importer.run(id, () -> false);
        assertThat(state(id)).isEqualTo("CANCELLED");
        assertThat(rows("log_chain", log) + rows("log_result", log)).isZero();
        assertThat(cast.analyst().browser().post(path + "/cancellation").status())
                .isEqualTo(302);
    }

    @Test
    void stopsAnImportThatIsUnderWayAndKeepsNothing() {
        long log = uploaded();
        long id = requested(log);
        AtomicBoolean asked = new AtomicBoolean();
        importer.run(id, () -> {
            if (!asked.getAndSet(true)) {
                cast.analyst().browser().post("/logs/" + log + "/imports/" + id + "/cancellation");
            }
            return false;
        });
        assertThat(state(id)).isEqualTo("CANCELLED");
        assertThat(rows("log_chain", log) + rows("log_result", log)).isZero();
    }

    @Test
    void startsOverWhereTheNodeWentDown() {
        long log = uploaded();
        long id = requested(log);
        assertThatThrownBy(() -> importer.run(id, () -> true)).isInstanceOf(CancellationException.class);
        assertThat(state(id)).isEqualTo("READING");
        importer.run(id, () -> false);
        assertThat(state(id)).isEqualTo("DONE");
        assertThat(rows("log_chain", log)).isEqualTo(1);
    }

    @Test
    void letsOnlyTheLatestAttemptEndAnImport() {
        long id = requested(uploaded());
        LogImportStore.Begun thoughtDead = imports.begin(id).orElseThrow();
        LogImportStore.Begun second = imports.begin(id).orElseThrow();
        assertThat(imports.advanceApart(thoughtDead, ImportState.READING, 1, 1, 0))
                .isFalse();
        assertThat(imports.end(thoughtDead, ImportState.DONE, null)).isFalse();
        assertThat(imports.end(second, ImportState.DONE, null)).isTrue();
        importer.run(id, () -> false);
        assertThat(state(id)).isEqualTo("DONE");
    }

    @Test
    void picksUpAJobWhoseNodeDied() {
        long log = uploaded();
        long id = requested(log);
        jdbc.sql("""
                        insert into job (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat,
                                         version)
                        values ('log-import', :id, now() - interval '1 hour', true, 'a node that died',
                                now() - interval '1 hour', 1)
                        """).param("id", String.valueOf(id)).update();
        driver.await("/logs/" + log + "/imports/" + id);
        assertThat(state(id)).isEqualTo("DONE");
    }

    private long uploaded() {
        return driver.upload("small.csv", SmallLog.csv(Unique.name("cancel")));
    }

    /** An import that no job will run. */
    private long requested(long log) {
        return jdbc.sql("""
                        insert into log_import (log_id, mapping, state, bytes_total, requested_by_name)
                        select id, mapping, 'WAITING', size, 'test' from log where id = :log
                        returning id
                        """).param("log", log).query(Long.class).single();
    }

    private String state(long id) {
        return jdbc.sql("select state from log_import where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    private long rows(String table, long log) {
        return jdbc.sql("select count(*) from " + table + " where log_id = :log")
                .param("log", log)
                .query(Long.class)
                .single();
    }
}
