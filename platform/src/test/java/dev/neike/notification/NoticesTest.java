package dev.neike.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.neike.access.TokenScope;
import dev.neike.agreement.AgreementId;
import dev.neike.agreement.TestAgreements;
import dev.neike.catalog.TestCatalog;
import dev.neike.organization.MembershipRole;
import dev.neike.organization.Organization;
import dev.neike.organization.Person;
import dev.neike.organization.PersonId;
import dev.neike.organization.TestOrganization;
import dev.neike.organization.Unit;
import dev.neike.request.Office;
import dev.neike.request.TestRequests;
import dev.neike.request.act.Conversation;
import dev.neike.request.act.RequestNotice;
import dev.neike.request.life.RequestId;
import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Cast;
import dev.neike.testing.Events;
import dev.neike.testing.Unique;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What people are told: once, in their language, theirs alone. */
@ApplicationTest
class NoticesTest {

    private final Notices notices;
    private final Forgetting forgetting;
    private final NotificationSettings settings;
    private final Cast cast;
    private final Organization people;
    private final TestOrganization organization;
    private final TestCatalog catalog;
    private final TestRequests requests;
    private final Conversation conversation;
    private final TestAgreements agreements;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Unit unit;
    private final Cast.Member reader;

    NoticesTest(
            Notices notices,
            Forgetting forgetting,
            NotificationSettings settings,
            Cast cast,
            Organization people,
            TestOrganization organization,
            TestCatalog catalog,
            TestRequests requests,
            Conversation conversation,
            TestAgreements agreements,
            JdbcClient jdbc,
            TransactionTemplate transactions) {
        this.notices = notices;
        this.forgetting = forgetting;
        this.settings = settings;
        this.cast = cast;
        this.people = people;
        this.organization = organization;
        this.catalog = catalog;
        this.requests = requests;
        this.conversation = conversation;
        this.agreements = agreements;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.unit = organization.unit();
        this.reader = organization.member(unit, MembershipRole.MEMBER);
    }

    private PersonId person(Cast.Member member) {
        return people.personOf(member.account().id()).orElseThrow().id();
    }

    private int send(long number, String once) {
        return notices.send(
                TestNotice.about(
                        RequestNotice.MENTIONED, number, once, Value.number(number), new Value.Words("Somebody")),
                List.of(person(reader)));
    }

    private long latest() {
        return jdbc.sql("select max(id) from notification_notice where account_id = :account")
                .param("account", reader.account().id())
                .query(Long.class)
                .single();
    }

    private String bell(Cast.Member member) {
        return member.browser().get("/notices/bell").body();
    }

    @Test
    void theSameIsToldOnceAndEachInTheReadersLanguage() {
        String once = Unique.name("once");
        assertThat(send(4711, once)).isEqualTo(1);
        assertThat(send(4711, once)).isZero();
        assertThat(reader.browser().get("/notices").text()).contains("Somebody mentioned you in request #4711.");
        reader.browser().reading("zh-CN");
        assertThat(reader.browser().get("/notices").text()).contains("Somebody在请求 #4711 中提到了您。");
    }

    @Test
    void whoHasNoAccountOrIsNotThereIsLeftOut() {
        Person without = organization.person(unit);
        assertThat(notices.send(
                        TestNotice.about(RequestNotice.MENTIONED, 1, Unique.name("once")),
                        List.of(without.id(), new PersonId(Long.MAX_VALUE))))
                .isZero();
    }

    @Test
    void theBellCountsToNineAndHearsOfMore() throws Exception {
        assertThat(bell(reader)).contains("bi-bell\"").doesNotContain("badge");
        try (Events pages = reader.browser()
                        .follow("/live?topics=notices/" + reader.account().id());
                Events strangers = cast.stranger()
                        .browser()
                        .follow("/live?topics=notices/" + reader.account().id())) {
            Thread.sleep(Duration.ofMillis(300));
            send(1, Unique.name("once"));
            assertThat(pages.next(Duration.ofSeconds(5)))
                    .contains("notices/" + reader.account().id());
            assertThat(strangers.next(Duration.ofMillis(700))).isEmpty();
        }
        assertThat(bell(reader)).contains(">1</span>");
        for (int i = 0; i < 11; i++) {
            send(1, Unique.name("once"));
        }
        assertThat(bell(reader)).contains(">9+</span>");
        assertThat(reader.browser().get("/").body()).contains(">9+</span>");
        assertThat(bell(cast.stranger())).doesNotContain("9+");
    }

    @Test
    void whatIsRolledBackIsNotTold() {
        assertThatThrownBy(() -> transactions.executeWithoutResult(status -> {
                    send(1, Unique.name("once"));
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(reader.browser().get("/notices").text()).contains("Nothing to tell you");
    }

    @Test
    void readingIsForWhoeverWasTold() {
        send(4711, Unique.name("once"));
        String path = "/notices/" + latest() + "/reading";
        assertThat(cast.stranger().browser().put(path).status()).isEqualTo(404);
        assertThat(bell(reader)).contains(">1</span>");
        assertThat(reader.browser().put(path, "open", "true").location()).isEqualTo("/requests/4711");
        assertThat(bell(reader)).doesNotContain("badge");
        assertThat(reader.browser().put(path).location()).isEqualTo("/notices");
    }

    @Test
    void whatComesWhileAllAreMarkedStaysUnread() {
        send(1, Unique.name("once"));
        send(2, Unique.name("once"));
        long shown = latest();
        send(3, Unique.name("once"));
        assertThat(reader.browser()
                        .put("/notices/reading", "upTo", Long.toString(shown))
                        .status())
                .isEqualTo(302);
        assertThat(bell(reader)).contains(">1</span>");
    }

    @Test
    void pagesGoOnWhereTheLastOneEnded() {
        for (int i = 1; i <= 5; i++) {
            send(i, Unique.name("once"));
        }
        reader.browser().put("/notices/reading", "upTo", Long.toString(latest()));
        send(6, Unique.name("once"));
        var program = cast.program(reader);
        var first = program.get("/api/v1/notices?limit=2");
        assertThat(first.body()).contains("/requests/6", "/requests/5").doesNotContain("/requests/4");
        String next = first.header("Link").replaceAll("<(.*)>.*", "$1");
        assertThat(program.get(next).body())
                .contains("/requests/4", "/requests/3")
                .doesNotContain("/requests/5\"");
        assertThat(program.get("/api/v1/notices?unread=true").body())
                .contains("/requests/6")
                .doesNotContain("/requests/5");
        assertThat(program.get("/api/v1/notices?cursor=nonsense").status()).isEqualTo(400);
    }

    @Test
    void programsReadAndMarkWithinTheirScopes() {
        send(4711, Unique.name("once"));
        String path = "/api/v1/notices/" + latest() + "/reading";
        var reads = cast.program(reader, EnumSet.of(TokenScope.NOTICES_READ));
        assertThat(reads.get("/api/v1/notices").body())
                .contains("\"kind\":\"request.mentioned\"", "\"read\":false", "\"path\":\"/requests/4711\"");
        assertThat(reads.send("PUT", path, "").status()).isEqualTo(403);
        assertThat(cast.program(cast.stranger()).send("PUT", path, "").status()).isEqualTo(404);
        var writes = cast.program(reader, EnumSet.of(TokenScope.NOTICES_WRITE));
        assertThat(writes.get("/api/v1/notices").status()).isEqualTo(403);
        assertThat(writes.send("PUT", path, "").status()).isEqualTo(204);
        assertThat(writes.send("PUT", "/api/v1/notices/reading?upTo=" + latest(), "")
                        .status())
                .isEqualTo(204);
        assertThat(reads.get("/api/v1/notices").body()).contains("\"read\":true");
    }

    @Test
    void oldOnesAreForgotten() {
        send(1, Unique.name("once"));
        long old = latest();
        send(2, Unique.name("once"));
        jdbc.sql("update notification_notice set at = now() - interval '91 days' where id = :id")
                .param("id", old)
                .update();
        forgetting.run();
        assertThat(cast.program(reader).get("/api/v1/notices").body())
                .contains("/requests/2")
                .doesNotContain("/requests/1\"");
    }

    @Test
    void settingsStopOnNonsenseWithTheNameOfTheSetting() {
        assertThat(settings).isEqualTo(new NotificationSettings(Duration.ofDays(90)));
        assertThatThrownBy(() -> new NotificationSettings(Duration.ofHours(1)))
                .hasMessageContaining("neike.notification.keep-for");
    }

    @Test
    void whoeverIsMentionedIsToldAndReadsTheSubjectOnlyWhileTheySeeTheRequest() {
        Office office = Office.of(organization, catalog);
        RequestId id = requests.ask(office.asker().viewer(), office.service(), "Broken printer", null)
                .id();
        String name = people.person(person(office.other())).orElseThrow().name().replace(" ", "");
        conversation.say(office.asker().viewer(), id, "@" + name + " please look, @" + name, false, null);
        assertThat(office.other().browser().get("/notices").text())
                .containsOnlyOnce("mentioned you in request #" + id)
                .contains("Broken printer");
        jdbc.sql("delete from request_watcher where request_id = :id")
                .param("id", id.value())
                .update();
        assertThat(office.other().browser().get("/notices").text())
                .contains("mentioned you in request #" + id)
                .doesNotContain("Broken printer");
        assertThat(bell(office.asker())).doesNotContain("badge");
    }

    @Test
    void whoIsToSignAnAgreementIsToldWhenItIsSent() {
        Office office = Office.of(organization, catalog);
        agreements.draft(office);
        assertThat(bell(office.customersLead())).doesNotContain("badge");
        AgreementId id = agreements.sent(office);
        assertThat(office.customersLead().browser().get("/notices").text())
                .contains("waits for your signature")
                .contains(agreements
                        .seen(office.customersLead(), id)
                        .agreement()
                        .latest()
                        .contents()
                        .title());
        assertThat(bell(office.roofLead())).doesNotContain("badge");
        assertThat(bell(office.asker())).doesNotContain("badge");
    }

    @Test
    void aNoticeLeadsNowhereElse() {
        assertThatThrownBy(() -> new Notice(RequestNotice.MENTIONED, "request/1", "//elsewhere", "once", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Notice(RequestNotice.MENTIONED, "request", "/requests/1", "once", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
