package dev.neike.schedule.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import dev.neike.access.TokenScope;
import dev.neike.organization.MembershipRole;
import dev.neike.organization.TestOrganization;
import dev.neike.organization.Unit;
import dev.neike.schedule.CalendarId;
import dev.neike.schedule.TestSchedule;
import dev.neike.testing.Answer;
import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Cast;
import dev.neike.testing.Program;
import dev.neike.testing.Unique;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

@ApplicationTest
class CalendarApiTest {

    private static final String CALENDARS = "/api/v1/calendars";

    private final Cast cast;
    private final TestOrganization organization;
    private final Program administrator;
    private final Program stranger;
    private final CalendarId id;
    private final String path;

    CalendarApiTest(Cast cast, TestOrganization organization, TestSchedule schedule) {
        this.cast = cast;
        this.organization = organization;
        this.administrator = cast.program(cast.administrator());
        this.stranger = cast.program(cast.stranger());
        this.id = schedule.calendar();
        this.path = CALENDARS + "/" + id;
    }

    @Test
    void aCalendarIsMadeOnceUnderOneKey() {
        String body = """
                {"name":"%s","englishName":"Shifts","zone":"Asia/Shanghai","hours":{"monday":["06:00-14:00","14:00-24:00"]}}
                """.formatted(Unique.name("shifts"));
        String key = Unique.name("key");
        Answer made = administrator.send("POST", CALENDARS, body, "Idempotency-Key", key);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(administrator
                        .send("POST", CALENDARS, body, "Idempotency-Key", key)
                        .header("Location"))
                .isEqualTo(made.header("Location"));
        Answer read = stranger.get(made.header("Location"));
        assertThat(read(read, "$.weeks[0].hours.monday")).isEqualTo(List.of("06:00-14:00", "14:00-24:00"));
        assertThat(administrator.send("POST", CALENDARS, body).status())
                .as("its name is taken")
                .isEqualTo(422);
        assertThat(stranger.send("POST", CALENDARS, body).status()).isEqualTo(403);
        assertThat(administrator
                        .send("DELETE", made.header("Location"), "", "If-Match", made.header("ETag"))
                        .status())
                .isEqualTo(204);
        assertThat(stranger.get(made.header("Location")).status()).isEqualTo(404);
    }

    @Test
    void badCalendarsAreRefusedByTheirPlace() {
        Answer overlap = administrator.send("POST", CALENDARS, """
                {"name":"x","zone":"UTC","hours":{"monday":["09:00-12:00","11:00-13:00"]}}""");
        assertThat(overlap.status()).isEqualTo(422);
        assertThat(read(overlap, "$.errors[0].pointer")).isEqualTo("/hours/monday");
        assertThat(read(overlap, "$.errors[0].detail")).asString().contains("overlap");
        for (String body : List.of(
                "{}",
                "{\"name\":\"x\",\"zone\":\"UTC\"}",
                "{\"name\":\"x\",\"zone\":\"Asia/Nowhere\",\"hours\":{\"monday\":[\"9-12\"]}}",
                "{\"name\":\"x\",\"zone\":\"UTC\",\"hours\":{\"someday\":[\"9-12\"]}}")) {
            assertThat(administrator.send("POST", CALENDARS, body).status())
                    .as(body)
                    .isEqualTo(422);
        }
    }

    @Test
    void aChangeNeedsTheStateItIsMeantFor() {
        String tag = stranger.get(path).header("ETag");
        String day = "{\"kind\":\"hours\",\"name\":\"Half\",\"hours\":[\"09:00-12:00\"]}";
        assertThat(administrator.send("PUT", path + "/days/2026-12-31", day).status())
                .isEqualTo(428);
        Answer changed = administrator.send("PUT", path + "/days/2026-12-31", day, "If-Match", tag);
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(read(changed, "$.days[0].kind")).isEqualTo("hours");
        assertThat(changed.header("ETag")).isNotEqualTo(tag);
        assertThat(administrator
                        .send("PUT", path + "/days/2026-12-31", day, "If-Match", tag)
                        .status())
                .isEqualTo(412);
        String now = changed.header("ETag");
        assertThat(stranger.send("PUT", path + "/days/2026-12-31", day, "If-Match", now)
                        .status())
                .isEqualTo(403);
        Answer same = administrator.send("PUT", path + "/days/2026-12-31", day, "If-Match", now);
        assertThat(same.header("ETag")).as("nothing has happened").isEqualTo(now);
    }

    @Test
    void weeksDaysAndHolidaysAreWrittenAndRemoved() {
        change("PUT", path + "/weeks/2027-01-01", "{\"hours\":{\"sunday\":[\"0:00-24:00\"]}}");
        change("PUT", path + "/days/2027-02-01", "{\"kind\":\"holiday\",\"name\":\"off\",\"last\":\"2027-02-03\"}");
        change("PUT", path + "/holidays/2026", "");
        Answer read = stranger.get(path);
        assertThat(read(read, "$.days.length()")).isEqualTo(39 + 3);
        assertThat(read(read, "$.weeks[1].from")).isEqualTo("2027-01-01");
        change("DELETE", path + "/days/2027-02-01?last=2027-02-03", "");
        change("DELETE", path + "/weeks/2027-01-01", "");
        assertThat(read(stranger.get(path), "$.days.length()")).isEqualTo(39);
        String name = Unique.name("renamed");
        change("PUT", path, "{\"name\":\"%s\",\"zone\":\"Asia/Tokyo\"}".formatted(name));
        assertThat(read(stranger.get(path), "$.zone")).isEqualTo("Asia/Tokyo");
    }

    @Test
    void businessTimeIsCounted() {
        change("PUT", path + "/days/2026-11-30", "{\"kind\":\"holiday\",\"name\":\"anniversary\"}");
        Answer between = stranger.get(path + "/between?from=2026-11-27T09:00:00Z&to=2026-12-01T02:00:00Z");
        assertThat(between.status()).as(between.body()).isEqualTo(200);
        assertThat(read(between, "$.seconds")).isEqualTo(2 * 3600.0);
        assertThat(read(between, "$.days[*].special")).isEqualTo(List.of("anniversary"));
        assertThat(read(between, "$.days[*].seconds")).isEqualTo(List.of(3600.0, 0.0, 0.0, 0.0, 3600.0));
        assertThat(read(stranger.get(path + "/after?from=2026-11-27T09:00:00Z&seconds=7200"), "$.at"))
                .isEqualTo("2026-12-01T02:00:00Z");
        Answer closed = stranger.get(path + "/opening?at=2026-11-28T00:00:00%2B08:00");
        assertThat(read(closed, "$.open")).isEqualTo(false);
        assertThat(read(closed, "$.opens")).isEqualTo("2026-12-01T01:00:00Z");
        Answer open = stranger.get(path + "/opening?at=2026-12-01T01:00:00Z");
        assertThat(read(open, "$.closes")).isEqualTo("2026-12-01T04:00:00Z");
        assertThat(stranger.get(path + "/opening").status()).isEqualTo(200);
    }

    @Test
    void whatCannotBeCountedIsRefused() {
        assertThat(stranger.get(path + "/between?from=2026-11-27T09:00:00Z&to=2026-11-26T09:00:00Z")
                        .status())
                .isEqualTo(422);
        assertThat(stranger.get(path + "/between?from=2020-01-01T00:00:00Z&to=2026-11-26T09:00:00Z")
                        .status())
                .isEqualTo(422);
        assertThat(stranger.get(path + "/after?from=2026-11-27T09:00:00Z&seconds=-1")
                        .status())
                .isEqualTo(422);
        assertThat(stranger.get(path + "/after?from=2026-11-27T09:00:00Z&seconds=9223372036854775807")
                        .status())
                .isEqualTo(422);
        assertThat(stranger.get(path + "/after?from=yesterday&seconds=1").status())
                .isEqualTo(400);
        assertThat(stranger.get(CALENDARS + "/999999999/opening").status()).isEqualTo(404);
    }

    @Test
    void aUnitsCalendarIsReadAndChosen() {
        Unit roof = organization.unit();
        Unit unit = organization.unit(roof);
        Program lead = cast.program(organization.member(roof, MembershipRole.LEAD));
        String units = CALENDARS + "/units/";
        String body = "{\"calendar\":%s}".formatted(id);
        assertThat(stranger.send("PUT", units + roof.id(), body).status()).isEqualTo(403);
        assertThat(lead.send("PUT", units + roof.id(), body).status()).isEqualTo(200);
        Answer below = stranger.get(units + unit.id());
        assertThat(read(below, "$.calendar.id")).isEqualTo((int) id.value());
        assertThat(read(below, "$.own")).isEqualTo(false);
        assertThat(read(below, "$.keeper")).isEqualTo((int) roof.id().value());
        assertThat(lead.send("DELETE", units + roof.id(), "").status()).isEqualTo(204);
        assertThat(stranger.get(units + unit.id()).body()).doesNotContain("keeper");
        assertThat(stranger.get(units + "999999999").status()).isEqualTo(404);
    }

    @Test
    void aTokenNeedsItsScope() {
        Cast.Member someone = cast.administrator();
        Program reader = cast.program(someone, EnumSet.of(TokenScope.CALENDARS_READ));
        Program other = cast.program(someone, EnumSet.of(TokenScope.ORGANIZATION_READ));
        assertThat(reader.get(CALENDARS).status()).isEqualTo(200);
        assertThat(other.get(CALENDARS).status()).isEqualTo(403);
        assertThat(reader.send("PUT", CALENDARS + "/units/1", "{}").status()).isEqualTo(403);
        assertThat(reader.get(CALENDARS + "?limit=1").header("Link")).contains("rel=\"next\"");
    }

    private void change(String method, String target, String body) {
        String tag = administrator.get(path).header("ETag");
        Answer answer = administrator.send(method, target, body, "If-Match", tag);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private static Object read(Answer answer, String json) {
        return JsonPath.read(answer.body(), json);
    }
}
