package dev.neike.request.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.catalog.TestCatalog;
import dev.neike.eventlog.EventLog;
import dev.neike.eventlog.LogSource;
import dev.neike.eventlog.Mapping;
import dev.neike.eventlog.Recognition;
import dev.neike.eventlog.chain.ServiceChain;
import dev.neike.organization.TestOrganization;
import dev.neike.organization.Unit;
import dev.neike.request.Office;
import dev.neike.request.TestRequests;
import dev.neike.request.life.Act;
import dev.neike.request.life.RequestId;
import dev.neike.testing.Answer;
import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Cast;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class ExportTest {

    @Autowired
    private TestRequests requests;

    @Autowired
    private TestCatalog catalog;

    @Autowired
    private TestOrganization organization;

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aLogReadAgainGivesTheHandOversThatNeikeCounts() throws Exception {
        Office office = Office.of(organization, catalog);
        for (int i = 0; i < 3; i++) {
            liveLong(office);
        }
        requests.ask(office.asker(), office.service());
        Map<String, Long> counted = counted(office);
        assertThat(counted).hasSize(3);
        String path = "/units/" + office.first().id() + "/requests";

        Answer xes = office.holder().browser().get(path + ".xes");
        assertThat(xes.header("Content-Disposition")).contains("attachment");
        assertThat(handOvers(read(xes, Mapping.xes()), "org:group", Unit::name, office))
                .isEqualTo(counted);
        EventLog byCode = read(xes, Mapping.xes().withUnits("neike:unit-code"));
        assertThat(handOvers(byCode, "neike:unit-code", Unit::code, office)).isEqualTo(counted);

        Answer csv = office.holder().browser().get(path + ".csv");
        Mapping mapping = Recognition.recognise(source(csv)).mapping().withUnits("unit");
        assertThat(handOvers(read(csv, mapping), "unit", Unit::name, office)).isEqualTo(counted);
    }

    @Test
    void onlyThoseOfTheUnitGetIt() {
        Office office = Office.of(organization, catalog);
        requests.ask(office.asker(), catalog.confidential(office.first()));
        String path = "/units/" + office.first().id() + "/requests.csv";
        assertThat(office.holder().browser().get(path).body().lines()).hasSize(1);
        assertThat(office.roofLead().browser().get(path).status()).isEqualTo(200);
        assertThat(office.asker().browser().get(path).status()).isEqualTo(404);
        assertThat(cast.stranger().browser().get(path).status()).isEqualTo(404);
        assertThat(office.holder()
                        .browser()
                        .get(path + "?from=2026-02-01&to=2026-01-01")
                        .status())
                .isEqualTo(422);
    }

    private void liveLong(Office office) {
        RequestId id = requests.ask(office.asker(), office.service()).id();
        requests.act(office.holder(), id, Act.ACCEPTANCE);
        requests.act(office.holder(), id, Act.QUESTION);
        requests.act(office.asker(), id, Act.ANSWER);
        requests.handOver(office.holder(), id, office.second());
        requests.act(office.other(), id, Act.REFUSAL);
        requests.handOver(office.holder(), id, office.second());
        requests.act(office.other(), id, Act.ACCEPTANCE);
        requests.handOver(office.other(), id, office.first());
        requests.act(office.holder(), id, Act.ACCEPTANCE);
        requests.act(office.holder(), id, Act.RESOLUTION);
        requests.act(office.asker(), id, Act.CONFIRMATION);
        requests.act(office.asker(), id, Act.REOPENING);
        requests.act(office.holder(), id, Act.RESOLUTION);
        requests.act(office.asker(), id, Act.CONFIRMATION);
    }

    /** Acceptances from whoever gave, as they are counted for relations. */
    private Map<String, Long> counted(Office office) {
        return jdbc
                .sql("""
                        select coalesce(l.sender_unit, r.customer_unit) as giver, l.unit_id as taker, count(*) as n
                        from request_leg l join request r on r.id = l.request_id
                        where l.ended_by_act = 'ACCEPTANCE' and r.customer_unit = :unit
                        group by 1, 2
                        """)
                .param("unit", office.customers().id().value())
                .query((row, number) ->
                        Map.entry(row.getLong("giver") + " → " + row.getLong("taker"), row.getLong("n")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, Long> handOvers(EventLog log, String level, Function<Unit, String> name, Office office) {
        Map<String, Unit> units = List.of(office.customers(), office.first(), office.second()).stream()
                .collect(Collectors.toMap(name, Function.identity()));
        return ServiceChain.of(log, level).relations().stream()
                .collect(Collectors.toMap(
                        it -> id(units, it.from()) + " → " + id(units, it.to()), it -> it.handovers()));
    }

    private static String id(Map<String, Unit> units, String name) {
        Unit unit = units.get(name);
        return unit == null ? name : unit.id().toString();
    }

    private static EventLog read(Answer answer, Mapping mapping) throws Exception {
        return EventLog.read(source(answer), mapping);
    }

    private static LogSource source(Answer answer) {
        byte[] bytes = answer.response().body();
        return LogSource.of("export", bytes.length, () -> new ByteArrayInputStream(bytes));
    }
}
