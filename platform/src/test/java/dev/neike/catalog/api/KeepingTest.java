package dev.neike.catalog.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import dev.neike.access.TokenScope;
import dev.neike.catalog.TestCatalog;
import dev.neike.organization.MembershipRole;
import dev.neike.organization.TestOrganization;
import dev.neike.organization.Unit;
import dev.neike.testing.Answer;
import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Cast;
import dev.neike.testing.Program;
import dev.neike.testing.Unique;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Keeping the catalogue through the interface. */
@ApplicationTest
class KeepingTest {

    private static final String SERVICES = "/api/v1/services";
    private static final String CATEGORIES = "/api/v1/categories";

    @Autowired
    private Cast cast;

    @Autowired
    private TestOrganization organization;

    @Autowired
    private TestCatalog catalog;

    @Test
    void aServiceIsOfferedDescribedAnewRetiredAndOfferedAgain() {
        Unit unit = organization.unit();
        Unit asking = organization.unit();
        Program lead = cast.program(organization.member(unit, MembershipRole.LEAD));
        String name = Unique.name("Chairs");
        Answer made = lead.send("POST", SERVICES, definition(unit, name), "Idempotency-Key", name);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        String path = made.header("Location");
        assertThat(lead.send("POST", SERVICES, definition(unit, name), "Idempotency-Key", name)
                        .header("Location"))
                .isEqualTo(path);
        assertThat(lead.send("POST", SERVICES, definition(unit, "Other"), "Idempotency-Key", name)
                        .status())
                .isEqualTo(422);

        Answer seen = lead.get(path + "/definition");
        assertThat(seen.header("ETag"))
                .isEqualTo(made.header("ETag"))
                .isEqualTo(lead.get(path).header("ETag"));
        String changed = """
                {"unit":%s,"name":"%s","englishName":"Chairs","audience":[%s],"usualHours":4,"confidential":true,
                 "owner":%s}""".formatted(unit.id(), name, asking.id(), person(lead));
        assertThat(lead.send("PUT", path + "/definition", changed).status()).isEqualTo(428);
        Answer after = lead.send("PUT", path + "/definition", changed, "If-Match", seen.header("ETag"));
        assertThat(after.status()).as(after.body()).isEqualTo(200);
        assertThat(read(after, "$.audience").toString()).isEqualTo("[" + asking.id() + "]");
        assertThat(lead.send("PUT", path + "/definition", changed, "If-Match", seen.header("ETag"))
                        .status())
                .as("the same once more is harmless")
                .isEqualTo(200);
        assertThat(lead.send("PUT", path + "/definition", definition(unit, name), "If-Match", seen.header("ETag"))
                        .status())
                .isEqualTo(412);

        assertThat(lead.send("PUT", path + "/retirement", "", "If-Match", seen.header("ETag"))
                        .status())
                .isEqualTo(412);
        Answer retired = lead.send("PUT", path + "/retirement", "", "If-Match", after.header("ETag"));
        assertThat(retired.status()).isEqualTo(200);
        assertThat(read(lead.get(path), "$.open")).isEqualTo(false);
        assertThat(read(lead.get(SERVICES + "?retired=true&unit=" + unit.id()), "$.items[*].code")
                        .toString())
                .contains(read(retired, "$.code").toString());
        Answer open = lead.send("DELETE", path + "/retirement", "", "If-Match", retired.header("ETag"));
        assertThat(open.status()).isEqualTo(200);
        assertThat(read(lead.get(path), "$.open")).isEqualTo(true);
    }

    @Test
    void onlyWhoeverKeepsAServiceChangesIt() {
        Unit unit = organization.unit();
        var service = catalog.service(unit);
        String path = SERVICES + "/" + service.id();
        Program member = cast.program(organization.member(unit, MembershipRole.MEMBER));
        assertThat(member.get(path + "/definition").status()).isEqualTo(403);
        assertThat(member.send("PUT", path + "/definition", "{}").status()).isEqualTo(403);
        assertThat(member.send("PUT", path + "/form/definition", "{}").status()).isEqualTo(403);
        assertThat(member.send("PUT", path + "/retirement", "").status()).isEqualTo(403);
        assertThat(member.send("POST", SERVICES, definition(unit, "Mine")).status())
                .isEqualTo(403);
        var hidden = catalog.service(unit, false, dev.neike.catalog.Audience.of(Set.of(unit.id())));
        Program stranger = cast.program(cast.stranger());
        assertThat(stranger.get(SERVICES + "/" + hidden.id() + "/definition").status())
                .isEqualTo(404);
        Program reading =
                cast.program(organization.member(unit, MembershipRole.LEAD), Set.of(TokenScope.SERVICES_READ));
        Answer refused = reading.send("POST", SERVICES, definition(unit, "Mine"));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("services:write");
    }

    @Test
    void whatIsWrongWithAServiceIsToldByItsPlace() {
        Unit unit = organization.unit();
        Program lead = cast.program(organization.member(unit, MembershipRole.LEAD));
        assertThat(place(lead, "{\"name\":\"x\"}")).isEqualTo("/unit");
        assertThat(place(lead, "{\"unit\":" + unit.id() + "}")).isEqualTo("/name");
        assertThat(place(lead, wish(unit, "\"name\":\"" + "x".repeat(201) + "\"")))
                .isEqualTo("/name");
        assertThat(place(lead, wish(unit, "\"name\":\"x\",\"audience\":[]"))).isEqualTo("/audience");
        assertThat(place(lead, wish(unit, "\"name\":\"x\",\"audience\":[999999999]")))
                .isEqualTo("/audience");
        assertThat(place(lead, wish(unit, "\"name\":\"x\",\"owner\":999999999")))
                .isEqualTo("/owner");
        assertThat(place(lead, wish(unit, "\"name\":\"x\",\"category\":999999999")))
                .isEqualTo("/category");
        assertThat(place(lead, wish(unit, "\"name\":\"x\",\"usualHours\":-1"))).isEqualTo("/usualHours");
        assertThat(place(lead, wish(unit, "\"name\":\"x\",\"icon\":\"<b>\""))).isEqualTo("/icon");
        Answer wrongType = lead.send("POST", SERVICES, wish(unit, "\"name\":\"x\",\"owner\":\"me\""));
        assertThat(wrongType.status()).isEqualTo(400);
        assertThat(read(wrongType, "$.errors[0].pointer")).isEqualTo("/owner");
    }

    @Test
    void aFormIsPutAndEveryMistakeInItHasItsPlace() {
        Unit unit = organization.unit();
        Program lead = cast.program(organization.member(unit, MembershipRole.LEAD));
        String path = SERVICES + "/" + catalog.service(unit).id() + "/form";
        Answer empty = lead.get(path + "/definition");
        assertThat(empty.header("ETag")).isEqualTo("\"0\"");
        String questions = """
                {"questions":[
                  {"id":"where","kind":"choice","label":"哪里","englishLabel":"Where","required":true,
                   "options":[{"value":"here","label":"这里"},{"value":"there","label":"那里","englishLabel":"There"}]},
                  {"id":"why","kind":"long-text","label":"为什么","condition":{"question":"where","values":["there"]}}]}""";
        Answer first = lead.send("PUT", path + "/definition", questions, "If-Match", "\"0\"");
        assertThat(first.status()).as(first.body()).isEqualTo(200);
        assertThat(first.header("ETag")).isEqualTo("\"1\"");
        assertThat(read(first, "$.questions[1].kind")).isEqualTo("long-text");
        assertThat(read(lead.get(path), "$.questions[0].options[1].label")).isEqualTo("There");
        assertThat(read(lead.get(path), "$.questions[1].afterQuestion")).isEqualTo("where");
        Answer again = lead.send("PUT", path + "/definition", first.body(), "If-Match", "\"1\"");
        assertThat(read(again, "$.version")).as("what was read can be put back").isEqualTo(1);
        assertThat(lead.send("PUT", path + "/definition", "{\"questions\":[]}", "If-Match", "\"0\"")
                        .status())
                .isEqualTo(412);
        assertThat(lead.send("PUT", path + "/definition", "{\"questions\":[]}", "If-Match", "\"1\"")
                        .status())
                .isEqualTo(200);
        assertThat(read(lead.get(path + "?version=1"), "$.questions.length()")).isEqualTo(2);
        assertThat(lead.get(path + "?version=99").status()).isEqualTo(404);

        assertThat(formPlace(lead, path, "{}")).isEqualTo("/questions");
        assertThat(formPlace(lead, path, "{\"questions\":[null]}")).isEqualTo("/questions/0");
        assertThat(formPlace(lead, path, "{\"questions\":[{\"id\":\"a\",\"kind\":\"text\"}]}"))
                .isEqualTo("/questions/0/label");
        assertThat(formPlace(lead, path, """
                        {"questions":[{"id":"a","label":"A"},{"id":"a","label":"B"}]}""")).isEqualTo("/questions/1/id");
        assertThat(formPlace(lead, path, """
                        {"questions":[{"id":"a","label":"A","kind":"choice"}]}""")).isEqualTo("/questions/0/options");
        assertThat(formPlace(lead, path, """
                        {"questions":[{"id":"a","label":"A","kind":"choice","options":[
                          {"value":"x","label":"X"},{"value":"x","label":"Y"}]}]}""")).isEqualTo("/questions/0/options/1");
        assertThat(formPlace(lead, path, """
                        {"questions":[{"id":"a","label":"A"},
                          {"id":"b","label":"B","condition":{"question":"a","values":["x"]}}]}""")).isEqualTo("/questions/1/condition/question");
        assertThat(formPlace(lead, path, """
                        {"questions":[{"id":"a","label":"A","kind":"money","currency":"XYZZY"}]}""")).isEqualTo("/questions/0/currency");
        assertThat(formPlace(lead, path, """
                        {"questions":[{"id":"a","label":"A","kind":"colour"}]}""")).isEqualTo("/questions/0/kind");
        assertThat(formPlace(lead, path, """
                        {"questions":[{"id":"a","label":"A","kind":"number","decimals":"many"}]}""")).isEqualTo("/questions/0/decimals");
    }

    @Test
    void categoriesAreKeptByAdministrators() {
        Program administrator = cast.program(cast.administrator());
        Program employee = cast.program(cast.employee());
        String name = Unique.name("Furniture");
        String body = "{\"name\":\"" + name + "\",\"position\":7}";
        assertThat(employee.send("POST", CATEGORIES, body).status()).isEqualTo(403);
        Answer made = administrator.send("POST", CATEGORIES, body, "Idempotency-Key", name);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        String path = made.header("Location");
        assertThat(administrator
                        .send("POST", CATEGORIES, body, "Idempotency-Key", name)
                        .header("Location"))
                .isEqualTo(path);
        Answer taken = administrator.send("POST", CATEGORIES, body);
        assertThat(taken.status()).isEqualTo(422);
        assertThat(read(taken, "$.errors[0].pointer")).isEqualTo("/name");
        assertThat(employee.get(path).header("ETag")).isEqualTo("\"1\"");
        String renamed = "{\"name\":\"" + name + "!\",\"englishName\":\"Chairs\"}";
        assertThat(employee.send("PUT", path, renamed, "If-Match", "\"1\"").status())
                .isEqualTo(403);
        assertThat(administrator.send("PUT", path, renamed).status()).isEqualTo(428);
        assertThat(administrator.send("PUT", path, renamed, "If-Match", "\"1\"").header("ETag"))
                .isEqualTo("\"2\"");
        assertThat(administrator.send("PUT", path, body, "If-Match", "\"1\"").status())
                .isEqualTo(412);
        assertThat(employee.send("DELETE", path, "").status()).isEqualTo(403);
        assertThat(administrator.send("DELETE", path, "").status()).isEqualTo(204);
        assertThat(administrator.send("DELETE", path, "").status()).isEqualTo(204);
        assertThat(administrator.get(path).status()).isEqualTo(404);
    }

    private static String place(Program lead, String body) {
        Answer answer = lead.send("POST", SERVICES, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        return read(answer, "$.errors[0].pointer").toString();
    }

    private static String formPlace(Program lead, String path, String body) {
        Answer answer = lead.send("PUT", path + "/definition", body, "If-Match", "\"2\"");
        assertThat(answer.status()).as(answer.body()).isIn(400, 422);
        return read(answer, "$.errors[0].pointer").toString();
    }

    private static String wish(Unit unit, String more) {
        return "{\"unit\":" + unit.id() + "," + more + "}";
    }

    private static String definition(Unit unit, String name) {
        return wish(unit, "\"name\":\"" + name + "\",\"description\":\"For tired people\"");
    }

    private static Object person(Program program) {
        return read(program.get("/api/v1/me"), "$.person.id");
    }

    private static Object read(Answer answer, String path) {
        return JsonPath.read(answer.body(), path);
    }
}
