package dev.neike.request;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import dev.neike.catalog.Service;
import dev.neike.catalog.TestCatalog;
import dev.neike.catalog.form.Limits;
import dev.neike.catalog.form.Option;
import dev.neike.catalog.form.Question;
import dev.neike.catalog.form.QuestionKind;
import dev.neike.organization.TestOrganization;
import dev.neike.testing.Answer;
import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Cast;
import dev.neike.testing.Program;
import dev.neike.testing.Unique;
import dev.neike.testing.Visitor;
import dev.neike.testing.Visitor.Upload;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What people and programs send that will not do, on the page and through the interface. Tokens are looked at by {@code
 * TokensTest}, kinds of files by {@code FileTypesTest}, a form that changes under a draft by {@code PagesTest}, units that
 * close while they hold requests by {@code ActsTest}.
 */
@ApplicationTest
class BadInputTest {

    private static final String REQUESTS = "/api/v1/requests";
    private static final String SCRIPT =
            "<script>alert(1)</script><img src=x onerror=alert(2)>\"'{{1237*7919}}${1237*7919}";

    private final Office office;
    private final Service service;
    private final Visitor asker;
    private final Program program;

    BadInputTest(Cast cast, TestOrganization organization, TestCatalog catalog) {
        this.office = Office.of(organization, catalog);
        this.service = catalog.form(
                office.service(),
                List.of(
                        question("text", QuestionKind.TEXT),
                        question("long", QuestionKind.LONG_TEXT),
                        question("number", QuestionKind.NUMBER),
                        question("money", QuestionKind.MONEY),
                        question("date", QuestionKind.DATE),
                        question("choice", QuestionKind.CHOICE),
                        question("several", QuestionKind.SEVERAL),
                        question("person", QuestionKind.PERSON),
                        question("unit", QuestionKind.UNIT)));
        this.asker = office.asker().browser();
        this.program = cast.program(office.asker());
    }

    @Test
    void overLongAnswersAreRefusedByTheirPlaceAndKeptInTheField() {
        assertThat(places("{\"text\":\"" + "x".repeat(501) + "\",\"long\":\"" + "好".repeat(10_001) + "\",\"number\":\""
                        + "9".repeat(200) + "\"}"))
                .contains("/answers/text", "/answers/long", "/answers/number");
        Answer page = ask("answer.text", "y".repeat(501));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).contains("y".repeat(501));
        assertThat(program.send(
                                "POST",
                                REQUESTS,
                                "{\"service\":" + service.id() + ",\"subject\":\"" + "x".repeat(201) + "\"}")
                        .status())
                .isEqualTo(422);
        assertThat(asker.get("/requests").text()).doesNotContain("y".repeat(100));
    }

    @Test
    void emptyAnswersAreMissingHoweverEmptyTheyAre() {
        List<String> all = List.of("text", "long", "number", "money", "date", "choice", "several", "person", "unit");
        String[] expected = all.stream().map(it -> "/answers/" + it).toArray(String[]::new);
        assertThat(places("{}")).containsExactly(expected);
        assertThat(
                        places(
                                "{\"text\":\"\",\"long\":\"  \\n \",\"number\":null,\"several\":[],\"choice\":[\"\"],\"date\":\" \"}"))
                .containsExactlyInAnyOrder(expected);
        assertThat(places("{\"text\":\"\\u0000\\u0007\"}")).contains("/answers/text");
    }

    @Test
    void wrongTypedAnswersAreRefusedByTheirPlace() {
        Map<String, List<String>> wrong = Map.of(
                "number", List.of("\"lots\"", "true", "\"1e400\"", "\"0x10\"", "1.5", "{\"a\":1}", "[1,2]"),
                "money", List.of("\"many\"", "\"12,34\"", "0.001", "\"NaN\"", "[[1]]"),
                "date", List.of("\"tomorrow\"", "\"2026-02-30\"", "20260101", "\"0000-01-01\"", "\"+999999-01-01\""),
                "choice", List.of("\"blue\"", "[\"red\",\"green\"]", "7"),
                "several", List.of("[\"red\",\"blue\"]", "{\"red\":true}"),
                "person", List.of("999999999", "\"nobody at all\"", "-1", "\"#0\""),
                "unit", List.of("999999999", "\"first\"", "-1", "0"),
                "text", List.of("{\"a\":1}", "[[\"a\"]]", "[\"a\",\"b\"]"));
        wrong.forEach(
                (question, values) -> values.forEach(value -> assertThat(places("{\"" + question + "\":" + value + "}"))
                        .as(question + " " + value)
                        .contains("/answers/" + question)));
        assertThat(places("{\"no-such\":1}")).containsExactly("/answers/no-such");
        assertThat(places("{\"a/b~c\":1}")).containsExactly("/answers/a~1b~0c");
        assertThat(send("\"not an object\"").status()).isEqualTo(400);
        assertThat(ask("answer.number", "lots").status()).isEqualTo(422);
        assertThat(ask("answer.choice", "blue").status()).isEqualTo(422);
    }

    @Test
    void scriptsInAnswersAreShownAsTheyWereWrittenAndRunNowhere() {
        String subject = Unique.name("s") + SCRIPT;
        Answer made = program.send(
                "POST",
                REQUESTS,
                "{\"service\":" + office.secondService().id() + ",\"subject\":" + quoted(subject) + "}");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        String path = made.header("Location").replace("/api/v1", "");
        office.other().browser().post(path + "/messages", "text", SCRIPT);
        for (String shown : List.of(path, "/requests", "/", "/search?q=" + Visitor.encode("alert"))) {
            String body = asker.get(shown).body();
            assertThat(body).as(shown).doesNotContain("<script>alert", "<img src=x", "9795803");
        }
        String queue = "/units/" + office.second().id() + "/queue";
        assertThat(office.other().browser().get(queue).body())
                .contains("&lt;script")
                .doesNotContain("<script>alert");
        assertThat(asker.get(path).text()).contains("<script>alert(1)</script>");
    }

    @Test
    void filesTooBigOfForgedTypeOrWithANameThatLeadsElsewhereAreRefusedOrRenamed() {
        Answer made = program.send(
                "POST", REQUESTS, "{\"service\":" + office.secondService().id() + ",\"subject\":\"Files\"}");
        String path = made.header("Location").replace("/api/v1", "") + "/messages";
        byte[] big = new byte[26 << 20];
        Arrays.fill(big, (byte) 'a');
        assertThat(asker.upload(path, List.of(new Upload("file", "big.txt", big)), "text", "big")
                        .status())
                .isIn(413, 422);
        assertThat(asker.upload(path, List.of(new Upload("file", "a.pdf", "no".getBytes(UTF_8))), "text", "forged")
                        .status())
                .isEqualTo(422);
        assertThat(asker.upload(
                                path,
                                List.of(new Upload("file", "../../../a.txt", "yes".getBytes(UTF_8))),
                                "text",
                                "up")
                        .status())
                .isEqualTo(302);
        String page = asker.get(path.replace("/messages", "")).text();
        assertThat(page).contains("a.txt").doesNotContain("../", "big.txt", "a.pdf");
    }

    @Test
    void aKeyThatIsReplayedWithAnotherBodyIsRefused() {
        String key = Unique.name("key");
        String body = "{\"service\":" + office.secondService().id() + ",\"subject\":\"One\"}";
        assertThat(program.send("POST", REQUESTS, body, "Idempotency-Key", key).status())
                .isEqualTo(201);
        Answer other = program.send("POST", REQUESTS, body.replace("One", "Two"), "Idempotency-Key", key);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.body()).contains("was used for something else");
        assertThat(program.send("POST", "/api/v1/drafts", body, "Idempotency-Key", key)
                        .status())
                .as("nor for another kind of thing")
                .isEqualTo(422);
        for (String bad : List.of(" ", "x".repeat(201))) {
            assertThat(program.send("POST", REQUESTS, body, "Idempotency-Key", bad)
                            .status())
                    .isEqualTo(400);
        }
    }

    @Test
    void answersToAnEarlierFormAreRefusedWhenTheFormHasChanged() {
        Answer old = program.send(
                "POST",
                REQUESTS,
                "{\"service\":" + service.id() + ",\"formVersion\":0,\"subject\":\"x\",\"answers\":{}}");
        assertThat(old.status()).isEqualTo(422);
        assertThat(old.body()).contains("form has changed");
    }

    private Answer ask(String... more) {
        String[] fields = new String[more.length + 4];
        System.arraycopy(more, 0, fields, 4, more.length);
        fields[0] = "subject";
        fields[1] = "x";
        fields[2] = "formVersion";
        fields[3] = Integer.toString(service.formVersion());
        return asker.upload("/services/" + service.id() + "/requests", List.of(), fields);
    }

    private Answer send(String answers) {
        return program.send(
                "POST", REQUESTS, "{\"service\":" + service.id() + ",\"subject\":\"x\",\"answers\":" + answers + "}");
    }

    private List<String> places(String answers) {
        Answer answer = send(answers);
        assertThat(answer.status()).as(answers + " " + answer.body()).isEqualTo(422);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        return JsonPath.read(answer.body(), "$.errors[*].pointer");
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static Question question(String id, QuestionKind kind) {
        boolean options = kind.hasOptions();
        Limits limits = kind == QuestionKind.MONEY ? new Limits(null, null, 2, "CNY", null, null) : Limits.NONE;
        return new Question(
                id,
                kind,
                "Q " + id,
                null,
                null,
                null,
                true,
                null,
                options ? List.of(new Option("red", "Red", null), new Option("green", "Green", null)) : List.of(),
                limits);
    }
}
