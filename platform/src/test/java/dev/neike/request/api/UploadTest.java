package dev.neike.request.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import dev.neike.catalog.Service;
import dev.neike.catalog.TestCatalog;
import dev.neike.catalog.form.Limits;
import dev.neike.catalog.form.Question;
import dev.neike.catalog.form.QuestionKind;
import dev.neike.organization.TestOrganization;
import dev.neike.request.Office;
import dev.neike.request.file.Uploads;
import dev.neike.testing.Answer;
import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Cast;
import dev.neike.testing.Program;
import dev.neike.testing.Unique;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files that answer questions, through the interface. */
@ApplicationTest
class UploadTest {

    private static final String FILES = "/api/v1/files";
    private static final byte[] TEXT = "Room 12 is cold.".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private Cast cast;

    @Autowired
    private TestOrganization organization;

    @Autowired
    private TestCatalog catalog;

    @Autowired
    private Uploads uploads;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aFileIsSentFirstAndNamedInTheAnswer() {
        Office office = Office.of(organization, catalog);
        Program asker = cast.program(office.asker());
        Program holder = cast.program(office.holder());
        Service service = asking(office);
        String key = Unique.name("key");
        Answer sent = asker.upload(FILES, "../../etc/notes.txt", TEXT, "Idempotency-Key", key);
        assertThat(sent.status()).as(sent.body()).isEqualTo(201);
        assertThat(read(sent, "$.name")).isEqualTo("notes.txt");
        Object id = read(sent, "$.id");
        assertThat(read(asker.upload(FILES, "../../etc/notes.txt", TEXT, "Idempotency-Key", key), "$.id"))
                .isEqualTo(id);
        assertThat(asker.upload(FILES, "other.txt", TEXT, "Idempotency-Key", key)
                        .status())
                .isEqualTo(422);
        assertThat(read(asker.get(FILES), "$.items.length()")).isEqualTo(1);
        assertThat(read(holder.get(FILES), "$.items.length()")).isEqualTo(0);

        Answer stolen = holder.send("POST", "/api/v1/requests", wish(service, "[" + id + "]"));
        assertThat(stolen.status()).isEqualTo(422);
        assertThat(read(stolen, "$.errors[0].pointer")).isEqualTo("/answers/proof");
        Answer made = asker.send("POST", "/api/v1/requests", wish(service, "[" + id + "]"));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(read(made, "$.answers[0].value")).isEqualTo("notes.txt");
        String path = made.header("Location") + "/files/" + id;
        assertThat(holder.get(path).body()).isEqualTo("Room 12 is cold.");
        assertThat(read(asker.get(FILES), "$.items.length()")).isEqualTo(0);
        assertThat(asker.send("POST", "/api/v1/requests", wish(service, "[" + id + "]"))
                        .status())
                .as("it belongs to another request now")
                .isEqualTo(422);
    }

    @Test
    void whatIsRefusedOnThePageIsRefusedHere() {
        Office office = Office.of(organization, catalog);
        Program asker = cast.program(office.asker());
        Service service = asking(office);
        byte[] program = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, (byte) 0xff, (byte) 0xff, 0, 0};
        assertThat(asker.upload(FILES, "photo.png", TEXT).status()).isEqualTo(422);
        assertThat(asker.upload(FILES, "setup.txt", program).status()).isEqualTo(422);
        assertThat(asker.upload(FILES, "empty.txt", new byte[0]).status()).isEqualTo(422);
        assertThat(asker.upload(FILES, "large.txt", new byte[26 << 20]).status())
                .isIn(413, 422);
        for (String answer : List.of("[\"../../etc/passwd\"]", "[999999999]", "\"notes.txt\"", "[-1]")) {
            Answer refused = asker.send("POST", "/api/v1/requests", wish(service, answer));
            assertThat(refused.status()).as(answer).isEqualTo(422);
            assertThat(read(refused, "$.errors[0].pointer")).isEqualTo("/answers/proof");
        }
        assertThat(read(asker.get(FILES), "$.items.length()")).isEqualTo(0);
        assertThat(cast.program(cast.stranger()).upload(FILES, "a.txt", TEXT).status())
                .as("an account without a person asks for nothing")
                .isEqualTo(422);
    }

    @Test
    void whatWaitsIsDroppedOrForgottenAfterADay() {
        Office office = Office.of(organization, catalog);
        Program asker = cast.program(office.asker());
        Object dropped = read(asker.upload(FILES, "a.txt", TEXT), "$.id");
        assertThat(cast.program(office.holder())
                        .send("DELETE", FILES + "/" + dropped, "")
                        .status())
                .isEqualTo(204);
        assertThat(read(asker.get(FILES), "$.items.length()"))
                .as("nobody drops another's")
                .isEqualTo(1);
        assertThat(asker.send("DELETE", FILES + "/" + dropped, "").status()).isEqualTo(204);
        Object old = read(asker.upload(FILES, "b.txt", TEXT), "$.id");
        Object fresh = read(asker.upload(FILES, "c.txt", TEXT), "$.id");
        jdbc.sql("update request_attachment set at = at - interval '25 hours' where id = :id")
                .param("id", old)
                .update();
        uploads.forget();
        assertThat(read(asker.get(FILES), "$.items[*].id").toString()).isEqualTo("[" + fresh + "]");
    }

    @Test
    void aFileOnARequestIsAddedOnceUnderOneKey() {
        Office office = Office.of(organization, catalog);
        Program asker = cast.program(office.asker());
        String path = asker.send(
                                "POST",
                                "/api/v1/requests",
                                "{\"service\":" + office.service().id() + ",\"subject\":\"Please\"}")
                        .header("Location")
                + "/files";
        String key = Unique.name("key");
        Answer once = asker.upload(path, "a.txt", TEXT, "Idempotency-Key", key);
        Answer twice = asker.upload(path, "a.txt", TEXT, "Idempotency-Key", key);
        assertThat(once.status()).as(once.body()).isEqualTo(201);
        assertThat(read(twice, "$.id")).isEqualTo(read(once, "$.id"));
        assertThat(read(asker.get(path), "$.items.length()")).isEqualTo(1);
    }

    private Service asking(Office office) {
        return catalog.form(
                office.service(),
                List.of(new Question(
                        "proof", QuestionKind.FILE, "Proof", null, null, null, true, null, List.of(), Limits.NONE)));
    }

    private static String wish(Service service, String files) {
        return "{\"service\":" + service.id() + ",\"subject\":\"Cold\",\"answers\":{\"proof\":" + files + "}}";
    }

    private static Object read(Answer answer, String path) {
        return JsonPath.read(answer.body(), path);
    }
}
