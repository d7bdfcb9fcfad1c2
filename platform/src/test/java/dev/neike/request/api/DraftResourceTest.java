package dev.neike.request.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import dev.neike.catalog.TestCatalog;
import dev.neike.organization.TestOrganization;
import dev.neike.request.Office;
import dev.neike.testing.Answer;
import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Cast;
import dev.neike.testing.Program;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Drafts through the interface. */
@ApplicationTest
class DraftResourceTest {

    private static final String DRAFTS = "/api/v1/drafts";

    @Autowired
    private Cast cast;

    @Autowired
    private TestOrganization organization;

    @Autowired
    private TestCatalog catalog;

    @Test
    void whatAProgramBeginsIsFinishedInTheBrowser() {
        Office office = Office.of(organization, catalog);
        Program asker = cast.program(office.asker());
        String body = "{\"service\":" + office.service().id() + ",\"subject\":\"Half a wish\",\"priority\":3}";
        Answer made = asker.send("POST", DRAFTS, body, "Idempotency-Key", "draft");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        String path = made.header("Location");
        assertThat(asker.send("POST", DRAFTS, body, "Idempotency-Key", "draft").header("Location"))
                .isEqualTo(path);
        assertThat(asker.send("POST", DRAFTS, body).status())
                .as("what is there is not written over")
                .isEqualTo(409);
        assertThat(office.asker()
                        .browser()
                        .get("/services/" + office.service().id() + "/requests/new")
                        .body())
                .contains("value=\"Half a wish\"");

        String tag = asker.get(path).header("ETag");
        String whole = "{\"subject\":\"A whole wish\",\"answers\":{\"q\":[\"yes\"]}}";
        assertThat(asker.send("PUT", path, whole).status()).isEqualTo(428);
        Answer changed = asker.send("PUT", path, whole, "If-Match", tag);
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(read(changed, "$.answers.q[0]")).isEqualTo("yes");
        assertThat(asker.send("PUT", path, body, "If-Match", tag).status()).isEqualTo(412);
        assertThat(read(asker.get(DRAFTS), "$.items[*].subject").toString()).contains("A whole wish");

        Program holder = cast.program(office.holder());
        assertThat(holder.get(path).status()).isEqualTo(404);
        assertThat(holder.send("PUT", path, whole, "If-Match", changed.header("ETag"))
                        .status())
                .isEqualTo(404);
        holder.send("DELETE", path, "");
        assertThat(asker.get(path).status()).isEqualTo(200);
        assertThat(asker.send("DELETE", path, "").status()).isEqualTo(204);
        assertThat(asker.get(path).status()).isEqualTo(404);
    }

    @Test
    void badDraftsAreRefused() {
        Office office = Office.of(organization, catalog);
        Program asker = cast.program(office.asker());
        assertThat(read(asker.send("POST", DRAFTS, "{}"), "$.errors[0].pointer"))
                .isEqualTo("/service");
        assertThat(asker.send("POST", DRAFTS, "{\"service\":999999999}").status())
                .isEqualTo(404);
        String large = "{\"service\":" + office.service().id() + ",\"subject\":\"" + "x".repeat(500_001) + "\"}";
        assertThat(asker.send("POST", DRAFTS, large).status()).isEqualTo(422);
    }

    private static Object read(Answer answer, String path) {
        return JsonPath.read(answer.body(), path);
    }
}
