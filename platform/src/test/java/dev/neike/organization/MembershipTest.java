package dev.neike.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.neike.shell.Role;
import dev.neike.testing.Answer;
import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Cast;
import dev.neike.testing.Written;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

@ApplicationTest
class MembershipTest {

    private final Cast cast;
    private final TestOrganization organization;
    private final Organization directory;
    private final MembershipStore store;
    private final Today today;
    private final Written written;

    MembershipTest(
            Cast cast,
            TestOrganization organization,
            Organization directory,
            MembershipStore store,
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
    void isAddedOnceAndEnded() {
        Person person = organization.person(organization.unit());
        Unit further = organization.unit();
        add(cast.administrator(), person, further, "LEAD");
        add(cast.administrator(), person, further, "LEAD");
        assertThat(directory.leads(further.id())).extracting(Membership::person).containsExactly(person.id());
        assertThat(written.count("organization.lead-added", "person/" + person.id()))
                .isEqualTo(1);

        long id = directory.leads(further.id()).getFirst().id();
        end(cast.administrator(), person, id, today.date().minusDays(1));
        end(cast.administrator(), person, id, today.date().minusDays(1));
        assertThat(directory.leads(further.id())).isEmpty();
    }

    @Test
    void staysVisibleAfterItsEnd() {
        Person person = organization.person(organization.unit());
        Unit further = organization.unit();
        cast.administrator()
                .browser()
                .post(path(person) + "/memberships", "unit", further.id().toString(), "from", "2024-01-01");
        long id = directory.members(further.id()).getFirst().id();
        end(cast.administrator(), person, id, LocalDate.of(2024, 6, 30));
        end(cast.administrator(), person, id, LocalDate.of(2024, 6, 30));
        assertThat(cast.employee().browser().get(path(person)).text()).contains("1 Jan 2024 to 30 Jun 2024");
        assertThat(written.count("organization.membership-ended", "person/" + person.id()))
                .isEqualTo(1);
    }

    @Test
    void changesItsRoleFromADayOn() {
        Unit home = organization.unit();
        Person person = organization.person(home);
        add(cast.administrator(), person, home, "LEAD");
        Membership now = directory.members(home.id()).getFirst();
        assertThat(now.role()).isEqualTo(MembershipRole.LEAD);
        assertThat(now.home()).isTrue();
    }

    @Test
    void movesHome() {
        Unit before = organization.unit();
        Unit after = organization.unit();
        Person person = organization.person(before);
        add(cast.administrator(), person, after, "MEMBER");
        cast.administrator()
                .browser()
                .put(path(person) + "/home", "unit", after.id().toString());
        cast.administrator()
                .browser()
                .put(path(person) + "/home", "unit", after.id().toString());
        assertThat(directory.members(before.id())).isEmpty();
        assertThat(directory.members(after.id())).hasSize(1).allMatch(Membership::home);
        assertThat(written.count("organization.home-changed", "person/" + person.id()))
                .isEqualTo(2);
    }

    @Test
    void ofTheHomeUnitDoesNotEndByItself() {
        Unit home = organization.unit();
        Person person = organization.person(home);
        long id = directory.members(home.id()).getFirst().id();
        Answer answer = end(cast.administrator(), person, id, today.date());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("A home unit doesn’t end by itself.");
    }

    @Test
    void refusesAnEndBeforeItsBeginning() {
        Person person = organization.person(organization.unit());
        Answer answer = cast.administrator()
                .browser()
                .post(
                        path(person) + "/memberships",
                        "unit",
                        organization.unit().id().toString(),
                        "from",
                        "2026-05-02",
                        "until",
                        "2026-05-01");
        assertThat(answer.text()).contains("The last day lies before the first.");
    }

    @Test
    void neverOverlapsItselfInTheDatabase() {
        Unit home = organization.unit();
        Person person = organization.person(home);
        Period later = new Period(today.date().plusDays(10), null);
        assertThatThrownBy(() -> store.insert(person.id(), home.id(), MembershipRole.MEMBER, false, later, null))
                .isInstanceOf(DataIntegrityViolationException.class);
        Unit other = organization.unit();
        assertThatThrownBy(() -> store.insert(person.id(), other.id(), MembershipRole.MEMBER, true, later, null))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void asLeadGivesTheRoleOfALead() {
        Cast.Member lead = organization.lead();
        assertThat(lead.browser().get("/account").text()).contains(roleName(Role.LEAD));
        assertThat(directory.ledBy(lead.account().id())).hasSize(1);
        assertThat(directory.unitsOf(lead.account().id()))
                .isEqualTo(directory.ledBy(lead.account().id()));
        Cast.Member member = organization.member(organization.unit(), MembershipRole.MEMBER);
        assertThat(member.browser().get("/account").text()).doesNotContain(roleName(Role.LEAD));
    }

    @Test
    void isForAdministratorsOnly() {
        Unit home = organization.unit();
        Person person = organization.person(home);
        long id = directory.members(home.id()).getFirst().id();
        for (Cast.Member reader : List.of(cast.employee(), organization.lead())) {
            assertThat(add(reader, person, home, "LEAD").status()).isEqualTo(403);
            assertThat(end(reader, person, id, today.date()).status()).isEqualTo(403);
            assertThat(reader.browser().put(path(person) + "/home", "unit", "1").status())
                    .isEqualTo(403);
        }
        assertThat(directory.members(home.id())).extracting(Membership::role).containsExactly(MembershipRole.MEMBER);
    }

    @Test
    void ofSomebodyElseIsNotFound() {
        Unit unit = organization.unit();
        organization.person(unit);
        Person other = organization.person(organization.unit());
        long id = directory.members(unit.id()).getFirst().id();
        assertThat(end(cast.administrator(), other, id, today.date()).status()).isEqualTo(404);
        assertThat(cast.administrator()
                        .browser()
                        .post("/people/999999999/memberships", "unit", "1")
                        .status())
                .isEqualTo(404);
    }

    private static String roleName(Role role) {
        return role == Role.LEAD ? "Lead" : role.name();
    }

    private static String path(Person person) {
        return "/people/" + person.id();
    }

    private static Answer add(Cast.Member actor, Person person, Unit unit, String role) {
        return actor.browser()
                .post(path(person) + "/memberships", "unit", unit.id().toString(), "role", role);
    }

    private static Answer end(Cast.Member actor, Person person, long id, LocalDate lastDay) {
        return actor.browser().delete(path(person) + "/memberships/" + id, "lastDay", lastDay.toString());
    }
}
