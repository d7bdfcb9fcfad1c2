package dev.neike.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.agreement.AgreementId;
import dev.neike.agreement.AgreementLoad;
import dev.neike.agreement.AgreementUse;
import dev.neike.agreement.Agreements;
import dev.neike.agreement.Replay;
import dev.neike.agreement.Replayed;
import dev.neike.agreement.Scope;
import dev.neike.agreement.VersionId;
import dev.neike.agreement.paper.Contents;
import dev.neike.agreement.paper.PromisedTimes;
import dev.neike.agreement.paper.Slot;
import dev.neike.agreement.paper.Span;
import dev.neike.calendar.DayPlan;
import dev.neike.calendar.OpenHours;
import dev.neike.calendar.SpecialDay;
import dev.neike.calendar.WeekPlan;
import dev.neike.catalog.TestCatalog;
import dev.neike.organization.Organization;
import dev.neike.organization.PersonId;
import dev.neike.organization.TestOrganization;
import dev.neike.promise.KeptPromises.Count;
import dev.neike.promise.kept.Verdicts;
import dev.neike.promise.store.WhoseTime;
import dev.neike.request.Office;
import dev.neike.request.TestRequests;
import dev.neike.request.life.Act;
import dev.neike.request.life.RequestId;
import dev.neike.schedule.CalendarChoosing;
import dev.neike.schedule.CalendarId;
import dev.neike.schedule.CalendarKeeping;
import dev.neike.schedule.CalendarWish;
import dev.neike.schedule.DayWish;
import dev.neike.schedule.SpecialDays;
import dev.neike.shell.Viewer;
import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Cast;
import dev.neike.testing.Unique;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Promises as people and programs see them: of a request, of a unit, of terms that were not yet agreed. */
@ApplicationTest
class PromisesTest {

    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    private final AgreementLoad agreements;
    private final Agreements bindings;
    private final TestPast past;
    private final TestRequests acting;
    private final Verdicts verdicts;
    private final KeptPromises kept;
    private final Replay replay;
    private final AgreementUse use;
    private final JdbcClient jdbc;
    private final Cast cast;
    private final TestOrganization organization;
    private final CalendarKeeping keeping;
    private final CalendarChoosing choosing;
    private final SpecialDays days;
    private final Office office;
    private final PersonId asker;

    private AgreementId agreement = new AgreementId(1);

    PromisesTest(
            AgreementLoad agreements,
            Agreements bindings,
            TestPast past,
            TestRequests acting,
            Verdicts verdicts,
            KeptPromises kept,
            Replay replay,
            AgreementUse use,
            JdbcClient jdbc,
            Cast cast,
            Organization people,
            TestOrganization organization,
            CalendarKeeping keeping,
            CalendarChoosing choosing,
            SpecialDays days,
            TestCatalog catalog) {
        this.agreements = agreements;
        this.bindings = bindings;
        this.past = past;
        this.acting = acting;
        this.verdicts = verdicts;
        this.kept = kept;
        this.replay = replay;
        this.use = use;
        this.jdbc = jdbc;
        this.cast = cast;
        this.organization = organization;
        this.keeping = keeping;
        this.choosing = choosing;
        this.days = days;
        this.office = Office.of(organization, catalog);
        this.asker =
                people.personOf(office.asker().account().id()).orElseThrow().id();
    }

    /** For all units: accepted within four hours, done within ten. */
    @BeforeEach
    void agree() {
        Contents contents = new Contents(
                "Long since",
                null,
                Scope.EVERYTHING,
                "We answer.",
                Map.of(2, new PromisedTimes(new Span(4, Span.Unit.HOURS), new Span(10, Span.Unit.HOURS))),
                "",
                new BigDecimal("0.9"),
                "Come early.",
                new Span(8, Span.Unit.HOURS),
                "",
                "",
                LocalDate.of(2020, 1, 1),
                null,
                null);
        agreement = agreements.draft("Lead", office.first().id(), contents, LONG_AGO);
        agreements.send("Lead", agreement, LONG_AGO);
        agreements.sign("Lead", agreement, Slot.PROVIDER, LONG_AGO);
        agreements.sign("Executive", agreement, Slot.EVERYBODY, LONG_AGO);
    }

    /** Asked some days ago, accepted after a minute, closed after so long. */
    private RequestId closed(int daysAgo, Duration after, boolean confidential) {
        return closed(asker, daysAgo, after, confidential);
    }

    private RequestId closed(PersonId asker, int daysAgo, Duration after, boolean confidential) {
        Instant at = Instant.now().minus(Duration.ofDays(daysAgo)).truncatedTo(ChronoUnit.SECONDS);
        return past.closed(office, asker, new TestPast.Life("Past", 2, at, after, confidential));
    }

    private void book() {
        while (verdicts.book() > 0) {
            // The next ones, of other tests too.
        }
    }

    @Test
    void aRequestTellsWhenItIsDueAndWhyToThoseWhoSeeIt() {
        RequestId id = acting.ask(office.asker(), office.service()).id();
        acting.act(office.holder(), id, Act.ACCEPTANCE, "");
        acting.act(office.holder(), id, Act.QUESTION);
        String page = office.asker().browser().get(id.path()).text();
        assertThat(page)
                .contains("Paused; 10 h left once it goes on.")
                .contains("10 h of service hours were promised")
                .contains("for the customer’s answer")
                .contains("No other agreement was in force for it.")
                .contains("Long since, version 1");
        String json = cast.program(office.asker())
                .get("/api/v1/requests/" + id + "/promises")
                .body();
        assertThat(json)
                .contains("\"kind\":\"fulfilment\"")
                .contains("\"state\":\"paused\"")
                .contains("\"promisedSeconds\":36000")
                .contains("\"agreement\":\"" + agreement + "-1\"")
                .contains("\"reason\":\"paused\"");
        assertThat(cast.program(cast.stranger())
                        .get("/api/v1/requests/" + id + "/promises")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whyNamesHolidaysAndTheClocksThereInTheReadersLanguage() {
        CalendarId berlin = keeping.make(
                Viewer.SYSTEM,
                new CalendarWish(Unique.name("calendar"), null, "Europe/Berlin"),
                WeekPlan.of(DayPlan.of(new OpenHours(600, 602)), DayOfWeek.values()));
        LocalDate first = LocalDate.now(ZoneId.of("Europe/Berlin")).plusDays(2);
        days.add(
                Viewer.SYSTEM,
                berlin,
                new DayWish(first, first.plusDays(8), SpecialDay.Kind.HOLIDAY, "国庆节", "National Day", ""));
        choosing.keep(office.roofLead().viewer(), office.first().id(), berlin);
        RequestId id = acting.ask(office.asker(), office.service()).id();
        String path = "/api/v1/requests/" + id + "/promises";
        String english = cast.program(office.asker()).get(path).body();
        assertThat(english)
                .contains("10 h of service hours were promised for priority Normal")
                .contains(" to ", " are days off: National Day.")
                .contains("By the clocks of Europe/Berlin, where these service hours lie")
                .doesNotContain("国庆节");
        String chinese =
                cast.program(office.asker()).get(path, "Accept-Language", "zh").body();
        assertThat(chinese)
                .contains("“普通”优先级的承诺时限为服务时间 10 小时")
                .contains("为休息日：国庆节。")
                .contains("服务时间以 Europe/Berlin 时区为准")
                .doesNotContain("National Day");
    }

    @Test
    void whereNothingBindsTheRequestSaysSo() {
        RequestId id = acting.ask(office.asker(), office.secondService()).id();
        assertThat(office.asker().browser().get(id.path()).text())
                .contains("No agreement binds this request, so no time is promised.");
        assertThat(cast.program(office.asker())
                        .get("/api/v1/requests/" + id + "/promises")
                        .body())
                .isEqualTo("{\"items\":[]}");
    }

    @Test
    void verdictsAreBookedOnceByMonthAndTakenBackByAReopening() {
        RequestId early = closed(3, Duration.ofMinutes(10), false);
        RequestId late = closed(20, Duration.ofDays(10), false);
        book();
        book();
        KeptPromises.Kept unit = kept.of(office.first().id());
        assertThat(unit.fulfilled()).isEqualTo(new Count(1, 1));
        assertThat(unit.accepted()).isEqualTo(new Count(2, 0));
        assertThat(kept.between(office.customers().id(), office.first().id(), KeptPromises.MONTHS)
                        .fulfilled())
                .isEqualTo(new Count(1, 1));
        assertThat(kept.between(office.second().id(), office.first().id(), KeptPromises.MONTHS)
                        .fulfilled())
                .isEqualTo(Count.NONE);
        String page = office.holder()
                .browser()
                .get("/units/" + office.first().id() + "/promises")
                .text();
        assertThat(page).contains("1 of 2").contains("#" + late + " ").doesNotContain("#" + early + " ");
        assertThat(cast.program(office.holder())
                        .get("/api/v1/promises/kept?unit=" + office.first().id())
                        .body())
                .contains("\"fulfilled\":{\"kept\":1,\"all\":2,\"share\":0.5}");
        assertThat(office.asker()
                        .browser()
                        .get("/relations/" + office.customers().id() + "/"
                                + office.first().id())
                        .text())
                .contains("Promises by month")
                .contains("1 of 2");
        assertThat(cast.program(cast.stranger())
                        .get("/api/v1/promises/kept?unit=" + office.first().id())
                        .status())
                .isEqualTo(404);
        acting.act(office.asker(), early, Act.REOPENING);
        book();
        assertThat(kept.of(office.first().id()).fulfilled()).isEqualTo(new Count(0, 1));
    }

    @Test
    void theTimeOfWhatWasNotKeptIsToldByWhoseHandsItWasIn() {
        closed(3, Duration.ofMinutes(10), false);
        RequestId one = closed(20, Duration.ofDays(10), false);
        RequestId other = closed(30, Duration.ofDays(12), false);
        closed(20, Duration.ofDays(10), true);
        closed(500, Duration.ofDays(10), false);
        book();
        book();
        long seconds = counted(one) + counted(other);
        WhoseTime whose = kept.whose(office.first().id());
        assertThat(seconds).isPositive();
        assertThat(whose)
                .isEqualTo(new WhoseTime(
                        2, List.of(new WhoseTime.Part(office.first().id(), null, Duration.ofSeconds(seconds), 2))));
        assertThat(whose.share(whose.parts().getFirst())).isEqualTo(1);
        assertThat(kept.whose(office.second().id()).parts()).isEmpty();
        String path = "/units/" + office.first().id() + "/promises";
        assertThat(office.holder().browser().get(path).text())
                .contains("In whose hands the time was of what we did not keep")
                .contains("2 of 2");
        assertThat(cast.program(office.holder())
                        .get("/api/v1/promises/kept?unit=" + office.first().id())
                        .body())
                .contains("\"responsibility\":{\"promises\":2,\"seconds\":" + seconds + ",\"parts\":[{\"unit\":{\"id\":"
                        + office.first().id());
    }

    @Test
    void whatWasSentBackIsNobodysShare() {
        RequestId id = closed(20, Duration.ofDays(10), false);
        book();
        jdbc.sql("""
                        insert into promise_share (clock_id, unit_id, bounced_from, counted_seconds)
                        select id, :to, :from, 3600 from promise_clock where request_id = :id and kind = 'FULFILMENT'
                        """)
                .param("to", office.second().id().value())
                .param("from", office.first().id().value())
                .param("id", id.value())
                .update();
        assertThat(kept.whose(office.first().id()).parts())
                .hasSize(2)
                .last()
                .isEqualTo(
                        new WhoseTime.Part(office.second().id(), office.first().id(), Duration.ofHours(1), 1));
        assertThat(office.holder()
                        .browser()
                        .get("/units/" + office.first().id() + "/promises")
                        .text())
                .contains(office.first().name() + " → " + office.second().name() + ", sent back (nobody’s share)");
    }

    private long counted(RequestId id) {
        return jdbc.sql("""
                        select sum(counted_seconds) from promise_share
                        where clock_id = (select id from promise_clock where request_id = :id and kind = 'FULFILMENT')
                        """).param("id", id.value()).query(Long.class).single();
    }

    @Test
    void confidentialOnesWaitForEnoughPeople() {
        for (int i = 0; i < 6; i++) {
            closed(20, Duration.ofMinutes(10), true);
        }
        book();
        verdicts.bookConfidential();
        assertThat(kept.of(office.first().id()).fulfilled()).isEqualTo(Count.NONE);
    }

    @Test
    void confidentialOnesOfEnoughPeopleAreBookedTogetherOnce() {
        for (int i = 0; i < 5; i++) {
            PersonId someone = organization.person(office.customers()).id();
            closed(someone, 20, i == 0 ? Duration.ofDays(10) : Duration.ofMinutes(10), true);
        }
        verdicts.bookConfidential();
        assertThat(kept.of(office.first().id()).fulfilled()).isEqualTo(new Count(4, 1));
        closed(20, Duration.ofMinutes(10), true);
        verdicts.bookConfidential();
        assertThat(kept.of(office.first().id()).fulfilled()).isEqualTo(new Count(4, 1));
    }

    @Test
    void termsAreReplayedOnThePast() {
        closed(20, Duration.ofMinutes(10), false);
        closed(20, Duration.ofDays(10), false);
        closed(200, Duration.ofDays(10), false);
        Replayed replayed = replay.replay(bindings.terms(new VersionId(agreement, 1)), 90, Viewer.SYSTEM);
        assertThat(replayed.requests()).isEqualTo(2);
        assertThat(replayed.fulfilled()).isEqualTo(new Replayed.Share(1, 2));
        assertThat(replayed.accepted()).isEqualTo(new Replayed.Share(2, 2));
        assertThat(replayed.customers())
                .containsExactly(new Replayed.Customer(
                        office.customers().id(), 2, new Replayed.Share(2, 2), new Replayed.Share(1, 2)));
        String path = "/versions/1/replay";
        assertThat(office.holder().browser().get(agreement.path() + path).text())
                .contains("By customer")
                .contains(office.customers().name());
        assertThat(office.asker().browser().get(agreement.path() + path).text())
                .contains(office.customers().name());
        assertThat(cast.program(office.holder())
                        .get("/api/v1/agreements/" + agreement + path)
                        .body())
                .contains("\"customers\":[{\"unit\":" + office.customers().id() + ",\"requests\":2,");
        assertThat(office.other().browser().get(agreement.path() + path).text())
                .contains("Fulfilled in time")
                .doesNotContain("By customer");
        assertThat(use.bound(List.of(agreement), Instant.now().minus(Duration.ofDays(90))))
                .containsExactly(Map.entry(agreement, 2L));
    }
}
