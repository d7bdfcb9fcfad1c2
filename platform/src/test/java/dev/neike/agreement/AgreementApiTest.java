package dev.neike.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.access.TokenScope;
import dev.neike.catalog.TestCatalog;
import dev.neike.organization.TestOrganization;
import dev.neike.request.Office;
import dev.neike.testing.Answer;
import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Cast;
import dev.neike.testing.Program;
import dev.neike.testing.Unique;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class AgreementApiTest {

    private static final String PATH = "/api/v1/agreements";

    private final TestAgreements agreements;
    private final Cast cast;
    private final JdbcClient jdbc;
    private final Office office;
    private final Program provider;
    private final Program customer;

    AgreementApiTest(
            TestAgreements agreements, TestOrganization organization, TestCatalog catalog, Cast cast, JdbcClient jdbc) {
        this.agreements = agreements;
        this.cast = cast;
        this.jdbc = jdbc;
        this.office = Office.of(organization, catalog);
        this.provider = cast.program(office.roofLead());
        this.customer = cast.program(office.customersLead());
    }

    private String contents(String title) {
        return """
                {"title": "%s", "customers": [%s], "services": [%s], "providerDuties": "We come.",
                 "times": [{"priority": 2, "acceptWithin": {"amount": 4, "unit": "hours"},
                            "fulfilWithin": {"amount": 2, "unit": "days"}}],
                 "qualityTarget": 0.95, "answerWithin": {"amount": 90, "unit": "minutes"}, "from": "2026-01-01"}""".formatted(title, office.customers().id(), office.service().id());
    }

    private String wish(String title) {
        return "{\"provider\": %s, \"contents\": %s}".formatted(office.first().id(), contents(title));
    }

    private static String path(Answer made) {
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.header("Location");
    }

    @Test
    void goesTheWholeWay() {
        String path = path(provider.send("POST", PATH, wish("Network")));
        Answer draft = provider.get(path);
        assertThat(draft.body())
                .contains("\"state\":\"draft\"", "\"workingDayMinutes\":450", "\"qualityTarget\":0.95")
                .contains("\"answerWithin\":{\"amount\":90,\"unit\":\"minutes\"}");
        assertThat(customer.get(path).status()).isEqualTo(404);
        Answer changed = provider.send("PUT", path + "/draft", contents("Renamed"), "If-Match", draft.header("ETag"));
        assertThat(changed.body()).contains("Renamed");
        Answer sent = provider.send("POST", path + "/sending", "", "If-Match", changed.header("ETag"));
        assertThat(sent.body()).contains("\"state\":\"sent\"", "\"waitingFor\":[{\"side\":\"provider\"},{");
        Answer said = customer.send("POST", path + "/comments", "{\"text\":\"fine\"}", "If-Match", sent.header("ETag"));
        assertThat(customer.get(path + "/comments").body()).contains("fine", "\"side\":\"customer\"");
        Answer one =
                provider.send("POST", path + "/signatures", "{\"side\":\"provider\"}", "If-Match", said.header("ETag"));
        Answer both = customer.send(
                "POST",
                path + "/signatures",
                "{\"side\":\"customer\",\"unit\":%s}"
                        .formatted(office.customers().id()),
                "If-Match",
                one.header("ETag"));
        assertThat(both.body()).contains("\"state\":\"in-force\"", "\"inForceFrom\"");
        Answer next = provider.send("POST", path + "/draft", "", "If-Match", both.header("ETag"));
        assertThat(next.body()).contains("\"number\":2");
        Answer ended = customer.send(
                "POST", path + "/ending", "{\"lastDay\":\"2030-12-31\"}", "If-Match", next.header("ETag"));
        assertThat(ended.body()).contains("\"lastDay\":\"2030-12-31\"", "\"state\":\"in-force\"");
    }

    @Test
    void aSideIsNamedOrNothingHappens() {
        String path = PATH + "/" + agreements.sent(office);
        String tag = provider.get(path).header("ETag");
        for (String side : new String[] {"\"Provider\"", "\"both\"", "null"}) {
            Answer refused = provider.send("POST", path + "/signatures", "{\"side\": " + side + "}", "If-Match", tag);
            assertThat(refused.status()).as(side).isEqualTo(422);
            assertThat(refused.body()).contains("\"pointer\":\"/side\"");
        }
        assertThat(provider.get(path).body()).contains("\"signatures\":[]");
        assertThat(provider.get(PATH + "?unit=" + office.first().id() + "&side=both")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void saysWhatIsMissingAndWhatStandsThereTwice() {
        assertThat(provider.send(
                                "POST",
                                PATH,
                                "{\"provider\": %s}".formatted(office.first().id()))
                        .body())
                .contains("\"pointer\":\"/contents\"");
        String twice = """
                {"provider": %s, "contents": {"title": "Twice", "from": "2026-01-01", "times": [
                    {"priority": 2, "fulfilWithin": {"amount": 4, "unit": "hours"}},
                    {"priority": 2, "fulfilWithin": {"amount": 8, "unit": "hours"}}]}}""".formatted(office.first().id());
        assertThat(provider.send("POST", PATH, twice).text()).contains("priority 2 stand there twice");
        assertThat(provider.get(PATH + "/binding?provider=5").text()).contains("lacks “customer”");
        assertThat(provider.get(PATH + "/binding?provider=x&customer=5").text()).contains("“provider” in the address");
    }

    @Test
    void namesOwnersAndGivesDraftsUp() {
        String path = PATH + "/" + agreements.draft(office);
        long lead = jdbc.sql("select min(id) from organization_person")
                .query(Long.class)
                .single();
        Answer named = provider.send(
                "PUT",
                path + "/owners/provider",
                "{\"person\":%s}".formatted(lead),
                "If-Match",
                provider.get(path).header("ETag"));
        assertThat(named.body()).contains("\"providerOwner\":" + lead);
        assertThat(provider.send(
                                "PUT",
                                path + "/owners/provider",
                                "{\"person\":999999999}",
                                "If-Match",
                                named.header("ETag"))
                        .status())
                .isEqualTo(422);
        Answer dropped = provider.send("DELETE", path + "/draft", "", "If-Match", named.header("ETag"));
        assertThat(dropped.body()).contains("\"state\":\"dropped\"");
    }

    @Test
    void saysWhichVersionBindsAndWhyToThoseWhoSeeIt() {
        AgreementId id = agreements.inForce(office);
        String question = PATH + "/binding?provider=" + office.first().id() + "&customer="
                + office.customers().id();
        assertThat(customer.get(question + "&service=" + office.service().id()).body())
                .contains("\"agreement\":" + id, "\"version\":1", "\"namesService\":true")
                .contains("\"customer\":\"named\"", "\"decided\":\"alone\"", "names this customer");
        assertThat(customer.get(question).status())
                .as("it is about one service only")
                .isEqualTo(404);
        assertThat(customer.get(question + "&service=" + office.service().id() + "&at=2020-01-01T00:00:00Z")
                        .status())
                .isEqualTo(404);
        assertThat(cast.program(cast.stranger())
                        .get(question + "&service=" + office.service().id())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void saysWhatAUnitShouldSeeTo() {
        AgreementId id = agreements.inForce(office);
        jdbc.sql("update agreement_version set review_on = current_date + 5 where agreement_id = :id")
                .param("id", id.value())
                .update();
        String question = PATH + "/attention?unit=" + office.first().id();
        assertThat(provider.get(question).body()).contains("\"due\":[" + id + "]", "\"undeclared\":[]");
        assertThat(cast.program(cast.stranger()).get(question).status()).isEqualTo(404);
    }

    @Test
    void takesTheTagOfWhatWasRead() {
        String path = PATH + "/" + agreements.sent(office);
        assertThat(provider.send("DELETE", path + "/sending", "").status()).isEqualTo(428);
        Answer read = provider.get(path);
        Answer back = provider.send("DELETE", path + "/sending", "", "If-Match", read.header("ETag"));
        assertThat(back.body()).contains("\"state\":\"draft\"");
        Answer stale = provider.send("POST", path + "/sending", "", "If-Match", read.header("ETag"));
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.body()).contains("has changed in the meantime");
        assertThat(provider.send("POST", path + "/sending", "", "If-Match", "\"x\"")
                        .status())
                .isEqualTo(412);
    }

    @Test
    void draftsOnceUnderOneKey() {
        String key = Unique.name("key");
        String path = path(provider.send("POST", PATH, wish("Once"), "Idempotency-Key", key));
        assertThat(path(provider.send("POST", PATH, wish("Once"), "Idempotency-Key", key)))
                .isEqualTo(path);
        assertThat(provider.send("POST", PATH, wish("Twice"), "Idempotency-Key", key)
                        .status())
                .isEqualTo(422);
    }

    @Test
    void refusesInASentence() {
        assertThat(provider.send("POST", PATH, wish("")).body()).contains("Give the agreement a title");
        assertThat(provider.send("POST", PATH, wish("x").replace("\"hours\"", "\"moons\""))
                        .body())
                .contains("minutes, hours or days");
        assertThat(provider.send("POST", PATH, wish("x").replace("\"priority\": 2", "\"priority\": 5"))
                        .body())
                .contains("Priorities go from 1 to 4");
        assertThat(provider.send("POST", PATH, wish("x").replace("\"amount\": 2", "\"amount\": 0"))
                        .body())
                .contains("whole number from 1");
        assertThat(provider.send("POST", PATH, wish("x").replace("2026-01-01", "soon"))
                        .status())
                .isEqualTo(400);
        assertThat(provider.send("POST", PATH, wish("x").replace("2026-01-01", "+999999-01-01"))
                        .body())
                .contains("Give a day");
        assertThat(customer.send("POST", PATH, wish("x")).status()).isEqualTo(403);
    }

    @Test
    void listsByUnitInPages() {
        agreements.sent(office);
        agreements.sent(office);
        String list = PATH + "?unit=" + office.first().id() + "&limit=1";
        Answer first = provider.get(list);
        assertThat(first.header("Link")).contains("rel=\"next\"");
        String next = first.header("Link").replaceAll("^<([^>]*)>.*", "$1");
        Answer second = provider.get(next);
        assertThat(second.header("Link")).isEmpty();
        assertThat(second.body()).contains("\"id\"").isNotEqualTo(first.body());
        assertThat(customer.get(PATH + "?side=customer&unit="
                                + office.customers().id())
                        .body())
                .contains("\"state\":\"sent\"");
        assertThat(cast.program(cast.stranger()).get(list).status()).isEqualTo(404);
    }

    @Test
    void needsItsScopes() {
        AgreementId id = agreements.sent(office);
        Program reading = cast.program(office.roofLead(), Set.of(TokenScope.AGREEMENTS_READ));
        assertThat(reading.get(PATH + "/" + id).status()).isEqualTo(200);
        assertThat(reading.send("DELETE", PATH + "/" + id + "/sending", "", "If-Match", "\"1\"")
                        .status())
                .isEqualTo(403);
        Program other = cast.program(office.roofLead(), Set.of(TokenScope.REQUESTS_READ));
        assertThat(other.get(PATH + "/" + id).status()).isEqualTo(403);
    }
}
