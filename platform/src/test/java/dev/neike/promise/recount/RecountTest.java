package dev.neike.promise.recount;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.agreement.AgreementId;
import dev.neike.agreement.AgreementLoad;
import dev.neike.agreement.TestAgreements;
import dev.neike.agreement.paper.PromisedTimes;
import dev.neike.agreement.paper.Slot;
import dev.neike.agreement.paper.Span;
import dev.neike.calendar.DayPlan;
import dev.neike.calendar.OpenHours;
import dev.neike.calendar.SpecialDay;
import dev.neike.calendar.WeekPlan;
import dev.neike.catalog.TestCatalog;
import dev.neike.organization.TestOrganization;
import dev.neike.promise.clock.PromiseClock;
import dev.neike.promise.clock.Reckoning;
import dev.neike.promise.store.Clock;
import dev.neike.promise.store.ClockStore;
import dev.neike.promise.store.Kind;
import dev.neike.request.Office;
import dev.neike.request.TestRequests;
import dev.neike.request.life.Act;
import dev.neike.request.life.RequestId;
import dev.neike.request.store.DueStore;
import dev.neike.schedule.CalendarChoosing;
import dev.neike.schedule.CalendarId;
import dev.neike.schedule.CalendarKeeping;
import dev.neike.schedule.Calendars;
import dev.neike.schedule.DayWish;
import dev.neike.schedule.SpecialDays;
import dev.neike.schedule.TestSchedule;
import dev.neike.shell.Viewer;
import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Events;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is promised is computed anew where a calendar changes. */
@ApplicationTest
class RecountTest {

    private static final Duration SETTLED = Duration.ofMillis(700);
    private static final Duration SOON = Duration.ofSeconds(5);

    private final Recount recount;
    private final TestRequests requests;
    private final TestAgreements agreements;
    private final AgreementLoad load;
    private final ClockStore clocks;
    private final DueStore dues;
    private final Calendars calendars;
    private final SpecialDays days;
    private final CalendarChoosing choosing;
    private final CalendarKeeping keeping;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Office office;
    private final CalendarId calendar;

    RecountTest(
            Recount recount,
            TestRequests requests,
            TestAgreements agreements,
            AgreementLoad load,
            ClockStore clocks,
            DueStore dues,
            Calendars calendars,
            SpecialDays days,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            TestOrganization organization,
            TestCatalog catalog,
            TestSchedule schedule,
            CalendarChoosing choosing,
            CalendarKeeping keeping) {
        this.recount = recount;
        this.requests = requests;
        this.agreements = agreements;
        this.load = load;
        this.clocks = clocks;
        this.dues = dues;
        this.calendars = calendars;
        this.days = days;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
        this.office = Office.of(organization, catalog);
        this.calendar = schedule.calendar();
        this.choosing = choosing;
        this.keeping = keeping;
        choosing.keep(office.roofLead().viewer(), office.first().id(), calendar);
    }

    @BeforeEach
    void agree() {
        agreements.inForce(office);
    }

    private RequestId accepted() {
        RequestId id = requests.ask(office.asker(), office.service()).id();
        requests.act(office.holder(), id, Act.ACCEPTANCE, "");
        return id;
    }

    private void holidays() {
        LocalDate tomorrow = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(1);
        days.add(
                Viewer.SYSTEM,
                calendar,
                new DayWish(tomorrow, tomorrow.plusDays(9), SpecialDay.Kind.HOLIDAY, "Days off", null, ""));
    }

    private Clock fulfilment(RequestId id) {
        return clocks.of(id).stream()
                .filter(it -> it.kind() == Kind.FULFILMENT)
                .findFirst()
                .orElseThrow();
    }

    private Instant computed(RequestId id) {
        return Objects.requireNonNull(Reckoning.fulfilment(
                        requests.legs(id),
                        null,
                        Objects.requireNonNull(fulfilment(id).promised()),
                        calendars.byId(calendar).calendar())
                .due());
    }

    private String lastReason(RequestId id) {
        return jdbc.sql("select reason from promise_due_change where clock_id = :id order by at desc limit 1")
                .param("id", fulfilment(id).id())
                .query(String.class)
                .single();
    }

    @Test
    void holidaysMoveWhatIsOpenAndSayWhy() {
        RequestId running = accepted();
        RequestId paused = accepted();
        requests.act(office.holder(), paused, Act.QUESTION);
        Instant before = fulfilment(running).standing().due();
        holidays();
        recount.run();
        assertThat(fulfilment(running).standing().due())
                .isEqualTo(computed(running))
                .isAfter(Objects.requireNonNull(before).plus(Duration.ofDays(5)));
        assertThat(Objects.requireNonNull(dues.of(List.of(running)).get(running))
                        .at())
                .isEqualTo(computed(running));
        assertThat(lastReason(running)).isEqualTo("CALENDAR");
        assertThat(fulfilment(paused).standing().due()).isNull();
        assertThat(fulfilment(paused).calendarVersion())
                .isEqualTo(calendars.byId(calendar).version());
        requests.act(office.asker(), paused, Act.ANSWER);
        assertThat(fulfilment(paused).standing().due()).isEqualTo(computed(paused));
    }

    @Test
    void whatAnActHoldsIsPassedOverAndComputedLater() {
        RequestId id = accepted();
        Instant before = fulfilment(id).standing().due();
        transactions.executeWithoutResult(act -> {
            clocks.liveLocked(id);
            new TransactionTemplate(Objects.requireNonNull(transactions.getTransactionManager()), apart())
                    .executeWithoutResult(other -> holidays());
            Thread job = Thread.ofVirtual().start(recount::run);
            join(job);
            assertThat(job.isAlive()).isFalse();
            assertThat(fulfilment(id).standing().due()).isEqualTo(before);
        });
        recount.run();
        assertThat(fulfilment(id).standing().due()).isEqualTo(computed(id)).isNotEqualTo(before);
    }

    @Test
    void whatSeveralUnitsPromiseAboutARequestIsSeenTogether() {
        Instant at = Instant.parse("2020-01-01T00:00:00Z");
        AgreementId between =
                load.draft("Lead", office.second().id(), TestAgreements.contents(List.of(), List.of()), at);
        load.send("Lead", between, at);
        load.sign("Lead", between, Slot.PROVIDER, at);
        load.sign("Executive", between, Slot.EVERYBODY, at);
        choosing.keep(office.roofLead().viewer(), office.second().id(), calendar);
        List<RequestId> handed = Stream.generate(this::accepted).limit(6).toList();
        handed.forEach(it -> requests.handOver(office.holder(), it, office.second()));
        holidays();
        recount.run();
        assertThat(handed).allSatisfy(it -> {
            List<Clock> open = clocks.of(it).stream().filter(Clock::isOpen).toList();
            assertThat(open)
                    .hasSize(2)
                    .allMatch(clock ->
                            clock.calendarVersion() == calendars.byId(calendar).version())
                    .extracting(clock -> clock.promise().provider())
                    .containsExactlyInAnyOrder(
                            office.first().id(), office.second().id());
            assertThat(Objects.requireNonNull(dues.of(List.of(it)).get(it)).at())
                    .isEqualTo(open.stream()
                            .map(clock -> clock.standing().due())
                            .filter(Objects::nonNull)
                            .min(Instant::compareTo)
                            .orElseThrow());
        });
    }

    @Test
    void twoThatComputeAtOnceDoNotHinderEachOther() {
        List<RequestId> open = Stream.generate(this::accepted).limit(6).toList();
        holidays();
        Thread other = Thread.ofVirtual().start(recount::run);
        recount.run();
        join(other);
        recount.run();
        assertThat(open)
                .allSatisfy(it -> assertThat(fulfilment(it).standing().due()).isEqualTo(computed(it)));
    }

    @Test
    void openPagesHearThatMuchIsDueAtAnotherTime() throws Exception {
        accepted();
        accepted();
        Thread.sleep(SETTLED);
        try (Events asker = office.asker()
                .browser()
                .follow("/live?topics=due/" + office.first().id())) {
            holidays();
            recount.run();
            assertThat(asker.next(SOON)).contains("due/" + office.first().id());
        }
    }

    @Test
    void whatWouldNeverFallDueHindersNothing() {
        RequestId id = accepted();
        AgreementId centuries = agreements.inForce(
                office.roofLead(),
                office.first(),
                TestAgreements.contents(
                        List.of(office.customers()),
                        List.of(office.service()),
                        Map.of(2, new PromisedTimes(null, new Span(10_000, Span.Unit.HOURS)))),
                office.customersLead(),
                office.customers());
        RequestId longest = accepted();
        assertThat(fulfilment(longest).promise().version().agreement()).isEqualTo(centuries);
        keeping.writeWeek(
                Viewer.SYSTEM,
                calendar,
                LocalDate.of(2000, 1, 1),
                WeekPlan.of(DayPlan.of(new OpenHours(0, 1)), DayOfWeek.MONDAY));
        recount.run();
        assertThat(fulfilment(id).standing().due()).isEqualTo(computed(id));
        assertThat(fulfilment(longest).standing().due()).isEqualTo(PromiseClock.LATEST);
        RequestId another = accepted();
        requests.act(office.holder(), another, Act.QUESTION);
        requests.act(office.asker(), another, Act.ANSWER);
        assertThat(office.asker().browser().get(another.path()).text()).contains("Due 1 Jan 2200");
    }

    @Test
    void whereACalendarIsRemovedPromisesGoByThatOfTheirUnit() {
        RequestId id = accepted();
        choosing.keepNone(office.roofLead().viewer(), office.first().id());
        keeping.remove(Viewer.SYSTEM, calendar);
        assertThat(office.asker().browser().get(id.path()).status()).isEqualTo(200);
        requests.act(office.holder(), id, Act.QUESTION);
        requests.act(office.asker(), id, Act.ANSWER);
        recount.run();
        assertThat(fulfilment(id).calendar())
                .isEqualTo(calendars.of(office.first().id()).id());
    }

    private static void join(Thread job) {
        try {
            assertThat(job.join(Duration.ofSeconds(20))).isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static TransactionTemplate apart() {
        TransactionTemplate apart = new TransactionTemplate();
        apart.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
        return apart;
    }
}
