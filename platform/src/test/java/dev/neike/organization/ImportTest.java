package dev.neike.organization;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.access.Account;
import dev.neike.access.Accounts;
import dev.neike.testing.Answer;
import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Cast;
import dev.neike.testing.Unique;
import dev.neike.testing.Visitor;
import dev.neike.testing.Visitor.Upload;
import dev.neike.testing.Written;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.HtmlUtils;

@ApplicationTest
class ImportTest {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private final Cast cast;
    private final TestOrganization organization;
    private final Organization directory;
    private final Accounts accounts;
    private final Written written;
    private final JdbcClient jdbc;

    ImportTest(
            Cast cast,
            TestOrganization organization,
            Organization directory,
            Accounts accounts,
            Written written,
            JdbcClient jdbc) {
        this.cast = cast;
        this.organization = organization;
        this.directory = directory;
        this.accounts = accounts;
        this.written = written;
        this.jdbc = jdbc;
    }

    @Test
    void takesInUnitsAndPeopleAfterALook() {
        String code = Unique.name("rd");
        String person = Unique.name("赵一");
        byte[] units = ("名称,编码,上级部门\n研发 " + code + "," + code + ",\n测试 " + code + ",t" + code + "," + code + "\n")
                .getBytes(GB18030);
        byte[] people =
                ("姓名;工号;部门;角色\n" + person + ";" + person + ";" + code + ";负责人\n").getBytes(StandardCharsets.UTF_8);
        String before = organization.size();
        long id = upload(units, people, false).madeId();
        Answer preview = browser().get("/organization/imports/" + id);
        assertThat(preview.text()).contains("GB18030", "separator ;", person, "研发 " + code, "Import 3 changes");
        assertThat(organization.size()).isEqualTo(before);

        Answer done = confirm(id);
        assertThat(done.location()).isEqualTo("/organization/imports?units=2&people=1");
        assertThat(browser().get(done.location()).text()).contains("2 units and 1 person changed.");
        Unit unit = directory.findUnits(code, 1).getFirst();
        assertThat(directory.leads(unit.id()))
                .extracting(Membership::personName)
                .containsExactly(person);
        assertThat(directory.subtree(unit.id())).hasSize(2);
        assertThat(written.count("organization.files-imported", "organization-import/" + id))
                .isEqualTo(1);
        assertThat(waiting(id)).isZero();
    }

    @Test
    void changesNothingTheSecondTime() {
        String code = Unique.name("again");
        byte[] units = ("name,code\nUnit " + code + "," + code + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] people = ("name,number,unit\nP," + code + "," + code + "\n").getBytes(StandardCharsets.UTF_8);
        confirm(upload(units, people, false).madeId());
        String after = organization.size();
        long id = upload(units, people, false).madeId();
        assertThat(browser().get("/organization/imports/" + id).text()).contains("There is nothing to import.");
        assertThat(confirm(id).status()).isEqualTo(302);
        assertThat(organization.size()).isEqualTo(after);
        assertThat(written.count("organization-import/" + id)).isZero();
    }

    @Test
    void isConfirmedOnce() {
        String code = Unique.name("once");
        long id = upload(("name\n" + code + "\n").getBytes(StandardCharsets.UTF_8), null, false)
                .madeId();
        String seen = seen(id);
        String path = "/organization/imports/" + id + "/confirmation";
        assertThat(browser().post(path, "seen", seen).status()).isEqualTo(302);
        assertThat(browser().post(path, "seen", seen).status()).isEqualTo(404);
        assertThat(directory.findUnits(code, 5)).hasSize(1);
    }

    @Test
    void changesNothingWhereOneLineIsWrong() {
        String code = Unique.name("half");
        byte[] units = ("name,code,parent\nGood," + code + ",\nBad,bad" + code + ",nowhere\n")
                .getBytes(StandardCharsets.UTF_8);
        String before = organization.size();
        long id = upload(units, null, false).madeId();
        Answer preview = browser().get("/organization/imports/" + id);
        assertThat(preview.text()).contains("One thing is wrong", "line 3", "There is no unit “nowhere” to belong to.");
        assertThat(preview.body()).doesNotContain("/confirmation");
        Answer confirmed = browser().post("/organization/imports/" + id + "/confirmation", "seen", "");
        assertThat(confirmed.status()).isEqualTo(422);
        assertThat(organization.size()).isEqualTo(before);
        assertThat(waiting(id)).isEqualTo(1);
    }

    @Test
    void asksForAnotherLookWhereSomethingChangedMeanwhile() {
        String code = Unique.name("meanwhile");
        byte[] units = ("name\n" + code + "\n").getBytes(StandardCharsets.UTF_8);
        long slow = upload(units, null, false).madeId();
        String seen = seen(slow);
        confirm(upload(units, null, false).madeId());
        Answer late = browser().post("/organization/imports/" + slow + "/confirmation", "seen", seen);
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.text()).contains("Look again and confirm.");
    }

    @Test
    void canBeDropped() {
        long id = upload(("name\n" + Unique.name("drop") + "\n").getBytes(StandardCharsets.UTF_8), null, false)
                .madeId();
        browser().delete("/organization/imports/" + id);
        browser().delete("/organization/imports/" + id);
        assertThat(waiting(id)).isZero();
        assertThat(browser().get("/organization/imports/" + id).status()).isEqualTo(404);
    }

    @Test
    void saysWhyAFileCannotBeRead() {
        assertThat(upload(new byte[0], null, false).text()).contains("units.csv has no line to import.");
        assertThat(upload(new byte[] {0, 1, 2, (byte) 0xFF}, null, false).text())
                .contains("Save it as CSV in UTF-8");
        assertThat(upload("x,y\n1,2\n".getBytes(StandardCharsets.UTF_8), null, false)
                        .text())
                .contains("needs at least these columns in its first line: name. It has: x · y");
        assertThat(upload("name,unit\n".getBytes(StandardCharsets.UTF_8), null, false)
                        .status())
                .isEqualTo(422);
        assertThat(upload(null, null, false).text()).contains("No file was chosen.");
        Cast.Member chinese = cast.somebody(dev.neike.shell.Role.ADMINISTRATOR);
        chinese.browser().reading("zh-CN");
        Answer answer = chinese.browser()
                .upload(
                        "/organization/imports",
                        List.of(new Upload("people", "a.csv", "x\n1\n".getBytes(StandardCharsets.UTF_8))));
        assertThat(answer.text()).contains("a.csv的第一行至少需要这些列：姓名 · 部门");
    }

    @Test
    void closesTheAccountsOfThoseWhoLeaveWithACompleteFile() {
        Unit unit = organization.unit();
        Cast.Member leaving = organization.member(unit, MembershipRole.MEMBER);
        Person staying = organization.person(unit);
        List<String> lines = new ArrayList<>(List.of("name,number,mail,unit"));
        for (Person it : everybodyBut(leaving.account())) {
            Unit home = directory.unit(Objects.requireNonNull(it.home())).orElseThrow();
            lines.add("\"%s\",%s,%s,%s".formatted(it.name(), text(it.number()), text(it.mail()), home.code()));
        }
        long id = upload(null, String.join("\n", lines).getBytes(StandardCharsets.UTF_8), true)
                .madeId();
        assertThat(browser().get("/organization/imports/" + id).text()).contains("Ended 1");
        confirm(id);
        assertThat(accounts.get(leaving.account().id()).isDisabled()).isTrue();
        assertThat(directory.members(unit.id())).extracting(Membership::person).containsExactly(staying.id());
    }

    @Test
    void isForAdministratorsOnly() {
        long id = upload(("name\n" + Unique.name("secret") + "\n").getBytes(StandardCharsets.UTF_8), null, false)
                .madeId();
        Visitor reader = cast.employee().browser();
        assertThat(reader.get("/organization/imports").status()).isEqualTo(403);
        assertThat(reader.get("/organization/imports/" + id).status()).isEqualTo(403);
        assertThat(reader.get("/organization/imports/templates/units").status()).isEqualTo(403);
        assertThat(reader.post("/organization/imports/" + id + "/confirmation").status())
                .isEqualTo(403);
        assertThat(reader.delete("/organization/imports/" + id).status()).isEqualTo(403);
        assertThat(reader.upload("/organization/imports", List.of()).status()).isEqualTo(403);
        assertThat(waiting(id)).isEqualTo(1);
    }

    @Test
    void takesItsOwnExamples() {
        for (String language : List.of("en", "zh-CN")) {
            Cast.Member administrator = cast.somebody(dev.neike.shell.Role.ADMINISTRATOR);
            Visitor browser = administrator.browser().reading(language);
            byte[] units = browser.get("/organization/imports/templates/units")
                    .response()
                    .body();
            byte[] people = browser.get("/organization/imports/templates/people")
                    .response()
                    .body();
            Answer uploaded = browser.upload(
                    "/organization/imports",
                    List.of(new Upload("units", "units.csv", units), new Upload("people", "people.csv", people)));
            assertThat(browser.get(uploaded.location()).body()).contains("/confirmation");
        }
    }

    @Test
    @Tag("slow")
    void takesTwentyThousandPeopleAtOnce() {
        String run = Unique.name("big");
        StringBuilder units = new StringBuilder("name,code,parent\n");
        for (int i = 0; i < 900; i++) {
            units.append("%s unit %d,%s-%d,%s\n".formatted(run, i, run, i, i == 0 ? "" : run + "-" + i / 8));
        }
        StringBuilder people = new StringBuilder("姓名,工号,邮箱,部门,角色\n");
        for (int i = 0; i < 20_000; i++) {
            people.append("员工%d,%s-%d,%s-%d@example.org,%s-%d,%s\n"
                    .formatted(i, run, i, run, i, run, i % 900, i < 900 ? "负责人" : ""));
        }
        byte[] unitFile =
                units.toString().replace(run + "-0," + run + "-0", run + "-0,").getBytes(StandardCharsets.UTF_8);
        long id = upload(unitFile, people.toString().getBytes(StandardCharsets.UTF_8), false)
                .madeId();
        assertThat(confirm(id).location()).isEqualTo("/organization/imports?units=900&people=20000");
        assertThat(cast.employee().browser().get("/people?q=" + run + "-19999").text())
                .contains("员工19999");
    }

    private List<Person> everybodyBut(Account account) {
        return jdbc.sql("select id from organization_person order by id").query(Long.class).list().stream()
                .map(id -> directory.person(new PersonId(id)).orElseThrow())
                .filter(Person::isHere)
                .filter(person -> !Objects.equals(person.accountId(), account.id()))
                .toList();
    }

    private static String text(@org.jspecify.annotations.Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    private Visitor browser() {
        return cast.administrator().browser();
    }

    private Answer upload(
            byte @org.jspecify.annotations.Nullable [] units,
            byte @org.jspecify.annotations.Nullable [] people,
            boolean complete) {
        List<Upload> files = new ArrayList<>();
        if (units != null) {
            files.add(new Upload("units", "units.csv", units));
        }
        if (people != null) {
            files.add(new Upload("people", "people.csv", people));
        }
        return browser().upload("/organization/imports", files, "complete", Boolean.toString(complete));
    }

    private String seen(long id) {
        Matcher matcher = Pattern.compile("name=\"seen\" value=\"([^\"]*)\"")
                .matcher(browser().get("/organization/imports/" + id).body());
        return matcher.find() ? HtmlUtils.htmlUnescape(matcher.group(1)) : "{}";
    }

    private Answer confirm(long id) {
        String seen = seen(id);
        if (seen.equals("{}")) {
            seen = nothing(id);
        }
        return browser().post("/organization/imports/" + id + "/confirmation", "seen", seen);
    }

    /** The page offers no confirmation where there is nothing to do; somebody may send it all the same. */
    private String nothing(long id) {
        assertThat(browser().get("/organization/imports/" + id).body()).doesNotContain("/confirmation");
        return "{NEW=0, CHANGED=0, ENDED=0, UNCHANGED=1}/{NEW=0, CHANGED=0, ENDED=0, UNCHANGED=1}";
    }

    private long waiting(long id) {
        return jdbc.sql("select count(*) from organization_import where id = :id")
                .param("id", id)
                .query(Long.class)
                .single();
    }
}
