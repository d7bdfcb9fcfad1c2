package dev.neike.organization;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.testing.Answer;
import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Cast;
import dev.neike.testing.Unique;
import dev.neike.testing.Written;
import java.util.Objects;
import org.junit.jupiter.api.Test;

@ApplicationTest
class PersonTest {

    private final Cast cast;
    private final TestOrganization organization;
    private final People people;
    private final Written written;

    PersonTest(Cast cast, TestOrganization organization, People people, Written written) {
        this.cast = cast;
        this.organization = organization;
        this.people = people;
        this.written = written;
    }

    @Test
    void isAddedWithAHomeUnit() {
        Unit unit = organization.unit();
        String name = Unique.name("王小明");
        Answer made = create(cast.administrator(), name, Unique.name("n"), unit);
        Person person = people.get(new PersonId(made.madeId()));
        assertThat(person.home()).isEqualTo(unit.id());
        assertThat(cast.employee().browser().get("/people/" + person.id()).text())
                .contains(name, unit.name());
        assertThat(cast.employee().browser().get("/units/" + unit.id()).text()).contains(name);
        assertThat(written.count("organization.person-created", "person/" + person.id()))
                .isEqualTo(1);
        assertThat(written.count("organization.home-changed", "person/" + person.id()))
                .isEqualTo(1);
    }

    @Test
    void isNotAddedTwiceUnderOneNumberOrAddress() {
        Unit unit = organization.unit();
        Person existing = organization.person(unit);
        Answer answer = create(cast.administrator(), "Another", Objects.requireNonNull(existing.number()), unit);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Somebody else has this employee number or mail address already.");
        assertThat(answer.body()).contains("value=\"Another\"");
    }

    @Test
    void isNotHalfAddedWhereTheUnitIsMissing() {
        String before = organization.size();
        Answer answer = cast.administrator().browser().post("/people", "name", "Nobody", "unit", "");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("A unit is needed.");
        assertThat(organization.size()).isEqualTo(before);
    }

    @Test
    void isChangedOnce() {
        Person person = organization.person(organization.unit());
        String mail = Unique.name("new") + "@example.org";
        for (int i = 0; i < 2; i++) {
            cast.administrator().browser().put("/people/" + person.id(), "name", person.name(), "mail", mail);
        }
        assertThat(people.get(person.id()).mail()).isEqualTo(mail);
        assertThat(people.get(person.id()).number()).isNull();
        assertThat(written.count("organization.person-changed", "person/" + person.id()))
                .isEqualTo(1);
    }

    @Test
    void hasAMailAddressThatIsOne() {
        Person person = organization.person(organization.unit());
        Answer answer =
                cast.administrator().browser().put("/people/" + person.id(), "name", "x", "mail", "not an address");
        assertThat(answer.text()).contains("“not an address” is no mail address.");
    }

    @Test
    void isChangedByAdministratorsOnly() {
        Unit unit = organization.unit();
        Person person = organization.person(unit);
        assertThat(create(cast.employee(), "x", Unique.name("n"), unit).status())
                .isEqualTo(403);
        assertThat(cast.employee()
                        .browser()
                        .put("/people/" + person.id(), "name", "x")
                        .status())
                .isEqualTo(403);
        assertThat(cast.employee()
                        .browser()
                        .get("/people/" + person.id() + "/edit")
                        .status())
                .isEqualTo(403);
        assertThat(cast.employee().browser().get("/people/" + person.id()).body())
                .doesNotContain("/departure", "/memberships", person.id() + "/account", "/edit");
        assertThat(people.get(person.id())).isEqualTo(person);
    }

    @Test
    void isUnknownWhereThereIsNone() {
        assertThat(cast.employee().browser().get("/people/999999999").status()).isEqualTo(404);
        assertThat(cast.administrator()
                        .browser()
                        .put("/people/999999999", "name", "x")
                        .status())
                .isEqualTo(404);
    }

    private static Answer create(Cast.Member actor, String name, String number, Unit unit) {
        return actor.browser()
                .post(
                        "/people",
                        "name",
                        name,
                        "number",
                        number,
                        "unit",
                        unit.id().toString());
    }
}
