package dev.neike.relation.edition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.catalog.TestCatalog;
import dev.neike.eventlog.EventLog;
import dev.neike.eventlog.LogSource;
import dev.neike.eventlog.Mapping;
import dev.neike.eventlog.chain.Relation;
import dev.neike.eventlog.chain.ServiceChain;
import dev.neike.eventlog.chain.Unit;
import dev.neike.eventlog.export.XesWriter;
import dev.neike.organization.MembershipRole;
import dev.neike.organization.TestOrganization;
import dev.neike.organization.UnitId;
import dev.neike.relation.ledger.ChainRow;
import dev.neike.relation.ledger.Ledger;
import dev.neike.relation.ledger.Period;
import dev.neike.relation.ledger.RelationFigures;
import dev.neike.relation.ledger.UnitFigures;
import dev.neike.relation.ledger.UnitReader;
import dev.neike.request.Office;
import dev.neike.request.TestRequests;
import dev.neike.request.export.LegEvents;
import dev.neike.request.export.Lives;
import dev.neike.request.life.Act;
import dev.neike.request.life.RequestId;
import dev.neike.shell.Role;
import dev.neike.shell.Viewer;
import dev.neike.testing.ApplicationTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class LivedChainTest {

    private static final Instant EVER = Instant.parse("2000-01-01T00:00:00Z");
    private static final Viewer EXECUTIVE = new Viewer(null, "Executive", Set.of(Role.EXECUTIVE));

    private final Renewal renewal;
    private final LivedChains chains;
    private final Ledger ledger;
    private final UnitReader units;
    private final Lives lives;
    private final TestRequests requests;
    private final TestCatalog catalog;
    private final TestOrganization organization;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Office office;

    LivedChainTest(
            Renewal renewal,
            LivedChains chains,
            Ledger ledger,
            UnitReader units,
            Lives lives,
            TestRequests requests,
            TestCatalog catalog,
            TestOrganization organization,
            JdbcClient jdbc,
            TransactionTemplate transactions) {
        this.renewal = renewal;
        this.chains = chains;
        this.ledger = ledger;
        this.units = units;
        this.lives = lives;
        this.requests = requests;
        this.catalog = catalog;
        this.organization = organization;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.office = Office.of(organization, catalog);
    }

    /** To and fro, refused once, reopened. */
    private void liveLong() {
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

    private Edition renewed(Edition.Level level) throws InterruptedException {
        while (!renewal.renew()) {
            Thread.sleep(50); // the job is building
        }
        return chains.latest(EXECUTIVE).stream()
                .filter(it -> it.level() == level)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void isNumberByNumberWhatAnExportOfAllRequestsGivesWhenImported() throws Exception {
        for (int i = 0; i < 25; i++) {
            liveLong();
        }
        requests.ask(office.asker(), office.secondService());
        Edition edition = renewed(Edition.Level.UNITS);
        EventLog read = EventLog.read(exported(), Mapping.xes().withUnits("neike:unit-code"));
        ServiceChain imported = ServiceChain.of(read, "neike:unit-code");
        var summary = imported.summary();
        assertThat(edition)
                .isEqualTo(new Edition(
                        edition.ledger(),
                        Edition.Level.UNITS,
                        edition.builtAt(),
                        read.from(),
                        read.to(),
                        summary.cases(),
                        summary.events(),
                        summary.eventsWithoutUnit(),
                        summary.units(),
                        summary.handovers(),
                        summary.relations(),
                        summary.pingPongs()));
        assertThat(edition.pingPongs()).isGreaterThanOrEqualTo(25);
        assertThat(ledger.relations(edition.ledger(), Period.WHOLE).stream().map(this::told))
                .containsExactlyInAnyOrderElementsOf(
                        imported.relations().stream().map(this::told).toList());
        ChainRow row = ledger.chain(edition.ledger());
        assertThat(row.casesWithPingPong()).isEqualTo(summary.casesWithPingPong());
        assertThat(row.usualWait()).isEqualTo(imported.medianOfMedianWaits());
        assertThat(row.durations().orElseThrow().p85())
                .isEqualTo(imported.durations().orElseThrow().p85());
        for (Unit unit : imported.units()) {
            UnitFigures kept = units.unit(edition.ledger(), id(unit.name())).orElseThrow();
            assertThat(List.of(kept.cases(), kept.legs(), kept.arrivals(), kept.departures()))
                    .isEqualTo(List.of(unit.cases(), unit.legs(), unit.arrivals(), unit.departures()));
            assertThat(kept.holdingSeconds()).isEqualTo(unit.holding().sum());
            assertThat(kept.shareOfTime()).isEqualTo(unit.shareOfTime());
        }
    }

    private String told(Relation it) {
        return told(
                id(it.from()),
                id(it.to()),
                it.handovers(),
                it.cases(),
                it.returned(),
                it.casesReturned(),
                it.waiting().mean(),
                it.waiting().p50(),
                it.waiting().p85(),
                it.waiting().p95(),
                it.holding().mean(),
                it.holding().p50(),
                it.holding().p95(),
                it.cost().map(cost -> cost.lostSeconds() + " " + cost.gainMeanSeconds() + " " + cost.gainP85Seconds()));
    }

    private String told(RelationFigures it) {
        var holding = it.holding().orElseThrow();
        return told(
                it.giver().number(),
                it.receiver().number(),
                it.handovers(),
                it.cases().orElseThrow(),
                it.returned(),
                it.casesReturned().orElseThrow(),
                it.waiting().mean(),
                it.waiting().p50(),
                it.waiting().p85(),
                it.waiting().p95(),
                holding.mean(),
                holding.p50(),
                holding.p95(),
                it.cost()
                        .map(cost -> cost.lostSeconds() + " "
                                + cost.gainMeanSeconds().orElseThrow() + " "
                                + cost.gainP85Seconds().orElseThrow()));
    }

    private static String told(Object... figures) {
        return Stream.of(figures).map(String::valueOf).collect(Collectors.joining(" | "));
    }

    private int id(String code) {
        return jdbc.sql("select id from organization_unit where code = :code")
                .param("code", code)
                .query(Integer.class)
                .single();
    }

    /** What an export writes, of all requests. */
    private LogSource exported() throws IOException {
        Map<UnitId, String> codes = jdbc
                .sql("select id, code from organization_unit")
                .query((row, number) -> Map.entry(new UnitId(row.getLong("id")), row.getString("code")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XesWriter writer = XesWriter.open(out, List.of("neike:unit-code"))) {
            transactions.executeWithoutResult(
                    status -> lives.read(EVER, Instant.now(), life -> write(life, writer, codes)));
        }
        return LogSource.of("export", out.size(), () -> new ByteArrayInputStream(out.toByteArray()));
    }

    private static void write(Lives.Life life, XesWriter writer, Map<UnitId, String> codes) {
        try {
            writer.beginCase(life.id().toString());
            for (LegEvents.Event event : life.events()) {
                writer.event(
                        event.act().slug(), null, event.at(), event.unit() == null ? null : codes.get(event.unit()));
            }
            writer.endCase();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void knowsNothingOfConfidentialRequests() throws Exception {
        var quiet = catalog.confidential(office.third());
        RequestId id = requests.ask(office.asker(), quiet).id();
        requests.act(office.thirdMember(), id, Act.ACCEPTANCE);
        Edition edition = renewed(Edition.Level.UNITS);
        assertThat(ledger.relations(edition.ledger(), Period.WHOLE))
                .noneMatch(it -> it.receiver().number() == office.third().id().value());
        assertThat(chains.uses(edition)).doesNotContainKey(quiet.id());
    }

    @Test
    void countsWhatEachUnitAsksForEachService() throws Exception {
        for (int i = 0; i < 3; i++) {
            requests.ask(office.asker(), office.secondService());
        }
        Edition edition = renewed(Edition.Level.UNITS);
        assertThat(chains.uses(edition).get(office.secondService().id()))
                .isEqualTo(Map.of(office.customers().id(), 3L));
    }

    @Test
    void aRollUpHasNoHandOverWithinADivision() throws Exception {
        var top = organization.unit();
        var division = organization.unit(top);
        var askers = organization.unit(division);
        var holders = organization.unit(division);
        var elsewhere = organization.unit(top);
        var holder = organization.member(holders, MembershipRole.MEMBER);
        var other = organization.member(elsewhere, MembershipRole.MEMBER);
        RequestId id = requests.ask(organization.member(askers, MembershipRole.MEMBER), catalog.service(holders))
                .id();
        requests.act(holder, id, Act.ACCEPTANCE);
        requests.handOver(holder, id, elsewhere);
        requests.act(other, id, Act.ACCEPTANCE);
        assertThat(pairs(renewed(Edition.Level.UNITS)))
                .contains(askers.id() + " → " + holders.id(), holders.id() + " → " + elsewhere.id());
        assertThat(pairs(renewed(Edition.Level.DIVISIONS)))
                .contains(division.id() + " → " + elsewhere.id())
                .noneMatch(it -> it.matches(".*\\b(" + askers.id() + "|" + holders.id() + ")\\b.*"));
    }

    private List<String> pairs(Edition edition) {
        return ledger.relations(edition.ledger(), Period.WHOLE).stream()
                .map(it -> it.giver().number() + " → " + it.receiver().number())
                .toList();
    }

    @Test
    void ofTwoThatBuildAtOnceOneBuilds() throws Exception {
        renewed(Edition.Level.UNITS);
        jdbc.sql("update relation_edition set built_at = built_at - interval '2 days'")
                .update();
        long before = count("relation_edition where level = 'UNITS'");
        List<Boolean> built = new ArrayList<>();
        List<Thread> nodes = Stream.generate(() -> Thread.startVirtualThread(() -> {
                    boolean did = renewal.renewIfDue();
                    synchronized (built) {
                        built.add(did);
                    }
                }))
                .limit(6)
                .toList();
        for (Thread node : nodes) {
            node.join();
        }
        assertThat(before).isPositive();
        assertThat(built.stream().filter(it -> it).count()).isLessThanOrEqualTo(1);
        assertThat(count("relation_edition where level = 'UNITS' and built_at > now() - interval '1 day'"))
                .isEqualTo(1);
    }

    @Test
    void keepsOneEditionBeforeTheLatestForOpenPages() throws Exception {
        for (int i = 0; i < 4; i++) {
            renewed(Edition.Level.UNITS);
        }
        assertThat(count("relation_edition where level = 'UNITS'")).isEqualTo(2);
        assertThat(count("(select distinct chain_id from relation_pair where chain_id < 0) it"))
                .isLessThanOrEqualTo(4);
        assertThat(count("relation_edition_use where ledger not in (select ledger from relation_edition)"))
                .isZero();
    }

    private long count(String what) {
        return jdbc.sql("select count(*) from " + what).query(Long.class).single();
    }
}
