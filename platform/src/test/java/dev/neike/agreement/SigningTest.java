package dev.neike.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.neike.agreement.act.Drafting;
import dev.neike.agreement.act.Endings;
import dev.neike.agreement.act.Sendings;
import dev.neike.agreement.act.Signing;
import dev.neike.agreement.paper.Slot;
import dev.neike.agreement.paper.State;
import dev.neike.catalog.TestCatalog;
import dev.neike.organization.MembershipRole;
import dev.neike.organization.TestOrganization;
import dev.neike.request.Office;
import dev.neike.rights.Readers;
import dev.neike.shell.Forbidden;
import dev.neike.shell.NotFound;
import dev.neike.shell.Refusal;
import dev.neike.shell.Role;
import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Cast;
import dev.neike.testing.Unique;
import dev.neike.testing.Written;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The life of a version between the two sides: sent, taken back, discussed, signed, in force, replaced, ended. */
@ApplicationTest
class SigningTest {

    private final TestAgreements agreements;
    private final Drafting drafting;
    private final Sendings sendings;
    private final Signing signing;
    private final Endings endings;
    private final TestOrganization organization;
    private final Readers readers;
    private final Written written;
    private final Cast cast;
    private final JdbcClient jdbc;
    private final Office office;

    SigningTest(
            TestAgreements agreements,
            Drafting drafting,
            Sendings sendings,
            Signing signing,
            Endings endings,
            TestOrganization organization,
            TestCatalog catalog,
            Readers readers,
            Written written,
            Cast cast,
            JdbcClient jdbc) {
        this.agreements = agreements;
        this.drafting = drafting;
        this.sendings = sendings;
        this.signing = signing;
        this.endings = endings;
        this.organization = organization;
        this.readers = readers;
        this.written = written;
        this.cast = cast;
        this.jdbc = jdbc;
        this.office = Office.of(organization, catalog);
    }

    private State state(AgreementId id) {
        return agreements.seen(office.roofLead(), id).state();
    }

    private String[] forProvider(AgreementId id) {
        return new String[] {
            "sending", Long.toString(agreements.sending(office.roofLead(), id)), "side", "PROVIDER", "unit", "0"
        };
    }

    private String[] forCustomer(AgreementId id) {
        return new String[] {
            "sending",
            Long.toString(agreements.sending(office.roofLead(), id)),
            "side",
            "CUSTOMER",
            "unit",
            office.customers().id().toString()
        };
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    private Cast.Member reader() {
        Cast.Member reader = organization.member(organization.unit(), MembershipRole.MEMBER);
        readers.add(
                office.roofLead().viewer(),
                office.first().id(),
                reader.account().login());
        return reader;
    }

    @Test
    void leadsFromDraftIntoForce() {
        AgreementId id = agreements.draft(office);
        assertThat(office.customersLead().browser().get(id.path()).status()).isEqualTo(404);
        office.roofLead().browser().post(id.path() + "/sending");
        office.roofLead().browser().post(id.path() + "/sending");
        assertThat(state(id)).isEqualTo(State.SENT);
        assertThat(office.customersLead().browser().get("/").text()).contains("Waits for your signature");
        assertThat(office.customersLead().browser().get(id.path()).text())
                .contains("Sign for " + office.customers().name());
        assertThat(office.asker().browser().get(id.path()).text()).doesNotContain("Sign for");

        office.customersLead().browser().post(id.path() + "/signatures", forCustomer(id));
        assertThat(state(id)).isEqualTo(State.SENT);
        office.roofLead().browser().post(id.path() + "/signatures", forProvider(id));
        office.roofLead().browser().post(id.path() + "/signatures", forProvider(id));
        assertThat(state(id)).isEqualTo(State.IN_FORCE);
        assertThat(written.count("agreement.version-sent", "agreement/" + id)).isEqualTo(1);
        assertThat(written.count("agreement.version-signed", "agreement/" + id)).isEqualTo(2);
        assertThat(written.count("agreement.version-agreed", "agreement/" + id)).isEqualTo(1);
        assertThat(office.asker().browser().get(id.path()).text())
                .contains("In force since", office.customersLead().account().name());
        String paper =
                office.asker().browser().get(id.path() + "/versions/1/paper").text();
        assertThat(paper)
                .contains("Internal service agreement", "8. Signatures", "signed in Neike")
                .contains(
                        office.roofLead().account().name(),
                        office.customersLead().account().name());
    }

    @Test
    void isRefusedToThoseWithoutTheRight() {
        AgreementId id = agreements.sent(office);
        Cast.Member reader = reader();
        for (Cast.Member other : List.of(cast.stranger(), cast.administrator(), office.other())) {
            assertThat(other.browser().get(id.path()).status()).isEqualTo(404);
            assertThat(other.browser()
                            .post(id.path() + "/signatures", forCustomer(id))
                            .status())
                    .isEqualTo(404);
            assertThat(other.browser().delete(id.path() + "/sending").status()).isEqualTo(404);
        }
        for (Cast.Member other : List.of(reader, office.asker(), office.holder())) {
            assertThat(other.browser()
                            .post(id.path() + "/signatures", forCustomer(id))
                            .status())
                    .isEqualTo(403);
            assertThat(other.browser()
                            .post(id.path() + "/signatures", forProvider(id))
                            .status())
                    .isEqualTo(403);
            assertThat(other.browser().delete(id.path() + "/sending").status()).isEqualTo(403);
        }
        assertThatThrownBy(() -> agreements.sign(office.roofLead(), id, TestAgreements.slot(office.customers())))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> agreements.sign(office.customersLead(), id, Slot.PROVIDER))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> agreements.sign(office.customersLead(), id, Slot.EVERYBODY))
                .isInstanceOf(NotFound.class);
        assertThat(written.count("agreement.version-signed", "agreement/" + id)).isZero();
    }

    @Test
    void needsSomebodyOnEachSide() {
        Cast.Member both = organization.member(office.customers(), MembershipRole.LEAD);
        jdbc.sql("""
                        insert into organization_membership (unit_id, person_id, role, home, period)
                        select :unit, p.id, 'LEAD', false, daterange(date '2020-01-01', null)
                        from organization_person p where p.account_id = :account
                        """)
                .param("unit", office.first().id().value())
                .param("account", both.account().id())
                .update();
        AgreementId id = agreements.sent(office);
        agreements.sign(both, id, Slot.PROVIDER);
        assertThatThrownBy(() -> agreements.sign(both, id, TestAgreements.slot(office.customers())))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.key()).isEqualTo("agreement.refusal.both-sides"));
        agreements.sign(office.customersLead(), id, TestAgreements.slot(office.customers()));
        assertThat(state(id)).isEqualTo(State.IN_FORCE);
    }

    @Test
    void waitsForEveryCustomerThatIsNamed() {
        var other = organization.unit();
        Cast.Member lead = organization.member(other, MembershipRole.LEAD);
        AgreementId id = agreements.draft(
                office.roofLead(),
                office.first(),
                TestAgreements.contents(List.of(office.customers(), other), List.of()));
        sendings.send(office.roofLead().viewer(), id, null);
        agreements.sign(office.roofLead(), id, Slot.PROVIDER);
        agreements.sign(lead, id, TestAgreements.slot(other));
        assertThat(state(id)).isEqualTo(State.SENT);
        agreements.sign(office.customersLead(), id, TestAgreements.slot(office.customers()));
        assertThat(state(id)).isEqualTo(State.IN_FORCE);
    }

    @Test
    void isDoneForAllUnitsByTheExecutiveOrTheQualityOffice() {
        AgreementId id =
                agreements.draft(office.roofLead(), office.first(), TestAgreements.contents(List.of(), List.of()));
        sendings.send(office.roofLead().viewer(), id, null);
        assertThatThrownBy(() -> agreements.sign(office.customersLead(), id, Slot.EVERYBODY))
                .isInstanceOf(Forbidden.class);
        Cast.Member quality = cast.somebody(Role.QUALITY_OFFICE);
        assertThat(quality.browser().get(id.path()).text()).contains("Sign for All units");
        agreements.sign(quality, id, Slot.EVERYBODY);
        agreements.sign(office.roofLead(), id, Slot.PROVIDER);
        assertThat(state(id)).isEqualTo(State.IN_FORCE);
        assertThat(office.other().browser().get(id.path()).status())
                .as("what is agreed with all units, everybody reads")
                .isEqualTo(200);
        assertThat(cast.stranger().browser().get(id.path()).status()).isEqualTo(404);
    }

    @Test
    void fallsWhenItIsTakenBack() {
        AgreementId id = agreements.sent(office);
        String[] read = forCustomer(id);
        agreements.sign(office.roofLead(), id, Slot.PROVIDER);
        office.roofLead().browser().delete(id.path() + "/sending");
        office.roofLead().browser().delete(id.path() + "/sending");
        assertThat(state(id)).isEqualTo(State.DRAFT);
        assertThat(written.count("agreement.version-taken-back", "agreement/" + id))
                .isEqualTo(1);
        assertThat(office.customersLead().browser().get(id.path()).status()).isEqualTo(404);
        sendings.send(office.roofLead().viewer(), id, null);
        assertThat(agreements.seen(office.roofLead(), id).agreement().latest().unsigned())
                .hasSize(2);
        var late = office.customersLead().browser().post(id.path() + "/signatures", read);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("taken back in the meantime");
        assertThat(jdbc.sql("select count(*) from agreement_signature g join agreement_sending s on s.id = g.sending_id"
                                + " where s.agreement_id = :id")
                        .param("id", id.value())
                        .query(Long.class)
                        .single())
                .as("what fell stays written down")
                .isEqualTo(1);
    }

    @Test
    void ofTwoAtOnceBringsItIntoForceOnce() throws InterruptedException, ExecutionException {
        for (int i = 0; i < 10; i++) {
            AgreementId id = agreements.sent(office);
            List<Callable<String>> both = List.of(
                    () -> sign(office.roofLead(), id, Slot.PROVIDER),
                    () -> sign(office.customersLead(), id, TestAgreements.slot(office.customers())),
                    () -> sign(office.roofLead(), id, Slot.PROVIDER));
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (var done : threads.invokeAll(both)) {
                    assertThat(done.get()).isEqualTo("signed");
                }
            }
            assertThat(state(id)).isEqualTo(State.IN_FORCE);
            assertThat(written.count("agreement.version-agreed", "agreement/" + id))
                    .isEqualTo(1);
            assertThat(written.count("agreement.version-signed", "agreement/" + id))
                    .isEqualTo(2);
        }
    }

    private String sign(Cast.Member who, AgreementId id, Slot slot) {
        signing.sign(who.viewer(), id, null, null, slot);
        return "signed";
    }

    @Test
    void isOfNoUseOnceTheLastDayIsPast() {
        AgreementId id = agreements.sent(office);
        jdbc.sql("""
                        update agreement_version set valid_from = date '2025-01-01', valid_to = date '2025-02-01'
                        where agreement_id = :id
                        """).param("id", id.value()).update();
        assertThat(office.roofLead()
                        .browser()
                        .post(id.path() + "/signatures", forProvider(id))
                        .text())
                .contains("Its last day is past");
        sendings.takeBack(office.roofLead().viewer(), id, null);
        assertThat(office.roofLead().browser().post(id.path() + "/sending").text())
                .contains("Its last day is past");
    }

    @Test
    void ofTheNextVersionReplacesTheOneBefore() {
        AgreementId id = agreements.inForce(office);
        drafting.next(office.roofLead().viewer(), id, null);
        var draft = agreements.seen(office.roofLead(), id).agreement().latest();
        drafting.change(
                office.roofLead().viewer(), id, null, draft.contents().during(today().plusDays(10), null, null));
        sendings.send(office.roofLead().viewer(), id, null);
        agreements.signed(id, office.roofLead(), office.customersLead(), office.customers());
        var seen = agreements.seen(office.roofLead(), id);
        assertThat(seen.agreement().versions()).extracting(seen::state).containsExactly(State.IN_FORCE, State.SIGNED);
        assertThat(seen.agreement().versions().getFirst().ends())
                .isEqualTo(seen.agreement().latest().begins());
        assertThat(office.roofLead().browser().delete(id.path() + "/sending").text())
                .contains("not changed any more");

        drafting.next(office.roofLead().viewer(), id, null);
        drafting.change(office.roofLead().viewer(), id, null, draft.contents().during(today(), null, null));
        sendings.send(office.roofLead().viewer(), id, null);
        agreements.signed(id, office.roofLead(), office.customersLead(), office.customers());
        var later = agreements.seen(office.roofLead(), id);
        assertThat(later.agreement().versions())
                .extracting(later::state)
                .containsExactly(State.REPLACED, State.REPLACED, State.IN_FORCE);
        assertThat(office.asker().browser().get(id.path()).text()).contains("never came into force");
    }

    @Test
    void isDiscussedByBothSides() {
        AgreementId id = agreements.sent(office);
        office.asker().browser().post(id.path() + "/comments", "text", "Could urgent work be faster?");
        office.asker().browser().post(id.path() + "/comments", "text", "Could urgent work be faster?");
        office.holder().browser().post(id.path() + "/comments", "text", "Within an hour.");
        assertThat(state(id)).isEqualTo(State.DISCUSSED);
        assertThat(written.count("agreement.version-discussed", "agreement/" + id))
                .isEqualTo(2);
        assertThat(office.customersLead().browser().get(id.path()).text())
                .contains("Could urgent work be faster?", "Within an hour.");
        assertThat(reader().browser().post(id.path() + "/comments", "text", "x").status())
                .isEqualTo(403);
        assertThat(cast.stranger()
                        .browser()
                        .post(id.path() + "/comments", "text", "x")
                        .status())
                .isEqualTo(404);
        assertThat(office.asker()
                        .browser()
                        .post(id.path() + "/comments", "text", " ")
                        .status())
                .isEqualTo(422);
        assertThat(office.asker()
                        .browser()
                        .post(id.path() + "/comments", "text", "w".repeat(10_001))
                        .status())
                .isEqualTo(422);
        AgreementId done = agreements.inForce(office);
        assertThat(office.asker()
                        .browser()
                        .post(done.path() + "/comments", "text", "x")
                        .text())
                .contains("lies before both sides");
    }

    @Test
    void isOverWithTheLastDayOfWhoeverEndsIt() {
        AgreementId id = agreements.inForce(office);
        drafting.next(office.roofLead().viewer(), id, null);
        String[] tomorrow = {"lastDay", today().plusDays(1).toString(), "reason", "The team moves."};
        assertThat(office.asker()
                        .browser()
                        .post(id.path() + "/ending", tomorrow)
                        .status())
                .isEqualTo(403);
        assertThat(reader().browser().post(id.path() + "/ending", tomorrow).status())
                .isEqualTo(403);
        assertThat(cast.stranger()
                        .browser()
                        .post(id.path() + "/ending", tomorrow)
                        .status())
                .isEqualTo(404);
        assertThat(office.customersLead()
                        .browser()
                        .post(
                                id.path() + "/ending",
                                "lastDay",
                                today().minusDays(1).toString())
                        .text())
                .contains("cannot lie in the past");
        office.customersLead().browser().post(id.path() + "/ending", tomorrow);
        office.customersLead().browser().post(id.path() + "/ending", tomorrow);
        var seen = agreements.seen(office.roofLead(), id);
        assertThat(seen.agreement().versions()).extracting(seen::state).containsExactly(State.IN_FORCE, State.DROPPED);
        assertThat(written.count("agreement.agreement-ended", "agreement/" + id))
                .isEqualTo(1);
        assertThat(office.asker().browser().get(id.path()).text())
                .contains(office.customersLead().account().name() + " ended the agreement", "The team moves.");
        assertThatThrownBy(() -> drafting.next(office.roofLead().viewer(), id, null))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.key()).isEqualTo("agreement.refusal.ended"));
        endings.end(office.roofLead().viewer(), id, null, today().plusDays(30), "");
        assertThat(agreements
                        .seen(office.roofLead(), id)
                        .agreement()
                        .versions()
                        .getFirst()
                        .ends())
                .isEqualTo(today().plusDays(31)
                        .atStartOfDay(ZoneId.of("Asia/Shanghai"))
                        .toInstant());
        assertThat(office.roofLead()
                        .browser()
                        .post(agreements.sent(office).path() + "/ending", tomorrow)
                        .text())
                .contains("nothing to end");
    }

    @Test
    void isEndedByThePartiesOfWhatIsInForceWhateverTheNextVersionSays() {
        AgreementId id = agreements.inForce(office);
        drafting.next(office.roofLead().viewer(), id, null);
        drafting.change(
                office.roofLead().viewer(), id, null, TestAgreements.contents(List.of(organization.unit()), List.of()));
        sendings.send(office.roofLead().viewer(), id, null);
        endings.end(office.customersLead().viewer(), id, null, today(), "");
        var seen = agreements.seen(office.roofLead(), id);
        assertThat(seen.agreement().versions()).extracting(seen::state).containsExactly(State.IN_FORCE, State.DROPPED);
    }

    @Test
    void namesWhoAnswersForItOnEachSide() {
        AgreementId id = agreements.inForce(office);
        String holder = office.holder().account().login();
        String path = id.path() + "/owners/";
        office.roofLead().browser().put(path + "provider", "person", holder);
        office.roofLead().browser().put(path + "provider", "person", holder);
        office.customersLead()
                .browser()
                .put(path + "customer", "person", office.asker().account().login());
        assertThat(written.count("agreement.owner-named", "agreement/" + id)).isEqualTo(2);
        assertThat(agreements.seen(office.roofLead(), id).agreement().providerOwner())
                .isNotNull();
        assertThat(office.roofLead()
                        .browser()
                        .put(path + "customer", "person", holder)
                        .status())
                .isEqualTo(403);
        assertThat(office.asker()
                        .browser()
                        .put(path + "customer", "person", holder)
                        .status())
                .isEqualTo(403);
        assertThat(cast.stranger()
                        .browser()
                        .put(path + "customer", "person", holder)
                        .status())
                .isEqualTo(404);
        assertThat(office.roofLead()
                        .browser()
                        .put(path + "provider", "person", Unique.name("nobody"))
                        .text())
                .contains("Nobody, or more than one person");
        office.roofLead().browser().put(path + "provider", "person", "");
        assertThat(agreements.seen(office.roofLead(), id).agreement().providerOwner())
                .isNull();
    }

    @Test
    void isNeverInForceTwiceWhoeverWrites() {
        AgreementId id = agreements.inForce(office);
        drafting.next(office.roofLead().viewer(), id, null);
        assertThatThrownBy(() -> jdbc.sql("""
                                update agreement_version set completed_at = now(), begins_at = now()
                                where agreement_id = :id and number = 2
                                """).param("id", id.value()).update())
                .hasMessageContaining("conflicting key value violates exclusion constraint");
    }
}
