package dev.neike.schedule.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.organization.MembershipRole;
import dev.neike.organization.TestOrganization;
import dev.neike.organization.Unit;
import dev.neike.schedule.CalendarId;
import dev.neike.schedule.Calendars;
import dev.neike.schedule.TestSchedule;
import dev.neike.testing.Answer;
import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Cast;
import dev.neike.testing.Unique;
import dev.neike.testing.Visitor;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@ApplicationTest
class CalendarPagesTest {

    private static final Pattern FIELD = Pattern.compile("name=\"((?:name|kind)\\.[0-9.-]+)\"(?: value=\"([^\"]*)\")?");

    private final Cast cast;
    private final TestOrganization organization;
    private final Calendars calendars;
    private final Visitor administrator;
    private final Visitor stranger;
    private final CalendarId id;
    private final String path;

    CalendarPagesTest(Cast cast, TestOrganization organization, TestSchedule schedule, Calendars calendars) {
        this.cast = cast;
        this.organization = organization;
        this.calendars = calendars;
        this.administrator = cast.administrator().browser();
        this.stranger = cast.stranger().browser();
        this.id = schedule.calendar();
        this.path = "/calendars/" + id;
    }

    @Test
    void everybodyReadsThemAndAdministratorsMakeThem() {
        String name = Unique.name("calendar");
        Answer made = administrator.post("/calendars", "name", name, "zone", "Europe/Berlin", "preset", "ALWAYS");
        assertThat(made.status()).isEqualTo(302);
        assertThat(stranger.get(made.location()).text()).contains(name).contains("Open around the clock");
        assertThat(stranger.get("/calendars").text()).contains(name).contains("Office hours");
        assertThat(stranger.get("/").body()).doesNotContain("href=\"/calendars\"");
        assertThat(administrator.get("/").body()).contains("href=\"/calendars\"");
        Answer again = administrator.post("/calendars", "name", name, "zone", "Europe/Berlin");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("There is a calendar called “" + name + "” already");
        assertThat(administrator.delete(made.location()).status()).isEqualTo(302);
        assertThat(stranger.get(made.location()).status()).isEqualTo(404);
    }

    @Test
    void othersChangeNothing() {
        for (String form : List.of("/edit", "/weeks/new", "/days/new", "/import")) {
            assertThat(stranger.get(path + form).status()).as(form).isEqualTo(403);
            assertThat(administrator.get(path + form).status()).as(form).isEqualTo(200);
        }
        assertThat(stranger.put(path, "name", "x", "zone", "UTC").status()).isEqualTo(403);
        assertThat(stranger.put(path + "/weeks", "preset", "ALWAYS").status()).isEqualTo(403);
        assertThat(stranger.post(path + "/days", "first", "2026-12-31", "name", "x")
                        .status())
                .isEqualTo(403);
        assertThat(stranger.delete(path + "/days/2026-12-31").status()).isEqualTo(403);
        assertThat(stranger.put(path + "/holidays/2026").status()).isEqualTo(403);
        assertThat(stranger.put(path + "/import").status()).isEqualTo(403);
        assertThat(stranger.get(path).body()).doesNotContain("action=\"" + path);
    }

    @Test
    void anOrdinaryWeekIsTypedDayByDay() {
        Answer wrong = administrator.put(
                path + "/weeks", "from", "2027-01-01", "monday", "9-12", "tuesday", "22-6", "friday", "9-12, 11-13");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text())
                .contains("22:00–06:00 does not end after it begins")
                .contains("These hours overlap: 09:00–12:00, 11:00–13:00");
        assertThat(wrong.body()).contains("value=\"22-6\"");
        assertThat(administrator
                        .put(path + "/weeks", "from", "2027-01-01", "monday", "")
                        .text())
                .contains("no promise could ever fall due");
        assertThat(administrator
                        .put(path + "/weeks", "from", "2027-01-01", "monday", "9-12", "saturday", "18:00-24:00")
                        .status())
                .isEqualTo(302);
        assertThat(stranger.get(path).text()).contains("From 1 Jan 2027").contains("18:00–24:00");
        assertThat(administrator.delete(path + "/weeks/2027-01-01").status()).isEqualTo(302);
        assertThat(stranger.get(path).text()).doesNotContain("From 1 Jan 2027");
    }

    @Test
    void aroundTheClockTakesOneClick() {
        assertThat(administrator.get(path).body()).contains("value=\"ALWAYS\"");
        administrator.put(path + "/weeks", "from", today().toString(), "preset", "ALWAYS");
        assertThat(stranger.get(path).text()).contains("Open around the clock");
    }

    @Test
    void aSpecialDayIsShownInWeekYearAndList() {
        administrator.post(
                path + "/days",
                "kind",
                "HOURS",
                "first",
                "2026-12-31",
                "name",
                "半天",
                "englishName",
                "Half a day",
                "hours",
                "9:00-12:00");
        Answer page = stranger.get(path + "?week=2026-12-31&year=2026");
        assertThat(page.text()).contains("Thu 31 Dec 09:00–12:00 Half a day").contains("Half a day, 09:00–12:00");
        assertThat(page.body()).contains("<rect class=\"open\" x=\"540\" y=\"0\" width=\"180\"");
        assertThat(stranger.reading("zh-CN").get(path + "?week=2026-12-31").text())
                .contains("半天");
        stranger.reading("en");
        Answer again = administrator.post(path + "/days", "first", "2026-12-31", "name", "x");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("2026-12-31 is special already: Half a day");
        assertThat(administrator.post(path + "/days", "first", "", "name", "x").text())
                .contains("Say which day it is");
    }

    @Test
    void officialHolidaysNameTheirPublicationAndTheYearThatIsMissing() {
        Answer before = administrator.get(path + "?year=2026");
        assertThat(before.text()).contains("国办发明电〔2025〕7号, published 4 Nov 2025");
        administrator.put(path + "/holidays/2026");
        assertThat(administrator.get(path + "?year=2026").text())
                .contains("National Day")
                .contains("added");
        assertThat(administrator.put(path + "/holidays/2031").text())
                .contains("The holidays of 2031 have not been published as far as this version knows.");
    }

    @Test
    void aFileIsLookedAtBeforeItIsTakenIn() {
        int year = today().getYear() + 1;
        String file = """
                BEGIN:VCALENDAR
                VERSION:2.0
                BEGIN:VEVENT
                DTSTART;VALUE=DATE:%1$d1001
                DTEND;VALUE=DATE:%1$d1004
                SUMMARY:<b>National</b>
                END:VEVENT
                no line
                BEGIN:VEVENT
                DTSTART;VALUE=DATE:%1$d1225
                SUMMARY:Christmas
                END:VEVENT
                END:VCALENDAR
                """.formatted(year);
        Answer preview = upload(administrator, file);
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.text())
                .contains("One thing was passed over")
                .contains("Line 8 This line cannot be read.")
                .contains("nothing has been taken in yet");
        assertThat(preview.body()).contains("&lt;b&gt;National").doesNotContain("<b>National");
        assertThat(calendars.kept(id).days()).isEmpty();
        List<String> fields = fields(preview, "." + year + "-12-25." + year + "-12-25");
        assertThat(administrator
                        .put(path + "/import", fields.toArray(String[]::new))
                        .status())
                .isEqualTo(302);
        assertThat(calendars.kept(id).days())
                .hasSize(3)
                .allMatch(it ->
                        it.day().name().equals("<b>National</b>") && it.source().equals("days.ics"));
        assertThat(upload(administrator, file).text()).contains("in place of <b>National</b>");
        assertThat(upload(administrator, "nothing").text()).contains("no line BEGIN:VCALENDAR");
        assertThat(upload(administrator, "x".repeat((1 << 20) + 1)).text()).contains("larger than 1 MB");
        assertThat(upload(stranger, file).status()).isEqualTo(403);
    }

    @Test
    void aUnitsPageSaysWhetherItIsOpenAndItsLeadChooses() {
        Unit roof = organization.unit();
        Unit unit = organization.unit(roof);
        Cast.Member lead = organization.member(unit, MembershipRole.LEAD);
        String own = "/units/" + unit.id() + "/calendar";
        assertThat(stranger.get("/units/" + unit.id()).body()).contains("href=\"" + own + "\"");
        assertThat(stranger.get(own).text()).contains("so the usual one holds").doesNotContain("Calendar of this unit");
        assertThat(stranger.put(own, "calendar", id.toString()).status()).isEqualTo(403);
        assertThat(stranger.delete(own).status()).isEqualTo(403);
        cast.administrator().browser().put("/units/" + roof.id() + "/calendar", "calendar", id.toString());
        assertThat(stranger.get(own).text()).contains("Taken over from " + roof.name());
        assertThat(lead.browser().put(own, "calendar", id.toString()).status()).isEqualTo(302);
        assertThat(lead.browser().get(own).text()).contains("Chosen for this unit itself");
        assertThat(stranger.get(path).text()).contains(unit.name());
        assertThat(administrator.delete(path).text()).contains("is kept by a unit");
        assertThat(lead.browser().delete(own).status()).isEqualTo(302);
        assertThat(stranger.get("/units/999999999/calendar").status()).isEqualTo(404);
    }

    private Answer upload(Visitor visitor, String file) {
        return visitor.upload(
                path + "/import",
                List.of(new Visitor.Upload("file", "days.ics", file.getBytes(StandardCharsets.UTF_8))));
    }

    /** As the form would be sent, what ends so left out. */
    private static List<String> fields(Answer preview, String without) {
        List<String> fields = new ArrayList<>(List.of("file", "days.ics"));
        Matcher matcher = FIELD.matcher(preview.body());
        while (matcher.find()) {
            String name = matcher.group(1);
            boolean kind = name.startsWith("kind.");
            fields.add(name);
            fields.add(
                    kind
                            ? (name.endsWith(without) ? "" : "HOLIDAY")
                            : matcher.group(2).replace("&lt;", "<").replace("&gt;", ">"));
        }
        return fields;
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }
}
