package dev.neike.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import dev.neike.catalog.TestCatalog;
import dev.neike.catalog.form.Limits;
import dev.neike.catalog.form.Question;
import dev.neike.catalog.form.QuestionKind;
import dev.neike.organization.TestOrganization;
import dev.neike.request.Office;
import dev.neike.testing.Answer;
import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Cast;
import dev.neike.testing.Program;
import dev.neike.testing.Unique;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@ApplicationTest
class ApiTest {

    private static final String REQUESTS = "/api/v1/requests";

    @Autowired
    private Cast cast;

    @Autowired
    private TestOrganization organization;

    @Autowired
    private TestCatalog catalog;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void theDescriptionIsValidOpenApiAndNamesEveryResource() {
        Answer answer = cast.program("").get("/api/v1/openapi.json");
        assertThat(answer.status()).isEqualTo(200);
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        var parsed = new OpenAPIV3Parser().readContents(answer.body(), List.of(), options);
        assertThat(parsed.getMessages()).isEmpty();
        assertThat(parsed.getOpenAPI().getOpenapi()).startsWith("3.1");
        assertThat(parsed.getOpenAPI().getPaths().keySet())
                .contains(
                        REQUESTS,
                        REQUESTS + "/{id}",
                        REQUESTS + "/{id}/legs",
                        REQUESTS + "/{id}/messages",
                        REQUESTS + "/{id}/marks",
                        "/api/v1/queues/{unit}",
                        "/api/v1/relations/{unit}",
                        "/api/v1/chains/lived",
                        "/api/v1/chains/lived/relations",
                        "/api/v1/chains/lived/differences",
                        "/api/v1/units",
                        "/api/v1/people",
                        "/api/v1/services/{id}/form",
                        "/api/v1/me")
                .allMatch(path -> path.startsWith("/api/v1/"));
        assertThat(answer.body()).doesNotContain("\"viewer\"").doesNotContain("localhost");
    }

    /** The description knows shapes by their simple names: of two that share one, it would show the other's. */
    @Test
    void noTwoShapesShareAName() {
        Map<String, Set<Class<?>>> shapes = new TreeMap<>();
        mappings.getHandlerMethods().forEach((mapping, method) -> {
            if (mapping.getPatternValues().stream().anyMatch(it -> it.startsWith("/api/v1/"))) {
                collect(method.getMethod().getGenericReturnType(), shapes);
                Stream.of(method.getMethod().getParameters())
                        .filter(it -> it.isAnnotationPresent(RequestBody.class))
                        .forEach(it -> collect(it.getParameterizedType(), shapes));
            }
        });
        assertThat(shapes).containsKeys("NewRequest", "NewAgreement", "StepsJson");
        assertThat(shapes.values()).allSatisfy(it -> assertThat(it).hasSize(1));
    }

    private static void collect(Type type, Map<String, Set<Class<?>>> shapes) {
        if (type instanceof ParameterizedType generic) {
            Stream.of(generic.getActualTypeArguments()).forEach(it -> collect(it, shapes));
            collect(generic.getRawType(), shapes);
        } else if (type instanceof Class<?> shape
                && shape.isRecord()
                && shapes.computeIfAbsent(shape.getSimpleName(), name -> new HashSet<>())
                        .add(shape)) {
            Stream.of(shape.getRecordComponents()).forEach(it -> collect(it.getGenericType(), shapes));
        }
    }

    @Test
    void aRequestIsAskedForAcceptedTalkedAboutResolvedAndMarked() {
        Office office = Office.of(organization, catalog);
        Program asker = cast.program(office.asker());
        Program holder = cast.program(office.holder());
        Answer made = asker.send("POST", REQUESTS, wish(office, "A new chair"));
        assertThat(made.status()).isEqualTo(201);
        String path = made.header("Location");
        assertThat(asker.get(path).header("ETag")).isEqualTo(made.header("ETag"));
        assertThat(read(made, "$.state")).isEqualTo("offered");
        assertThat(read(made, "$.acts[*].noun").toString())
                .contains("withdrawal")
                .doesNotContain("acceptance");

        Answer accepted = act(holder, path, "acceptance", "{}");
        assertThat(read(accepted, "$.state")).isEqualTo("working");
        act(holder, path, "question", "{\"text\":\"Which colour?\"}");
        act(asker, path, "answer", "{\"text\":\"Red\"}");
        assertThat(holder.send("POST", path + "/messages", "{\"text\":\"between us\",\"internal\":true}")
                        .status())
                .isEqualTo(201);
        assertThat(asker.get(path + "/messages").body())
                .contains("Which colour?")
                .doesNotContain("between us");
        act(holder, path, "hand-over", "{\"unit\":" + office.second().id() + "}");
        Program other = cast.program(office.other());
        act(other, path, "refusal", "{\"text\":\"not ours\"}");
        assertThat(read(holder.get(path + "/time"), "$.bounces")).isEqualTo(1);
        act(holder, path, "resolution", "{\"text\":\"there it is\"}");
        Answer closed = act(asker, path, "confirmation", "");
        assertThat(read(closed, "$.closing")).isEqualTo("confirmed");
        assertThat(read(asker.get(path + "/legs"), "$.items.length()")).isEqualTo(7);
        Answer unexplained = asker.send("PUT", path + "/marks", "{\"overall\":2}");
        assertThat(unexplained.status()).isEqualTo(422);
        assertThat(asker.send("PUT", path + "/marks", "{\"overall\":5,\"second\":4}")
                        .status())
                .isEqualTo(200);
        assertThat(holder.send("PUT", path + "/marks", "{\"overall\":4}").status())
                .isEqualTo(200);
        assertThat(read(asker.get(path + "/marks"), "$.items.length()")).isEqualTo(2);
        assertThat(cast.program(cast.stranger()).get(path + "/marks").status()).isEqualTo(404);
    }

    @Test
    void aChangeNeedsTheStateItIsMeantFor() {
        Office office = Office.of(organization, catalog);
        String path = ask(office);
        Program holder = cast.program(office.holder());
        Program colleague = cast.program(office.colleague());
        String tag = holder.get(path).header("ETag");
        assertThat(holder.send("POST", path + "/acceptance", "").status()).isEqualTo(428);
        assertThat(holder.send("POST", path + "/acceptance", "", "If-Match", "\"nonsense\"")
                        .status())
                .isEqualTo(412);
        assertThat(holder.send("POST", path + "/acceptance", "", "If-Match", tag)
                        .status())
                .isEqualTo(200);
        Answer again = holder.send("POST", path + "/acceptance", "", "If-Match", tag);
        assertThat(again.status()).as("safe to repeat").isEqualTo(200);
        Answer late = colleague.send("POST", path + "/acceptance", "", "If-Match", tag);
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.body()).contains("Already accepted by");
        assertThat(holder.send("PUT", path + "/priority", "{\"priority\":4}", "If-Match", tag)
                        .status())
                .isEqualTo(412);
        String now = holder.get(path).header("ETag");
        Answer pressing = holder.send("PUT", path + "/priority", "{\"priority\":4}", "If-Match", now);
        assertThat(pressing.status()).isEqualTo(200);
        assertThat(pressing.header("ETag")).isNotEqualTo(now);
        Program stranger = cast.program(cast.stranger());
        assertThat(stranger.send("POST", path + "/acceptance", "").status()).isEqualTo(404);
    }

    @Test
    void whatIsSentTwiceUnderOneKeyIsMadeOnce() throws Exception {
        Office office = Office.of(organization, catalog);
        Program asker = cast.program(office.asker());
        String key = Unique.name("key");
        String body = wish(office, "Once only");
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Answer> send = () -> asker.send("POST", REQUESTS, body, "Idempotency-Key", key);
            List<Future<Answer>> answers = pool.invokeAll(List.of(send, send, send, send));
            String location = answers.getFirst().get().header("Location");
            for (Future<Answer> answer : answers) {
                assertThat(answer.get().status()).isEqualTo(201);
                assertThat(answer.get().header("Location")).isEqualTo(location);
            }
        }
        assertThat(read(asker.get(REQUESTS), "$.items.length()")).isEqualTo(1);
        Answer other = asker.send("POST", REQUESTS, wish(office, "Something else"), "Idempotency-Key", key);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.header("Content-Type")).startsWith("application/problem+json");
        Answer refused = asker.send("POST", REQUESTS, wish(office, ""), "Idempotency-Key", key + "2");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(asker.send("POST", REQUESTS, body, "Idempotency-Key", key + "2")
                        .status())
                .as("a refusal uses no key up")
                .isEqualTo(201);
    }

    @Test
    void aListLeadsToItsNextPage() {
        Office office = Office.of(organization, catalog);
        Program asker = cast.program(office.asker());
        for (int i = 0; i < 5; i++) {
            asker.send("POST", REQUESTS, wish(office, "Number " + i));
        }
        pages(asker, REQUESTS + "?limit=2");
        pages(cast.program(office.holder()), "/api/v1/queues/" + office.first().id() + "?limit=2");
        assertThat(asker.get(REQUESTS + "?cursor=nonsense").status()).isEqualTo(400);
        assertThat(asker.get("/api/v1/queues/" + office.first().id()).status())
                .as("a queue is not for customers")
                .isEqualTo(404);
    }

    private static void pages(Program program, String first) {
        int found = 0;
        String path = first;
        int pages = 0;
        while (!path.isEmpty()) {
            Answer page = program.get(path);
            found += (Integer) read(page, "$.items.length()");
            var next = Pattern.compile("<([^>]+)>; rel=\"next\"").matcher(page.header("Link"));
            path = next.find() ? next.group(1) : "";
            pages++;
        }
        assertThat(found).isEqualTo(5);
        assertThat(pages).isEqualTo(3);
    }

    @Test
    void wrongAnswersAreToldByTheirPlace() {
        Office office = Office.of(organization, catalog);
        var service = catalog.form(
                office.service(),
                List.of(
                        question("why", QuestionKind.TEXT),
                        question("many", QuestionKind.NUMBER),
                        question("when", QuestionKind.DATE)));
        Program asker = cast.program(office.asker());
        String wrong = """
                {"service":%s,"subject":"x","answers":{"many":"lots","when":"tomorrow"}}""".formatted(service.id());
        Answer answer = asker.send("POST", REQUESTS, wrong);
        assertThat(answer.status()).isEqualTo(422);
        List<String> places = JsonPath.read(answer.body(), "$.errors[*].pointer");
        assertThat(places).containsExactlyInAnyOrder("/answers/why", "/answers/many", "/answers/when");
        String right = """
                {"service":%s,"subject":"x","answers":{"why":"<script>","many":12,"when":"2027-01-31"}}""".formatted(service.id());
        Answer made = asker.send("POST", REQUESTS, right);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(read(made, "$.answers[1].value").toString()).isEqualTo("12");
    }

    @Test
    void badInputGetsAProblemInTheReadersLanguage() {
        Office office = Office.of(organization, catalog);
        Program asker = cast.program(office.asker());
        Answer broken = asker.send("POST", REQUESTS, "{\"service\":", "Accept-Language", "zh-CN");
        assertThat(broken.status()).isEqualTo(400);
        assertThat(broken.body()).contains("无法读取");
        assertThat(asker.send("POST", REQUESTS, "{\"service\":\"abc\"}").status())
                .isEqualTo(400);
        assertThat(asker.send("POST", REQUESTS, "{}").status()).isEqualTo(422);
        assertThat(asker.send("POST", REQUESTS, "{\"service\":999999999,\"subject\":\"x\"}")
                        .status())
                .isEqualTo(404);
        assertThat(asker.send("POST", REQUESTS, wish(office, "x".repeat(300))).status())
                .isEqualTo(422);
        assertThat(asker.get(REQUESTS + "/0").status()).isEqualTo(404);
        assertThat(asker.get(REQUESTS + "/nonsense").status()).isEqualTo(400);
        assertThat(asker.send("PATCH", REQUESTS, "{}").status()).isEqualTo(405);
    }

    @Test
    void unitsPeopleServicesAndRelationsAreRead() {
        Office office = Office.of(organization, catalog);
        Program holder = cast.program(office.holder());
        assertThat(read(holder.get("/api/v1/me"), "$.units[0]"))
                .isEqualTo((int) office.first().id().value());
        assertThat(read(holder.get("/api/v1/units/" + office.first().id()), "$.code"))
                .isEqualTo(office.first().code());
        assertThat(read(holder.get("/api/v1/people?unit=" + office.first().id()), "$.items.length()"))
                .isEqualTo(2);
        assertThat(holder.get("/api/v1/services?q=" + office.service().name()).body())
                .contains(office.service().code());
        assertThat(holder.get("/api/v1/services/" + office.service().id() + "/form")
                        .status())
                .isEqualTo(200);
        assertThat(holder.send(
                                "PUT",
                                "/api/v1/services/favourites/"
                                        + office.service().id(),
                                "")
                        .status())
                .isEqualTo(204);
        assertThat(read(holder.get("/api/v1/services/favourites"), "$.items.length()"))
                .isEqualTo(1);
        assertThat(holder.get("/api/v1/relations/" + office.first().id()).status())
                .isEqualTo(200);
        assertThat(cast.program(cast.stranger())
                        .get("/api/v1/relations/" + office.first().id())
                        .status())
                .isEqualTo(404);
        assertThat(holder.get("/api/v1/work").status()).isEqualTo(200);
        assertThat(holder.get("/api/v1/categories").status()).isEqualTo(200);
        assertThat(holder.get("/api/v1/units?limit=1").header("Link")).contains("rel=\"next\"");
    }

    private String ask(Office office) {
        return cast.program(office.asker())
                .send("POST", REQUESTS, wish(office, "Please"))
                .header("Location");
    }

    private static Answer act(Program program, String path, String noun, String body) {
        String tag = program.get(path).header("ETag");
        Answer answer = program.send("POST", path + "/" + noun, body, "If-Match", tag);
        assertThat(answer.status()).as(noun + ": " + answer.body()).isIn(200, 204);
        return answer;
    }

    private static String wish(Office office, String subject) {
        return "{\"service\":" + office.service().id() + ",\"subject\":\"" + subject + "\"}";
    }

    private static Question question(String id, QuestionKind kind) {
        return new Question(id, kind, id, null, null, null, true, null, List.of(), Limits.NONE);
    }

    private static Object read(Answer answer, String path) {
        return JsonPath.read(answer.body(), path);
    }
}
