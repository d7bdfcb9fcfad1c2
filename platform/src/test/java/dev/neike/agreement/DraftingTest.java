package dev.neike.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.neike.agreement.act.Drafting;
import dev.neike.agreement.paper.PromisedTimes;
import dev.neike.agreement.paper.Slot;
import dev.neike.agreement.paper.Span;
import dev.neike.agreement.paper.State;
import dev.neike.calendar.DayPlan;
import dev.neike.calendar.OpenHours;
import dev.neike.calendar.WeekPlan;
import dev.neike.catalog.Service;
import dev.neike.catalog.TestCatalog;
import dev.neike.organization.MembershipRole;
import dev.neike.organization.TestOrganization;
import dev.neike.request.Office;
import dev.neike.rights.Readers;
import dev.neike.schedule.CalendarChoosing;
import dev.neike.schedule.CalendarId;
import dev.neike.schedule.CalendarKeeping;
import dev.neike.schedule.TestSchedule;
import dev.neike.shell.Forbidden;
import dev.neike.shell.Refusal;
import dev.neike.shell.Viewer;
import dev.neike.testing.Answer;
import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Cast;
import dev.neike.testing.Unique;
import dev.neike.testing.Written;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class DraftingTest {

    private final TestAgreements agreements;
    private final Drafting drafting;
    private final TestOrganization organization;
    private final TestCatalog catalog;
    private final Readers readers;
    private final Written written;
    private final Cast cast;
    private final TestSchedule schedule;
    private final CalendarKeeping keeping;
    private final CalendarChoosing choosing;
    private final JdbcClient jdbc;
    private final Office office;

    DraftingTest(
            TestAgreements agreements,
            Drafting drafting,
            TestOrganization organization,
            TestCatalog catalog,
            Readers readers,
            Written written,
            Cast cast,
            TestSchedule schedule,
            CalendarKeeping keeping,
            CalendarChoosing choosing,
            JdbcClient jdbc) {
        this.agreements = agreements;
        this.drafting = drafting;
        this.organization = organization;
        this.catalog = catalog;
        this.readers = readers;
        this.written = written;
        this.cast = cast;
        this.schedule = schedule;
        this.keeping = keeping;
        this.choosing = choosing;
        this.jdbc = jdbc;
        this.office = Office.of(organization, catalog);
    }

    /** What the form sends, with some fields changed. */
    private String[] typed(String... changed) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of(
                "provider", office.first().id().toString(),
                "title", "Network",
                "customers", "UNITS",
                "units", office.customers().id().toString(),
                "services", "SOME",
                "chosen", office.service().id().toString(),
                "from", "2026-01-01",
                "providerDuties", "We come.\r\nWe mend."));
        for (int i = 0; i < changed.length; i += 2) {
            fields.put(changed[i], changed[i + 1]);
        }
        List<String> all = new ArrayList<>();
        fields.forEach((name, value) -> all.addAll(List.of(name, value)));
        for (String amount : new String[] {"1", "", "4", ""}) {
            all.addAll(List.of("accept", amount, "acceptUnit", "HOURS"));
        }
        for (String amount : new String[] {"", "", "2", ""}) {
            all.addAll(List.of("fulfil", amount, "fulfilUnit", "DAYS"));
        }
        return all.toArray(String[]::new);
    }

    @Test
    void writesWhatWasTyped() {
        Answer answer = office.roofLead()
                .browser()
                .post("/agreements", typed("share", "92.5", "answer", "30", "answerUnit", "MINUTES"));
        AgreementId id = new AgreementId(answer.madeId());
        assertThat(office.roofLead().browser().get(id.path()).text())
                .contains("Network", "Draft", "Normal", "4 h", "2 working days", "Urgent", "1 h")
                .contains("At least 92.5% of the promises are kept", "answered within 30 min")
                .contains("A working day counts as 7 h 30 min", "We come. We mend.")
                .doesNotContain("High");
        assertThat(written.count("agreement.version-drafted", "agreement/" + id))
                .isEqualTo(1);
        String form = office.roofLead().browser().get(id.path() + "/draft").body();
        assertThat(form).contains("value=\"92.5\"", "value=\"2026-01-01\"");
    }

    @Test
    void isChangedUntilItIsSent() {
        AgreementId id = new AgreementId(
                office.roofLead().browser().post("/agreements", typed()).madeId());
        int seen = agreements.seen(office.roofLead(), id).agreement().revision();
        String[] change = typed("title", "Network, renewed", "revision", Integer.toString(seen));
        office.roofLead().browser().put(id.path() + "/draft", change);
        office.roofLead().browser().put(id.path() + "/draft", change);
        assertThat(agreements
                        .seen(office.roofLead(), id)
                        .agreement()
                        .latest()
                        .contents()
                        .title())
                .isEqualTo("Network, renewed");
        assertThat(written.count("agreement.draft-changed", "agreement/" + id)).isEqualTo(1);
        Answer stale = office.roofLead()
                .browser()
                .put(id.path() + "/draft", typed("title", "Something else", "revision", Integer.toString(seen)));
        assertThat(stale.status()).isEqualTo(422);
        assertThat(stale.text()).contains("has changed in the meantime");
        assertThat(stale.body()).contains("Something else");
        office.roofLead().browser().post(id.path() + "/sending");
        assertThat(office.roofLead().browser().get(id.path() + "/draft").text()).contains("take it back first");
        Answer late = office.roofLead()
                .browser()
                .put(id.path() + "/draft", typed("title", "Typed for an hour, sent meanwhile"));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.text()).contains("take it back first");
        assertThat(late.body())
                .as("what was typed is not lost")
                .contains("value=\"Typed for an hour, sent meanwhile\"");
    }

    @Test
    void saysInOneSentenceWhatIsWrong() {
        Map.of(
                        "title", "Give the agreement a title.",
                        "from", "Say from which day on",
                        "units", "Choose at least one customer",
                        "chosen", "Choose at least one service")
                .forEach((field, sentence) -> assertThat(office.roofLead()
                                .browser()
                                .post("/agreements", typed(field, ""))
                                .text())
                        .contains(sentence));
        assertThat(refused("title", "t".repeat(201))).contains("at most 200 signs");
        assertThat(refused("quality", "t".repeat(10_001))).contains("at most 10,000 signs");
        assertThat(refused("share", "101")).contains("percentage above 0");
        assertThat(refused("share", "many")).contains("percentage above 0");
        assertThat(refused("from", "yesterday")).contains("Give a day");
        assertThat(refused("to", "2025-12-31")).contains("The last day lies before the first one.");
        assertThat(refused("review", "2025-12-31")).contains("The review lies before the first day.");
        assertThat(refused("answer", "0")).contains("whole number from 1");
        assertThat(refused("answer", "1.5")).contains("whole number from 1");
        assertThat(refused("chosen", office.secondService().id().toString()))
                .contains("is not offered by the provider");
        assertThat(refused("units", "999999999")).contains("does not exist");
    }

    private String refused(String field, String value) {
        Answer answer = office.roofLead().browser().post("/agreements", typed(field, value));
        assertThat(answer.status()).isEqualTo(422);
        return answer.text();
    }

    @Test
    void mayBeWordsAloneAndSaysWhatThatMeans() {
        AgreementId id = agreements.draft(
                office.roofLead(),
                office.first(),
                TestAgreements.contents(List.of(office.customers()), List.of(), Map.of()));
        assertThat(office.roofLead().browser().get(id.path()).text()).contains("nothing in it can be measured");
        assertThat(office.roofLead()
                        .browser()
                        .get(id.path() + "/versions/1/replay")
                        .text())
                .contains("Without times there is nothing to replay");
    }

    @Test
    void isRefusedTimesWhereTheProviderHasNoOpenDay() {
        AgreementId before = agreements.draft(office);
        AgreementId sent = agreements.sent(office);
        jdbc.sql("""
                        with made as (
                            insert into calendar (name, zone, usual) values (:name, 'Asia/Shanghai', false) returning id
                        ), week as (
                            insert into calendar_week (calendar_id, valid_from, day, from_minute, to_minute)
                            select id, date '2000-01-01', 1, 540, 1080 from made
                        ), closed as (
                            insert into calendar_day (calendar_id, date, name, kind)
                            select id, current_date - 10 + day, 'closed', 'HOLIDAY' from made, generate_series(0, 400) day
                        )
                        insert into calendar_unit (unit_id, calendar_id) select :unit, id from made
                        """)
                .param("name", Unique.name("never"))
                .param("unit", office.first().id().value())
                .update();
        assertThat(refused("title", "Never due")).contains("no open day in the coming year");
        assertThat(office.roofLead().browser().post(before.path() + "/sending").text())
                .contains("no open day in the coming year");
        assertThatThrownBy(() -> agreements.sign(office.roofLead(), sent, Slot.PROVIDER))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.key()).isEqualTo("agreement.refusal.calendar"));
        String words = "{\"provider\": %s, \"contents\": {\"title\": \"Words\", \"from\": \"2026-01-01\"}}"
                .formatted(office.first().id());
        assertThat(cast.program(office.roofLead())
                        .send("POST", "/api/v1/agreements", words)
                        .status())
                .as("words alone may stand")
                .isEqualTo(201);
    }

    @Test
    void isRefusedTimesThatWouldNeverFallDue() {
        AgreementId sent = agreements.sent(office);
        CalendarId rare = schedule.calendar();
        choosing.keep(office.roofLead().viewer(), office.first().id(), rare);
        keeping.writeWeek(
                Viewer.SYSTEM,
                rare,
                LocalDate.of(2000, 1, 1),
                WeekPlan.of(DayPlan.of(new OpenHours(0, 1)), DayOfWeek.MONDAY));
        PromisedTimes centuries = new PromisedTimes(null, new Span(10_000, Span.Unit.HOURS));
        assertThatThrownBy(() -> agreements.draft(
                        office.roofLead(),
                        office.first(),
                        TestAgreements.contents(List.of(office.customers()), List.of(), Map.of(2, centuries))))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.key()).isEqualTo("agreement.refusal.never-due"));
        assertThat(sent)
                .as("two days in a minute a week are fifteen years")
                .satisfies(it -> agreements.sign(office.roofLead(), it, Slot.PROVIDER));
    }

    @Test
    void isForLeadsOfTheProviderAndSeenByItsSideAlone() {
        Cast.Member reader = organization.member(organization.unit(), MembershipRole.MEMBER);
        readers.add(
                office.roofLead().viewer(),
                office.first().id(),
                reader.account().login());
        AgreementId id = agreements.draft(office);
        for (Cast.Member other : List.of(office.customersLead(), cast.stranger(), cast.administrator())) {
            assertThat(other.browser().get(id.path()).status()).isEqualTo(404);
            assertThat(other.browser().put(id.path() + "/draft", typed()).status())
                    .isEqualTo(404);
            assertThat(other.browser().post(id.path() + "/sending").status()).isEqualTo(404);
        }
        for (Cast.Member other : List.of(office.holder(), reader)) {
            assertThat(other.browser().get(id.path()).status()).isEqualTo(200);
            assertThat(other.browser().put(id.path() + "/draft", typed()).status())
                    .isEqualTo(403);
            assertThat(other.browser().delete(id.path() + "/draft").status()).isEqualTo(403);
            assertThat(other.browser().post("/agreements", typed()).status()).isEqualTo(403);
            assertThat(other.browser().get("/agreements/new").status()).isEqualTo(403);
        }
    }

    @Test
    void isAlsoForOwnersOfServicesAboutTheirOwn() {
        Cast.Member owner = organization.member(organization.unit(), MembershipRole.MEMBER);
        var own = catalog.owned(office.first(), owner.account().login());
        AgreementId id = agreements.draft(
                owner, office.first(), TestAgreements.contents(List.of(office.customers()), List.of(own)));
        assertThat(owner.browser().get(id.path()).text()).contains("Change the draft");
        for (List<Service> others : List.of(List.<Service>of(), List.of(own, office.service()))) {
            assertThatThrownBy(() -> agreements.draft(
                            owner, office.first(), TestAgreements.contents(List.of(office.customers()), others)))
                    .isInstanceOfSatisfying(
                            Refusal.class, it -> assertThat(it.key()).isEqualTo("agreement.refusal.not-yours"));
        }
        assertThatThrownBy(() -> agreements.draft(
                        owner, office.second(), TestAgreements.contents(List.of(office.customers()), List.of())))
                .isInstanceOf(Forbidden.class);
        assertThat(owner.browser().get(agreements.draft(office).path()).text()).doesNotContain("Change the draft");
    }

    @Test
    void isGivenUpAndStaysInTheHistory() {
        AgreementId id = agreements.draft(office);
        office.roofLead().browser().delete(id.path() + "/draft");
        office.roofLead().browser().delete(id.path() + "/draft");
        assertThat(agreements.seen(office.roofLead(), id).state()).isEqualTo(State.DROPPED);
        assertThat(written.count("agreement.draft-dropped", "agreement/" + id)).isEqualTo(1);
    }

    @Test
    void ofTheNextVersionBeginsWithWhatIsInForce() {
        AgreementId id = agreements.inForce(office);
        assertThat(office.roofLead()
                        .browser()
                        .put(id.path() + "/draft", typed())
                        .text())
                .contains("draft the next version");
        office.roofLead().browser().post(id.path() + "/draft");
        office.roofLead().browser().post(id.path() + "/draft");
        var agreement = agreements.seen(office.roofLead(), id).agreement();
        assertThat(agreement.versions()).hasSize(2);
        assertThat(agreement.latest().contents())
                .isEqualTo(agreement.versions().getFirst().contents());
        assertThat(agreements.seen(office.customersLead(), id).agreement().versions())
                .as("the customer does not see what was not sent")
                .hasSize(1);
        assertThat(written.count("agreement.version-drafted", "agreement/" + id))
                .isEqualTo(2);
    }

    @Test
    void showsWhatChangedLineByLine() {
        AgreementId id = agreements.inForce(office);
        drafting.next(office.roofLead().viewer(), id, null);
        office.roofLead().browser().put(id.path() + "/draft", typed("customers", "ALL"));
        String page = office.roofLead()
                .browser()
                .get(id.path() + "/versions/2/differences")
                .text();
        assertThat(page)
                .contains("From version 1 to version 2")
                .contains("removed We answer. removed We care. added We come. added We mend.")
                .contains("added All units")
                .contains("removed 90%")
                .doesNotContain("Services unchanged");
        assertThat(office.roofLead()
                        .browser()
                        .get(id.path() + "/versions/1/differences")
                        .status())
                .isEqualTo(404);
        assertThat(office.customersLead()
                        .browser()
                        .get(id.path() + "/versions/2/differences")
                        .status())
                .isEqualTo(404);
    }
}
