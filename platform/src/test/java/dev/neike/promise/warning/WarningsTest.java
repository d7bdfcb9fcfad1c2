package dev.neike.promise.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.neike.agreement.AgreementId;
import dev.neike.agreement.TestAgreements;
import dev.neike.agreement.act.Owners;
import dev.neike.agreement.paper.Side;
import dev.neike.calendar.SpecialDay;
import dev.neike.catalog.TestCatalog;
import dev.neike.organization.Organization;
import dev.neike.organization.PersonId;
import dev.neike.organization.TestOrganization;
import dev.neike.promise.recount.Recount;
import dev.neike.promise.store.ClockStore;
import dev.neike.promise.store.Kind;
import dev.neike.promise.store.WarningStore;
import dev.neike.promise.store.WarningStore.Told;
import dev.neike.request.Office;
import dev.neike.request.TestRequests;
import dev.neike.request.act.Assignments;
import dev.neike.request.life.Act;
import dev.neike.request.life.RequestId;
import dev.neike.schedule.CalendarChoosing;
import dev.neike.schedule.CalendarId;
import dev.neike.schedule.Calendars;
import dev.neike.schedule.DayWish;
import dev.neike.schedule.SpecialDays;
import dev.neike.schedule.TestSchedule;
import dev.neike.shell.Viewer;
import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Cast;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who is told that a promise falls due, and how often. The job is run as if it were later. */
@ApplicationTest
class WarningsTest {

    private final Warnings warnings;
    private final WarningStore store;
    private final ClockStore clocks;
    private final Recount recount;
    private final TestRequests requests;
    private final Assignments assignments;
    private final TestAgreements agreements;
    private final Owners owners;
    private final TestCatalog catalog;
    private final Calendars calendars;
    private final SpecialDays days;
    private final Organization people;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Office office;
    private final CalendarId calendar;

    private AgreementId agreement = new AgreementId(1);

    WarningsTest(
            Warnings warnings,
            WarningStore store,
            ClockStore clocks,
            Recount recount,
            TestRequests requests,
            Assignments assignments,
            TestAgreements agreements,
            Owners owners,
            TestCatalog catalog,
            Calendars calendars,
            SpecialDays days,
            Organization people,
            JdbcClient jdbc,
            TransactionTemplate transactions,
            TestOrganization organization,
            TestSchedule schedule,
            CalendarChoosing choosing) {
        this.warnings = warnings;
        this.store = store;
        this.clocks = clocks;
        this.recount = recount;
        this.requests = requests;
        this.assignments = assignments;
        this.agreements = agreements;
        this.owners = owners;
        this.catalog = catalog;
        this.calendars = calendars;
        this.days = days;
        this.people = people;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.office = Office.of(organization, catalog);
        this.calendar = schedule.calendar();
        choosing.keep(office.roofLead().viewer(), office.first().id(), calendar);
    }

    /** All tests share a database, and others set other steps. */
    @BeforeEach
    void warnAsUsual() {
        jdbc.sql("delete from promise_warning_step").update();
        jdbc.sql("delete from promise_warning_plan").update();
    }

    @BeforeEach
    void agree() {
        agreement = agreements.inForce(office);
    }

    private RequestId accepted() {
        RequestId id = requests.ask(office.asker(), office.service()).id();
        requests.act(office.holder(), id, Act.ACCEPTANCE, "");
        return id;
    }

    private dev.neike.promise.store.Clock fulfilment(RequestId id) {
        return clocks.of(id).stream()
                .filter(it -> it.kind() == Kind.FULFILMENT)
                .findFirst()
                .orElseThrow();
    }

    /** When it is due, or the office opens after that. */
    private Instant due(RequestId id) {
        return open(Objects.requireNonNull(fulfilment(id).standing().due()));
    }

    private Instant soon(RequestId id) {
        return open(Objects.requireNonNull(fulfilment(id).standing().soon()));
    }

    private Instant late(RequestId id) {
        return open(calendars.byId(calendar).calendar().after(due(id), Duration.ofHours(8)));
    }

    private Instant open(Instant at) {
        return calendars.byId(calendar).calendar().nextOpening(at);
    }

    /** What somebody was told of it, in order. */
    private List<String> told(Cast.Member member, RequestId id) {
        return jdbc.sql("""
                        select replace(kind, 'promise.', '') from notification_notice
                        where account_id = :account and about = :about order by id
                        """)
                .param("account", member.account().id())
                .param("about", "request/" + id)
                .query(String.class)
                .list();
    }

    private long toldOf(RequestId id) {
        return jdbc.sql("select count(*) from notification_notice where about = :about")
                .param("about", "request/" + id)
                .query(Long.class)
                .single();
    }

    private PersonId person(Cast.Member member) {
        return people.personOf(member.account().id()).orElseThrow().id();
    }

    @Test
    void holdersThenLeadsThenTheOwnerAreTold() {
        owners.name(office.roofLead().viewer(), agreement, null, Side.PROVIDER, person(office.colleague()));
        RequestId id = accepted();
        warnings.run(soon(id).minusSeconds(1));
        assertThat(toldOf(id)).isZero();
        warnings.run(soon(id));
        assertThat(told(office.holder(), id)).containsExactly("soon-fulfilment");
        assertThat(toldOf(id)).isEqualTo(1);
        warnings.run(due(id));
        assertThat(told(office.holder(), id)).containsExactly("soon-fulfilment", "due-fulfilment");
        assertThat(told(office.roofLead(), id)).containsExactly("due-fulfilment");
        assertThat(told(office.colleague(), id)).isEmpty();
        warnings.run(late(id));
        assertThat(told(office.colleague(), id)).containsExactly("late-fulfilment");
        assertThat(toldOf(id)).isEqualTo(4);
        assertThat(office.colleague().browser().get("/notices").text())
                .contains("Request #" + id + " is late")
                .contains("8 hours of service have gone by");
    }

    @Test
    void whatIsDueAtAnotherTimeIsLookedAtWhenItsNextStepComes() {
        RequestId id = accepted();
        LocalDate tomorrow = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(1);
        days.add(
                Viewer.SYSTEM,
                calendar,
                new DayWish(tomorrow, tomorrow.plusDays(9), SpecialDay.Kind.HOLIDAY, "Days off", null, ""));
        recount.run();
        assertThat(jdbc.sql("select warn_at from promise_clock where id = :id")
                        .param("id", fulfilment(id).id())
                        .query(OffsetDateTime.class)
                        .single()
                        .toInstant())
                .isEqualTo(soon(id));
        warnings.run(soon(id).minusSeconds(1));
        assertThat(toldOf(id)).isZero();
        warnings.run(soon(id));
        assertThat(told(office.holder(), id)).containsExactly("soon-fulfilment");
    }

    @Test
    void whereNobodyIsAssignedAllMembersAreTold() {
        RequestId id = requests.ask(office.asker(), office.service()).id();
        Instant acceptance = Objects.requireNonNull(clocks.of(id).stream()
                .filter(it -> it.kind() == Kind.ACCEPTANCE)
                .findFirst()
                .orElseThrow()
                .standing()
                .due());
        warnings.run(open(acceptance));
        assertThat(told(office.holder(), id)).containsExactly("due-acceptance");
        assertThat(told(office.colleague(), id)).containsExactly("due-acceptance");
        assertThat(told(office.roofLead(), id)).containsExactly("due-acceptance");
        assertThat(told(office.asker(), id)).isEmpty();
        assertThat(told(office.other(), id)).isEmpty();
    }

    @Test
    void aWarningSentTwice() throws Exception {
        RequestId id = accepted();
        Instant at = due(id);
        CountDownLatch both = new CountDownLatch(2);
        try (ExecutorService nodes = Executors.newFixedThreadPool(2)) {
            Runnable node = () -> {
                both.countDown();
                try {
                    assertThat(both.await(20, TimeUnit.SECONDS)).isTrue();
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
                warnings.run(at);
            };
            List<Future<?>> running = List.of(nodes.submit(node), nodes.submit(node));
            for (Future<?> it : running) {
                it.get(60, TimeUnit.SECONDS);
            }
        }
        assertThat(told(office.holder(), id)).containsExactly("due-fulfilment");
        lookAgain(id);
        warnings.run(at.plusSeconds(60));
        assertThat(told(office.holder(), id)).containsExactly("due-fulfilment");
        assertThat(told(office.roofLead(), id)).containsExactly("due-fulfilment");
    }

    /** As after a restart in the middle of everything, when all that is known is what was committed. */
    private void lookAgain(RequestId id) {
        jdbc.sql("update promise_clock set warn_at = '-infinity' where request_id = :id")
                .param("id", id.value())
                .update();
    }

    @Test
    void ofTwoThatTellTheSameAtOnceTheDatabaseLetsOneThrough() throws Exception {
        RequestId id = accepted();
        Told step = new Told(fulfilment(id).id(), "due", due(id));
        CompletableFuture<Set<Told>> second = new CompletableFuture<>();
        Set<Told> first = transactions.execute(status -> {
            Set<Told> told = store.tell(List.of(step), due(id));
            Thread.ofVirtual().start(() -> second.complete(store.tell(List.of(step), due(id))));
            assertThatThrownBy(() -> second.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            return told;
        });
        assertThat(first).containsExactly(step);
        assertThat(second.get(20, TimeUnit.SECONDS)).isEmpty();
    }

    @Test
    void whatIsRolledBackIsToldTheNextTime() {
        RequestId id = accepted();
        transactions.executeWithoutResult(status -> {
            warnings.run(due(id));
            status.setRollbackOnly();
        });
        assertThat(toldOf(id)).isZero();
        warnings.run(due(id));
        assertThat(told(office.holder(), id)).containsExactly("due-fulfilment");
    }

    @Test
    void aPausedPromiseWarnsNobodyAndLaterCountsFromItsNewDueTime() {
        RequestId id = accepted();
        Instant before = due(id);
        requests.act(office.holder(), id, Act.QUESTION);
        warnings.run(before.plus(Duration.ofDays(30)));
        assertThat(toldOf(id)).isZero();
        requests.act(office.asker(), id, Act.ANSWER);
        warnings.run(due(id));
        assertThat(told(office.holder(), id)).containsExactly("due-fulfilment");
    }

    @Test
    void aStepToldComesAgainWhereTheDueTimeMoves() {
        RequestId id = accepted();
        Instant before = due(id);
        warnings.run(before);
        LocalDate tomorrow = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(1);
        days.add(
                Viewer.SYSTEM,
                calendar,
                new DayWish(tomorrow, tomorrow.plusDays(9), SpecialDay.Kind.HOLIDAY, "Days off", null, ""));
        recount.run();
        assertThat(due(id)).isAfter(before);
        warnings.run(before.plusSeconds(60));
        assertThat(told(office.holder(), id)).containsExactly("due-fulfilment");
        warnings.run(due(id));
        warnings.run(due(id));
        assertThat(told(office.holder(), id)).containsExactly("due-fulfilment", "due-fulfilment");
    }

    @Test
    void whatIsDoneWarnsNobody() {
        RequestId id = accepted();
        Instant at = due(id);
        requests.act(office.holder(), id, Act.RESOLUTION);
        requests.act(office.asker(), id, Act.CONFIRMATION);
        warnings.run(at.plus(Duration.ofDays(3)));
        assertThat(toldOf(id)).isZero();
    }

    @Test
    void ofAConfidentialRequestOnlyThoseAreToldWhoSeeItAndNobodyReadsItsSubjectInAList() {
        var service = catalog.confidential(office.first());
        AgreementId confidential = agreements.inForce(
                office.roofLead(),
                office.first(),
                TestAgreements.contents(List.of(office.customers()), List.of(service)),
                office.customersLead(),
                office.customers());
        owners.name(office.roofLead().viewer(), confidential, null, Side.PROVIDER, person(office.other()));
        RequestId id = requests.ask(office.asker().viewer(), service, "My salary", null)
                .id();
        requests.act(office.holder(), id, Act.ACCEPTANCE, "");
        assignments.assign(office.holder().viewer(), id, null);
        warnings.run(due(id));
        warnings.run(late(id));
        assertThat(told(office.holder(), id)).containsExactly("due-fulfilment");
        assertThat(told(office.colleague(), id)).containsExactly("due-fulfilment");
        assertThat(told(office.roofLead(), id)).isEmpty();
        assertThat(told(office.other(), id)).isEmpty();
        assertThat(office.holder().browser().get("/notices").text())
                .contains("Request #" + id)
                .doesNotContain("My salary");
    }

    @Test
    void anOwnerWhoMayNotSeeTheRequestIsNotToldAndTheLeadOfTheProviderIs() {
        owners.name(office.roofLead().viewer(), agreement, null, Side.PROVIDER, person(office.thirdMember()));
        RequestId id = accepted();
        warnings.run(late(id));
        assertThat(told(office.thirdMember(), id)).isEmpty();
        assertThat(told(office.roofLead(), id)).contains("late-fulfilment");
    }
}
