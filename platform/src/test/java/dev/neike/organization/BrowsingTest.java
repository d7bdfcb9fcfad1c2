package dev.neike.organization;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.testing.Answer;
import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Cast;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@ApplicationTest
class BrowsingTest {

    private final Cast cast;
    private final TestOrganization organization;

    BrowsingTest(Cast cast, TestOrganization organization) {
        this.cast = cast;
        this.organization = organization;
    }

    @Test
    void showsTheTreeWithLeadsAndPeopleOfAllBelow() {
        Unit top = organization.unit();
        Unit below = organization.unit(top);
        Person lead = organization.person(below, MembershipRole.LEAD);
        organization.person(below);
        organization.person(top);
        String tree = cast.employee().browser().get("/units/" + top.id()).text();
        assertThat(tree).contains(below.name() + " Lead " + lead.name() + " 2 people");
        assertThat(cast.employee().browser().get("/units").text()).contains(top.name() + " 3 people");
    }

    @Test
    void walksThroughAllPeopleOfAUnitPageByPage() {
        Unit unit = organization.unit();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            expected.add("/people/" + organization.person(unit).id());
        }
        List<String> seen = new ArrayList<>();
        String path = "/people?unit=" + unit.id();
        int pages = 0;
        while (!path.isEmpty() && pages++ < 10) {
            Answer page = cast.employee().browser().get(path);
            Pattern.compile("href=\"(/people/\\d+)\"")
                    .matcher(page.body())
                    .results()
                    .forEach(it -> seen.add(it.group(1)));
            path = next(page);
        }
        assertThat(pages).isEqualTo(3);
        assertThat(seen).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void findsPeopleAndUnitsFromTheSearchBox() {
        Unit unit = organization.unit();
        Person person = organization.person(unit);
        assertThat(cast.employee().browser().get("/search?q=" + unit.name()).text())
                .contains("Unit " + unit.name());
        assertThat(cast.employee().browser().get("/search?q=" + person.number()).body())
                .contains("/people/" + person.id());
        assertThat(cast.employee().browser().get("/people?q=" + person.mail()).text())
                .contains(person.name());
    }

    @Test
    void showsOnlyThoseWhoAreHereUnlessAskedForMore() {
        Unit unit = organization.unit();
        Person gone = organization.person(unit);
        cast.administrator().browser().post("/people/" + gone.id() + "/departure", "lastDay", "2026-01-01");
        assertThat(cast.employee().browser().get("/people?q=" + gone.name()).text())
                .contains("Nobody found");
        assertThat(cast.employee()
                        .browser()
                        .get("/people?state=away&q=" + gone.name())
                        .text())
                .contains(gone.name());
        assertThat(cast.employee()
                        .browser()
                        .get("/people?state=all&q=" + gone.name())
                        .text())
                .contains(gone.name());
    }

    @Test
    void speaksBothLanguages() {
        Unit unit = organization.unit();
        Cast.Member reader = cast.somebody();
        reader.browser().reading("zh-CN");
        for (String path : List.of("/units", "/people", "/units/" + unit.id())) {
            assertThat(reader.browser().get(path).text()).contains("部门", "人员").doesNotContain("People", "Units");
        }
    }

    @Test
    void asksForSigningIn() {
        assertThat(cast.visitor().get("/units").location()).isEqualTo("/sign-in");
        assertThat(cast.visitor().get("/people").location()).isEqualTo("/sign-in");
    }

    private static String next(Answer page) {
        var matcher = Pattern.compile("href=\"([^\"]*afterId=[^\"]*)\"").matcher(page.body());
        return matcher.find() ? matcher.group(1).replace("&amp;", "&") : "";
    }
}
