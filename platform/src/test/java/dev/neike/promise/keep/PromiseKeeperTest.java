package dev.neike.promise.keep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.agreement.AgreementId;
import dev.neike.agreement.AgreementLoad;
import dev.neike.agreement.Specificity;
import dev.neike.agreement.Specificity.Customer;
import dev.neike.agreement.Specificity.Decided;
import dev.neike.agreement.TestAgreements;
import dev.neike.agreement.VersionId;
import dev.neike.agreement.paper.PromisedTimes;
import dev.neike.agreement.paper.Slot;
import dev.neike.agreement.paper.Span;
import dev.neike.catalog.TestCatalog;
import dev.neike.organization.TestOrganization;
import dev.neike.promise.clock.Outcome;
import dev.neike.promise.clock.Reckoning;
import dev.neike.promise.store.Clock;
import dev.neike.promise.store.ClockStore;
import dev.neike.promise.store.Kind;
import dev.neike.request.Office;
import dev.neike.request.TestRequests;
import dev.neike.request.act.Assignments;
import dev.neike.request.life.Act;
import dev.neike.request.life.Request;
import dev.neike.request.life.RequestId;
import dev.neike.request.store.Due;
import dev.neike.request.store.DueStore;
import dev.neike.schedule.Calendars;
import dev.neike.testing.ApplicationTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Promises follow a request in the transaction of each act. */
@ApplicationTest
class PromiseKeeperTest {

    private static final Map<Integer, PromisedTimes> TIMES = Map.of(
            2, new PromisedTimes(new Span(4, Span.Unit.HOURS), new Span(16, Span.Unit.HOURS)),
            4, new PromisedTimes(new Span(1, Span.Unit.HOURS), new Span(3, Span.Unit.HOURS)));

    private final TestRequests requests;
    private final TestAgreements agreements;
    private final AgreementLoad load;
    private final ClockStore clocks;
    private final DueStore dues;
    private final Calendars calendars;
    private final Assignments assignments;
    private final JdbcClient jdbc;
    private final Office office;

    PromiseKeeperTest(
            TestRequests requests,
            TestAgreements agreements,
            AgreementLoad load,
            ClockStore clocks,
            DueStore dues,
            Calendars calendars,
            Assignments assignments,
            JdbcClient jdbc,
            TestOrganization organization,
            TestCatalog catalog) {
        this.requests = requests;
        this.agreements = agreements;
        this.load = load;
        this.clocks = clocks;
        this.dues = dues;
        this.calendars = calendars;
        this.assignments = assignments;
        this.jdbc = jdbc;
        this.office = Office.of(organization, catalog);
    }

    private AgreementId agreed() {
        return agreements.inForce(
                office.roofLead(),
                office.first(),
                TestAgreements.contents(List.of(office.customers()), List.of(), TIMES),
                office.customersLead(),
                office.customers());
    }

    /** Of the second provider, for all units. */
    private AgreementId amongProviders() {
        Instant at = Instant.parse("2020-01-01T00:00:00Z");
        AgreementId id =
                load.draft("Lead", office.second().id(), TestAgreements.contents(List.of(), List.of(), TIMES), at);
        load.send("Lead", id, at);
        load.sign("Lead", id, Slot.PROVIDER, at);
        load.sign("Executive", id, Slot.EVERYBODY, at);
        return id;
    }

    private Clock only(RequestId id, Kind kind) {
        List<Clock> found =
                clocks.of(id).stream().filter(it -> it.kind() == kind).toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private List<String> reasons(Clock clock) {
        return jdbc.sql("select reason from promise_due_change where clock_id = :id order by at, to_due nulls first")
                .param("id", clock.id())
                .query(String.class)
                .list();
    }

    /** What the pure computation says, from the legs as they stand. */
    private Instant computed(RequestId id, long hours) {
        return Objects.requireNonNull(Reckoning.fulfilment(
                        requests.legs(id),
                        null,
                        Duration.ofHours(hours),
                        calendars.of(office.first().id()).calendar())
                .due());
    }

    private Due due(RequestId id) {
        return Objects.requireNonNull(dues.of(List.of(id)).get(id));
    }

    @Test
    void askingBindsTheUnitFirstAskedByTheVersionInForce() {
        AgreementId agreement = agreed();
        Request it = requests.ask(office.asker(), office.service());
        Clock fulfilment = only(it.id(), Kind.FULFILMENT);
        assertThat(fulfilment.promise().version()).isEqualTo(new VersionId(agreement, 1));
        assertThat(fulfilment.promise().why()).isEqualTo(new Specificity(false, Customer.NAMED, Decided.ALONE));
        assertThat(fulfilment.promise().provider()).isEqualTo(office.first().id());
        assertThat(fulfilment.promise().customer()).isEqualTo(office.customers().id());
        assertThat(fulfilment.promised()).isEqualTo(Duration.ofHours(16));
        assertThat(fulfilment.standing().due()).isEqualTo(computed(it.id(), 16));
        Clock acceptance = only(it.id(), Kind.ACCEPTANCE);
        assertThat(acceptance.promised()).isEqualTo(Duration.ofHours(4));
        assertThat(reasons(fulfilment)).containsExactly("ASKED");
        assertThat(due(it.id()).at()).isEqualTo(acceptance.standing().due());
    }

    @Test
    void whereNothingWasAgreedNothingIsPromised() {
        Request it = requests.ask(office.asker(), office.service());
        requests.act(office.holder(), it.id(), Act.ACCEPTANCE, "");
        requests.handOver(office.holder(), it.id(), office.second());
        assertThat(clocks.of(it.id())).isEmpty();
        assertThat(dues.of(List.of(it.id()))).isEmpty();
    }

    @Test
    void aHandOverNeitherRestartsNorMovesThePromiseOfTheUnitFirstAsked() {
        agreed();
        AgreementId among = amongProviders();
        RequestId id = requests.ask(office.asker(), office.service()).id();
        requests.act(office.holder(), id, Act.ACCEPTANCE, "");
        assertThat(only(id, Kind.ACCEPTANCE).standing().outcome()).isEqualTo(Outcome.KEPT);
        requests.handOver(office.holder(), id, office.second());
        Clock fulfilment = only(id, Kind.FULFILMENT);
        assertThat(fulfilment.promise().provider()).isEqualTo(office.first().id());
        assertThat(fulfilment.standing().due()).isEqualTo(computed(id, 16));
        assertThat(reasons(fulfilment)).containsExactly("ASKED");
        Clock offer = clocks.of(id).getLast();
        assertThat(offer.promise().version().agreement()).isEqualTo(among);
        assertThat(offer.promise().customer()).isEqualTo(office.first().id());
        assertThat(offer.promise().why().customer()).isEqualTo(Customer.ALL);
        assertThat(due(id).holder()).isEqualTo(office.second().id());
        requests.act(office.other(), id, Act.REFUSAL);
        assertThat(clocks.of(id).getLast().standing().outcome()).isEqualTo(Outcome.VOID);
        assertThat(due(id).holder()).isEqualTo(office.first().id());
    }

    @Test
    void aQuestionPausesAndAnAnswerGoesOn() {
        agreed();
        RequestId id = requests.ask(office.asker(), office.service()).id();
        requests.act(office.holder(), id, Act.ACCEPTANCE, "");
        requests.act(office.holder(), id, Act.QUESTION);
        assertThat(only(id, Kind.FULFILMENT).standing().due()).isNull();
        assertThat(only(id, Kind.FULFILMENT).standing().pausedSince())
                .isEqualTo(requests.now(id).since());
        assertThat(due(id).state(Instant.now())).isEqualTo(Due.State.PAUSED);
        requests.act(office.asker(), id, Act.ANSWER);
        assertThat(only(id, Kind.FULFILMENT).standing().due()).isEqualTo(computed(id, 16));
        assertThat(reasons(only(id, Kind.FULFILMENT))).containsExactly("ASKED", "PAUSED", "RESUMED");
    }

    @Test
    void endsWithTheRequestAndRevivesWithIt() {
        agreed();
        RequestId id = requests.ask(office.asker(), office.service()).id();
        requests.act(office.holder(), id, Act.ACCEPTANCE, "");
        requests.act(office.holder(), id, Act.RESOLUTION, "");
        assertThat(only(id, Kind.FULFILMENT).standing().due()).isNull();
        requests.act(office.asker(), id, Act.CONFIRMATION, "");
        assertThat(only(id, Kind.FULFILMENT).standing().outcome()).isEqualTo(Outcome.KEPT);
        assertThat(dues.of(List.of(id))).isEmpty();
        requests.act(office.asker(), id, Act.REOPENING);
        Clock again = only(id, Kind.FULFILMENT);
        assertThat(again.isOpen()).isTrue();
        assertThat(again.standing().due()).isEqualTo(computed(id, 16));
        assertThat(reasons(again)).containsExactly("ASKED", "PAUSED", "REOPENED");
        assertThat(due(id).at()).isEqualTo(again.standing().due());
    }

    @Test
    void anotherPriorityHasOtherTimesOrNone() {
        agreed();
        RequestId id = requests.ask(office.asker(), office.service()).id();
        requests.act(office.holder(), id, Act.ACCEPTANCE, "");
        assignments.setPriority(office.holder().viewer(), id, 4);
        assertThat(only(id, Kind.FULFILMENT).promised()).isEqualTo(Duration.ofHours(3));
        assertThat(only(id, Kind.FULFILMENT).standing().due()).isEqualTo(computed(id, 3));
        assignments.setPriority(office.holder().viewer(), id, 1);
        assertThat(only(id, Kind.FULFILMENT).promised()).isNull();
        assertThat(dues.of(List.of(id))).isEmpty();
        assignments.setPriority(office.holder().viewer(), id, 2);
        assertThat(only(id, Kind.FULFILMENT).standing().due()).isEqualTo(computed(id, 16));
        assertThat(reasons(only(id, Kind.FULFILMENT))).containsExactly("ASKED", "PRIORITY", "PRIORITY", "PRIORITY");
    }

    @Test
    void aSubRequestHasItsOwnPromisesWhileThoseOfItsParentGoOn() {
        agreed();
        AgreementId among = amongProviders();
        RequestId id = requests.ask(office.asker(), office.service()).id();
        requests.act(office.holder(), id, Act.ACCEPTANCE, "");
        Instant before = only(id, Kind.FULFILMENT).standing().due();
        Request child = requests.ask(office.holder().viewer(), office.secondService(), "Part", id);
        assertThat(only(id, Kind.FULFILMENT).standing().due()).isEqualTo(before);
        assertThat(clocks.of(child.id()))
                .hasSize(2)
                .allMatch(it -> it.promise().version().agreement().equals(among));
    }

    @Test
    void withdrawalEndsEverything() {
        agreed();
        RequestId id = requests.ask(office.asker(), office.service()).id();
        requests.act(office.asker(), id, Act.WITHDRAWAL, "");
        assertThat(clocks.of(id)).extracting(it -> it.standing().outcome()).containsExactly(Outcome.VOID, Outcome.VOID);
    }
}
