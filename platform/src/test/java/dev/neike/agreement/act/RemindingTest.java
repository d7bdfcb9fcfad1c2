package dev.neike.agreement.act;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.agreement.AgreementId;
import dev.neike.agreement.AgreementLoad;
import dev.neike.agreement.TestAgreements;
import dev.neike.agreement.paper.Contents;
import dev.neike.agreement.paper.Side;
import dev.neike.agreement.paper.Slot;
import dev.neike.catalog.TestCatalog;
import dev.neike.organization.MembershipRole;
import dev.neike.organization.Organization;
import dev.neike.organization.TestOrganization;
import dev.neike.organization.Unit;
import dev.neike.request.Office;
import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Cast;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is called to sign for all, and who is reminded of a review. */
@ApplicationTest
class RemindingTest {

    private final Reminding reminding;
    private final AgreementLoad load;
    private final Owners owners;
    private final Organization people;
    private final TestOrganization organization;
    private final JdbcClient jdbc;
    private final Office office;
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    RemindingTest(
            Reminding reminding,
            AgreementLoad load,
            Owners owners,
            Organization people,
            TestOrganization organization,
            TestCatalog catalog,
            JdbcClient jdbc) {
        this.reminding = reminding;
        this.load = load;
        this.owners = owners;
        this.people = people;
        this.organization = organization;
        this.jdbc = jdbc;
        this.office = Office.of(organization, catalog);
    }

    /** In force since yesterday. */
    private AgreementId inForce(List<Unit> customers, LocalDate review) {
        Instant at = Instant.now().minusSeconds(86_400);
        Contents it = TestAgreements.contents(customers, List.of());
        Contents reviewed = new Contents(
                it.title(),
                null,
                it.scope(),
                it.providerDuties(),
                it.times(),
                it.quality(),
                it.share(),
                it.customerDuties(),
                it.answer(),
                it.input(),
                it.consequences(),
                today.minusDays(1),
                null,
                review);
        AgreementId id = load.draft("Lead", office.first().id(), reviewed, at);
        load.send("Lead", id, at);
        load.sign("Lead", id, Slot.PROVIDER, at);
        Slot.of(reviewed.scope()).stream()
                .filter(slot -> slot.side() == Side.CUSTOMER)
                .forEach(slot -> load.sign("Lead", id, slot, at));
        return id;
    }

    private long told(Cast.Member member, AgreementId id, String kind) {
        return jdbc.sql("""
                        select count(*) from notification_notice
                        where account_id = :account and about = :about and kind = :kind
                        """)
                .param("account", member.account().id())
                .param("about", "agreement/" + id)
                .param("kind", kind)
                .query(Long.class)
                .single();
    }

    @Test
    void leadsOfBothSidesAreRemindedOnceBeforeAReview() {
        AgreementId near = inForce(List.of(office.customers()), today.plusDays(Reminding.DAYS_BEFORE));
        AgreementId far = inForce(List.of(office.customers()), today.plusDays(Reminding.DAYS_BEFORE + 1));
        reminding.run();
        reminding.run();
        assertThat(told(office.roofLead(), near, "agreement.review")).isEqualTo(1);
        assertThat(told(office.customersLead(), near, "agreement.review")).isEqualTo(1);
        assertThat(told(office.roofLead(), far, "agreement.review")).isZero();
        assertThat(office.customersLead().browser().get("/notices").text())
                .contains("is to be reviewed by")
                .contains(office.first().name());
    }

    @Test
    void whoAnswersForItIsRemindedInTheirPlaceAndOnTheDayAgain() {
        AgreementId id = inForce(List.of(office.customers()), today);
        owners.name(
                office.roofLead().viewer(),
                id,
                null,
                Side.PROVIDER,
                people.personOf(office.holder().account().id()).orElseThrow().id());
        reminding.run();
        assertThat(told(office.holder(), id, "agreement.review")).isEqualTo(1);
        assertThat(told(office.roofLead(), id, "agreement.review")).isZero();
    }

    @Test
    void whoSignsForAllUnitsIsCalled() {
        Cast.Member executive = organization.member(office.second(), MembershipRole.MEMBER);
        jdbc.sql("insert into access_role (account_id, role) values (:account, 'EXECUTIVE')")
                .param("account", executive.account().id())
                .update();
        Instant at = Instant.now();
        AgreementId id = load.draft("Lead", office.first().id(), TestAgreements.contents(List.of(), List.of()), at);
        load.send("Lead", id, at);
        load.call(id);
        assertThat(told(executive, id, "agreement.sent")).isEqualTo(1);
        assertThat(told(office.roofLead(), id, "agreement.sent")).isEqualTo(1);
        assertThat(told(office.other(), id, "agreement.sent")).isZero();
    }
}
