package dev.neike.organization;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.testing.Answer;
import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Cast;
import dev.neike.testing.Unique;
import dev.neike.testing.Written;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@ApplicationTest
class DepartureTest {

    private final Cast cast;
    private final TestOrganization organization;
    private final Organization directory;
    private final PersonStore store;
    private final Today today;
    private final Written written;

    DepartureTest(
            Cast cast,
            TestOrganization organization,
            Organization directory,
            PersonStore store,
            Today today,
            Written written) {
        this.cast = cast;
        this.organization = organization;
        this.directory = directory;
        this.store = store;
        this.today = today;
        this.written = written;
    }

    @Test
    void endsEverythingAndClosesTheAccountOnce() {
        Unit unit = organization.unit();
        Cast.Member leaving = organization.member(unit, MembershipRole.LEAD);
        Person person = directory.personOf(leaving.account().id()).orElseThrow();
        LocalDate lastDay = today.date().minusDays(1);
        assertThat(leave(cast.administrator(), person, lastDay).status()).isEqualTo(302);
        assertThat(leave(cast.administrator(), person, lastDay).status()).isEqualTo(302);
        assertThat(directory.members(unit.id())).isEmpty();
        assertThat(leaving.browser().get("/units").location()).isEqualTo("/sign-in");
        assertThat(cast.visitor()
                        .signIn(leaving.account().login(), Cast.PASSWORD)
                        .location())
                .isEqualTo("/sign-in?disabled");
        assertThat(written.count("organization.person-left", "person/" + person.id()))
                .isEqualTo(1);
        assertThat(cast.employee().browser().get("/people/" + person.id()).text())
                .contains("has left the organisation");
    }

    @Test
    void canBeFollowedByAReturn() {
        Unit unit = organization.unit();
        Person person = organization.person(unit);
        leave(cast.administrator(), person, today.date().minusDays(1));
        cast.administrator()
                .browser()
                .put("/people/" + person.id() + "/home", "unit", unit.id().toString());
        assertThat(directory.person(person.id()).orElseThrow().isHere()).isTrue();
    }

    @Test
    void isNotNotedBeforeItsDayNorForOneself() {
        Person person = organization.person(organization.unit());
        assertThat(leave(cast.administrator(), person, today.date().plusDays(1)).text())
                .contains("That day is still to come.");
        Person self = organization.person(organization.unit());
        Cast.Member administrator = cast.somebody(dev.neike.shell.Role.ADMINISTRATOR);
        store.setAccount(self.id(), administrator.account().id());
        assertThat(leave(administrator, self, today.date()).text()).contains("You can’t end your own time here.");
        assertThat(directory.person(self.id()).orElseThrow().isHere()).isTrue();
    }

    @Test
    void isForAdministratorsOnly() {
        Person person = organization.person(organization.unit());
        assertThat(leave(cast.employee(), person, today.date()).status()).isEqualTo(403);
        assertThat(cast.administrator()
                        .browser()
                        .post("/people/999999999/departure")
                        .status())
                .isEqualTo(404);
        assertThat(directory.person(person.id()).orElseThrow().isHere()).isTrue();
    }

    @Test
    void leavesAnAccountToGiveToThoseWhoAreHere() {
        Person person = organization.person(organization.unit());
        String login = Unique.name("login");
        String path = "/people/" + person.id() + "/account";
        assertThat(cast.employee().browser().post(path, "login", login).status())
                .isEqualTo(403);
        Answer given = cast.administrator().browser().post(path, "login", login);
        assertThat(given.text()).contains("One-time password for " + person.name(), login);
        assertThat(given.header("Cache-Control")).contains("no-store");
        assertThat(written.count("organization.account-given", "person/" + person.id()))
                .isEqualTo(1);
        assertThat(cast.administrator()
                        .browser()
                        .post(path, "login", Unique.name("login"))
                        .text())
                .contains("has an account already");
        String password = given.body().replaceAll("(?s).*<code class=\"one-time\">([^<]+)<.*", "$1");
        assertThat(cast.visitor().signIn(login, password).location()).isEqualTo("/");

        Person gone = organization.person(organization.unit());
        leave(cast.administrator(), gone, today.date().minusDays(1));
        assertThat(cast.administrator()
                        .browser()
                        .post("/people/" + gone.id() + "/account", "login", "x")
                        .text())
                .contains("is not here today");
    }

    private static Answer leave(Cast.Member actor, Person person, LocalDate lastDay) {
        return actor.browser().post("/people/" + person.id() + "/departure", "lastDay", lastDay.toString());
    }
}
