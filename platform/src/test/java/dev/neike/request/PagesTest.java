package dev.neike.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.catalog.Audience;
import dev.neike.catalog.Service;
import dev.neike.catalog.TestCatalog;
import dev.neike.catalog.form.Limits;
import dev.neike.catalog.form.Question;
import dev.neike.catalog.form.QuestionKind;
import dev.neike.organization.TestOrganization;
import dev.neike.request.life.Act;
import dev.neike.request.life.RequestId;
import dev.neike.request.life.State;
import dev.neike.testing.Answer;
import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Cast;
import dev.neike.testing.Unique;
import dev.neike.testing.Visitor;
import dev.neike.testing.Visitor.Upload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

@ApplicationTest
class PagesTest {

    private static final byte[] PNG = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };

    private final TestRequests requests;
    private final TestCatalog catalog;
    private final Cast cast;
    private final Office office;

    PagesTest(TestRequests requests, TestCatalog catalog, Cast cast, TestOrganization organization) {
        this.requests = requests;
        this.catalog = catalog;
        this.cast = cast;
        this.office = Office.of(organization, catalog);
    }

    private static Question question(String id, QuestionKind kind, boolean required) {
        return new Question(id, kind, "Q " + id, null, null, null, required, null, List.of(), Limits.NONE);
    }

    private RequestId ask(String subject) {
        Answer made = office.asker()
                .browser()
                .upload(path(office.service()) + "/requests", List.of(), "subject", subject, "formVersion", version());
        assertThat(made.status()).isEqualTo(302);
        return new RequestId(made.madeId());
    }

    private String version() {
        return Integer.toString(office.service().formVersion());
    }

    private static String path(Service service) {
        return service.path();
    }

    @Test
    void tellWhoSentItBackForWhichUnit() {
        RequestId id = ask("Not ours");
        requests.act(office.holder(), id, Act.ACCEPTANCE, "");
        requests.handOver(office.holder(), id, office.second());
        requests.act(office.other(), id, Act.REFUSAL, "Not ours");
        assertThat(office.holder().browser().get(id.path()).text())
                .contains(" · " + office.second().name() + ": sent it back");
    }

    @Test
    void leadFromAskingToClosing() {
        RequestId id = ask("A new screen " + Unique.name("x"));
        Visitor holder = office.holder().browser();
        assertThat(holder.get("/work").text())
                .contains("To be accepted", requests.now(id).subject());
        assertThat(holder.get("/units/" + office.first().id() + "/queue").text())
                .contains(requests.now(id).subject());
        assertThat(holder.post(id.path() + "/acceptance", "leg", "1").status()).isEqualTo(302);
        assertThat(holder.post(id.path() + "/acceptance", "leg", "1").status()).isEqualTo(302);
        Answer late = office.colleague().browser().post(id.path() + "/acceptance", "leg", "1");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text())
                .contains("Already accepted by " + office.holder().account().login());
        Answer empty = holder.post(id.path() + "/question", "leg", "2", "text", " ");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.text()).contains("Write what you want to know.");
        holder.post(id.path() + "/question", "leg", "2", "text", "Which <script>alert(1)</script>?");
        Answer page = office.asker().browser().get(id.path());
        assertThat(page.body()).contains("Which &lt;script").doesNotContain("<script>alert(1)");
        assertThat(office.asker().browser().get("/work").text()).contains("Waiting for your word");
        office.asker().browser().post(id.path() + "/answer", "leg", "3", "text", "24 inch");
        holder.post(id.path() + "/resolution", "leg", "4", "text", "It stands on your desk");
        office.asker().browser().post(id.path() + "/confirmation", "leg", "5");
        assertThat(requests.now(id).state()).isEqualTo(State.CLOSED);
        assertThat(office.asker().browser().reading("zh-CN").get(id.path()).text())
                .contains("请求已关闭", "时间分布");
        office.asker().browser().reading("en");
        assertThat(office.asker().browser().get("/requests?show=closed").text())
                .contains(requests.now(id).subject());
    }

    @Test
    void areHiddenFromWhoeverHasNothingToDoWithIt() {
        RequestId id = ask("Hidden");
        for (Cast.Member stranger : List.of(cast.stranger(), cast.administrator(), office.other())) {
            assertThat(stranger.browser().get(id.path()).status()).isEqualTo(404);
            assertThat(stranger.browser()
                            .post(id.path() + "/acceptance", "leg", "1")
                            .status())
                    .isEqualTo(404);
            assertThat(stranger.browser()
                            .post(id.path() + "/messages", "text", "x")
                            .status())
                    .isEqualTo(404);
            assertThat(stranger.browser()
                            .get("/units/" + office.first().id() + "/queue")
                            .status())
                    .isEqualTo(404);
        }
        assertThat(office.roofLead().browser().get(id.path()).status()).isEqualTo(200);
        assertThat(office.customersLead().browser().get(id.path()).status()).isEqualTo(200);
        assertThat(office.roofLead()
                        .browser()
                        .put(id.path() + "/assignment", "me", "true")
                        .status())
                .isEqualTo(403);
        assertThat(office.roofLead()
                        .browser()
                        .get("/units/" + office.first().id() + "/queue?view=board")
                        .status())
                .isEqualTo(200);
        assertThat(cast.stranger().browser().get("/requests/999999999").status())
                .isEqualTo(404);
    }

    @Test
    void refuseWhatCanNotBeAsked() {
        Visitor asker = office.asker().browser();
        String path = path(office.service()) + "/requests";
        assertThat(asker.upload(path, List.of(), "subject", " ", "formVersion", version())
                        .text())
                .contains("Write in a few words what you need.");
        assertThat(asker.upload(path, List.of(), "subject", "x".repeat(201), "formVersion", version())
                        .text())
                .contains("200 characters at most");
        assertThat(asker.upload(path, List.of(), "subject", "x", "priority", "9", "formVersion", version())
                        .status())
                .isEqualTo(422);
        assertThat(asker.upload(path, List.of(), "subject", "x", "customer", "nobody at all", "formVersion", version())
                        .text())
                .contains("Nobody, or more than one person");
        Service closed = catalog.service(
                office.first(), false, Audience.of(List.of(office.third().id())));
        assertThat(asker.get(path(closed) + "/requests/new").status()).isIn(403, 404);
    }

    @Test
    void keepADraftWhenTheBrowserIsClosedAndTellWhenTheFormHasChanged() {
        Service service =
                catalog.form(catalog.service(office.first()), List.of(question("q1", QuestionKind.TEXT, true)));
        Visitor asker = office.asker().browser();
        assertThat(asker.put(
                                path(service) + "/draft",
                                "subject",
                                "Half a thought",
                                "answer.q1",
                                "seven",
                                "formVersion",
                                Integer.toString(service.formVersion()))
                        .status())
                .isEqualTo(204);
        assertThat(asker.get("/drafts").text()).contains("Half a thought");
        assertThat(asker.get(path(service) + "/requests/new").body()).contains("Half a thought", "seven");
        assertThat(cast.stranger().browser().get("/drafts").text()).doesNotContain("Half a thought");
        Service changed = catalog.form(
                service, List.of(question("q1", QuestionKind.TEXT, true), question("q2", QuestionKind.TEXT, true)));
        assertThat(asker.get(path(service) + "/requests/new").text()).contains("The form has changed since you began");
        Answer old = asker.upload(
                path(service) + "/requests",
                List.of(),
                "subject",
                "Half a thought",
                "answer.q1",
                "seven",
                "formVersion",
                Integer.toString(service.formVersion()));
        assertThat(old.status()).isEqualTo(422);
        assertThat(old.text()).contains("The form has changed in the meantime");
        Answer made = asker.upload(
                path(service) + "/requests",
                List.of(),
                "subject",
                "Half a thought",
                "answer.q1",
                "seven",
                "answer.q2",
                "eight",
                "formVersion",
                Integer.toString(changed.formVersion()));
        assertThat(made.status()).isEqualTo(302);
        assertThat(asker.get("/requests/" + made.madeId()).text()).contains("Q q1", "seven", "eight");
        assertThat(asker.get("/drafts").text()).doesNotContain("Half a thought");
    }

    @Test
    void takeFilesThatAreWhatTheyAreCalledAndGiveThemOutUnread() {
        RequestId id = ask("With files");
        Visitor asker = office.asker().browser();
        String path = id.path() + "/messages";
        byte[] html = "<!doctype html><html><body>x</body></html>".getBytes(StandardCharsets.UTF_8);
        assertThat(asker.upload(path, List.of(new Upload("file", "page.html", html)), "text", "a")
                        .text())
                .contains("is a program, a script or a page");
        assertThat(asker.upload(path, List.of(new Upload("file", "picture.png", html)), "text", "b")
                        .status())
                .isEqualTo(422);
        byte[] exe = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0};
        assertThat(asker.upload(path, List.of(new Upload("file", "letter.pdf", exe)), "text", "c")
                        .status())
                .isEqualTo(422);
        assertThat(asker.upload(path, List.of(new Upload("file", "letter.pdf", PNG)), "text", "c")
                        .text())
                .contains("is not what its name says");
        assertThat(asker.get(id.path()).text()).doesNotContain("page.html", "picture.png", "letter.pdf");
        assertThat(asker.upload(path, List.of(new Upload("file", "../../etc/图.png", PNG)), "text", "see")
                        .status())
                .isEqualTo(302);
        Answer page = asker.get(id.path());
        assertThat(page.text()).contains("图.png").doesNotContain("etc");
        String file = page.body().replaceAll("(?s).*href=\"(/requests/\\d+/files/\\d+)\".*", "$1");
        Answer got = office.holder().browser().get(file);
        assertThat(got.header("content-disposition")).startsWith("attachment");
        assertThat(got.header("x-content-type-options")).isEqualTo("nosniff");
        assertThat(got.header("content-type")).startsWith("application/octet-stream");
        assertThat(cast.stranger().browser().get(file).status()).isEqualTo(404);
    }

    @Test
    void bringInThoseWhoAreMentioned() {
        RequestId id = ask("Mentioned");
        assertThat(office.other().browser().get(id.path()).status()).isEqualTo(404);
        String name = office.other().account().login();
        office.asker().browser().post(id.path() + "/messages", "text", "@" + name + " knows more");
        assertThat(office.other().browser().get(id.path()).status()).isEqualTo(200);
        assertThat(office.other()
                        .browser()
                        .post(id.path() + "/messages", "text", "I do")
                        .status())
                .isEqualTo(302);
        assertThat(office.other()
                        .browser()
                        .post(id.path() + "/acceptance", "leg", "1")
                        .status())
                .isEqualTo(403);
        assertThat(office.other().browser().get("/requests?show=watching").text())
                .contains("Mentioned");
    }

    @Test
    void findRequestsByChineseWordsAndEnglishStems() {
        String word = Unique.name("Printers");
        RequestId id = ask("打印机卡纸 " + word);
        for (String words : List.of("卡纸", "打印机", "printer", "#" + id)) {
            assertThat(office.asker()
                            .browser()
                            .get("/search?q=" + Visitor.encode(words))
                            .text())
                    .as(words)
                    .contains("打印机卡纸");
            assertThat(cast.stranger()
                            .browser()
                            .get("/search?q=" + Visitor.encode(words))
                            .text())
                    .doesNotContain(word);
        }
        assertThat(office.roofLead()
                        .browser()
                        .get("/search?q=" + Visitor.encode("卡纸"))
                        .text())
                .contains(word);
    }

    @Test
    void tellNoMoreOfASubRequestThanItsUnitAndTimes() {
        RequestId id = ask("With a part");
        requests.act(office.holder(), id, Act.ACCEPTANCE);
        String part = Unique.name("part");
        RequestId sub = requests.ask(office.holder().viewer(), catalog.confidential(office.second()), part, id)
                .id();
        assertThat(office.holder().browser().get(id.path()).text()).contains(part);
        for (Cast.Member reader : List.of(office.asker(), office.colleague(), office.roofLead())) {
            assertThat(reader.browser().get(id.path()).text())
                    .contains("#" + sub, office.second().name())
                    .doesNotContain(part);
        }
    }

    @Test
    void assignAndPrioritise() {
        RequestId id = ask("Assigned");
        requests.act(office.holder(), id, Act.ACCEPTANCE);
        Visitor colleague = office.colleague().browser();
        assertThat(colleague.put(id.path() + "/assignment", "me", "true").status())
                .isEqualTo(302);
        assertThat(colleague.get("/work").text()).contains("You work on", "Assigned");
        assertThat(colleague.put(id.path() + "/priority", "priority", "4").status())
                .isEqualTo(302);
        assertThat(requests.now(id).priority()).isEqualTo(4);
        assertThat(colleague
                        .put(id.path() + "/assignment", "person", "999999999")
                        .status())
                .isEqualTo(422);
        assertThat(office.asker()
                        .browser()
                        .put(id.path() + "/assignment", "me", "true")
                        .status())
                .isEqualTo(403);
        assertThat(colleague.put(id.path() + "/assignment", "person", "").status())
                .isEqualTo(302);
        assertThat(requests.now(id).assignee()).isNull();
    }
}
