package dev.neike.request.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.Neike;
import dev.neike.organization.UnitId;
import dev.neike.request.store.Sight;
import dev.neike.testing.OwnDatabase;
import java.sql.Types;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/** Lists read indexes, whatever has been asked before: the plans over 100,000 requests, in the sample's database. */
@SpringBootTest(
        classes = Neike.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"neike.sample=true", "neike.time-zone=Asia/Shanghai", "spring.main.banner-mode=off"})
@ContextConfiguration(initializers = OwnDatabase.class)
@TestConstructor(autowireMode = AutowireMode.ALL)
class PlansTest {

    /** Units and people beyond those of the sample, so that nobody else meets these requests. */
    private static final String FILL = """
            insert into request (service_id, form_version, answers, subject, priority, confidential, asker_id, customer_id,
                customer_unit, first_unit, submitted_at, state, leg, holder_unit, since, closed_at, closing, assignee_id,
                changed_at)
            select 1, 1, '{}', 'Request ' || n, 1 + n % 4, false, 100000 + n % 5000, 100000 + n % 5000,
                   1000 + n % 100, 1000 + (n * 7) % 100, now() - n * interval '1 minute',
                   case when n % 10 = 0 then 'WORKING' else 'CLOSED' end, 2, 1000 + (n * 7) % 100,
                   now() - n * interval '1 minute', case when n % 10 = 0 then null else now() end,
                   case when n % 10 = 0 then null else 'CONFIRMED' end, 100000 + (n * 3) % 5000, now()
            from generate_series(1, 100000) n
            """;

    private static final String FILL_WORDS = """
            insert into request_words (request_id, words)
            select id, to_tsvector('english', subject) || array_to_tsvector(array['~u' || first_unit])
            from request where asker_id >= 100000 on conflict do nothing
            """;

    private static final Sight SIGHT = new Sight(false, 100_007L, Set.of(new UnitId(1049)), Set.of());

    private final JdbcClient jdbc;

    PlansTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private String plan(String sql, java.util.function.UnaryOperator<StatementSpec> parameters) {
        List<String> lines = parameters
                .apply(jdbc.sql("explain " + sql).param("limit", 50))
                .query(String.class)
                .list();
        return lines.stream().collect(Collectors.joining("\n"));
    }

    private static StatementSpec queue(StatementSpec statement) {
        return SIGHT.in(statement)
                .param("unit", 1049)
                .param("state", null, Types.VARCHAR)
                .param("assignee", null, Types.BIGINT)
                .param("unassigned", false)
                .param("priority", 1)
                .param("after_priority", null, Types.INTEGER)
                .param("after_since", null, Types.TIMESTAMP_WITH_TIMEZONE)
                .param("after_id", null, Types.BIGINT);
    }

    @Test
    void touchNoWholeTable() {
        jdbc.sql(FILL).update();
        jdbc.sql(FILL_WORDS).update();
        jdbc.sql("analyze request").update();
        jdbc.sql("analyze request_words").update();
        List<String> plans = List.of(
                plan(QueueStore.QUEUE, PlansTest::queue),
                plan(
                        QueueStore.MINE,
                        it -> it.param("person", 100_007).param("open", true).param("before", Long.MAX_VALUE)),
                plan(
                        QueueStore.WATCHED,
                        it -> SIGHT.in(it).param("person", 100_007).param("before", Long.MAX_VALUE)),
                plan(QueueStore.ASSIGNED, it -> SIGHT.in(it).param("person", 100_007)),
                plan(QueueStore.WAITING, it -> it.param("person", 100_007)),
                plan(
                        QueueStore.OF_UNITS,
                        it -> it.param("units", new Long[] {1049L, 1007L}).param("offered", true)),
                plan(RequestSearch.SEEN, it -> SIGHT.in(it).param("ids", new Long[] {1L, 2L, 3L})));
        assertThat(plans)
                .allSatisfy(plan -> assertThat(plan)
                        .contains("Index")
                        .doesNotContain(
                                "Seq Scan on request r", "Seq Scan on request_words", "Seq Scan on request_watcher"));
        String bare = plan("select id from request r where subject = 'x' limit :limit", it -> it);
        assertThat(bare).as("the test can see a scan").contains("Seq Scan on request r");
        jdbc.sql("delete from request_words where request_id in (select id from request where asker_id >= 100000)")
                .update();
        jdbc.sql("delete from request where asker_id >= 100000").update();
    }
}
