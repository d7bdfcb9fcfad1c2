package dev.neike.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.agreement.Specificity.Customer;
import dev.neike.agreement.Specificity.Decided;
import dev.neike.agreement.act.Endings;
import dev.neike.agreement.paper.PromisedTimes;
import dev.neike.agreement.paper.Slot;
import dev.neike.agreement.paper.Span;
import dev.neike.catalog.TestCatalog;
import dev.neike.organization.MembershipRole;
import dev.neike.organization.TestOrganization;
import dev.neike.organization.Unit;
import dev.neike.request.Office;
import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Cast;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Which agreement binds whom, as other modules ask for it. */
@ApplicationTest
class AgreementsTest {

    private static final Instant BEFORE = Instant.parse("2020-01-01T00:00:00Z");

    private final Agreements agreements;
    private final TestAgreements made;
    private final AgreementLoad load;
    private final Endings endings;
    private final Office office;
    private final Unit team;
    private final Cast.Member teamLead;

    AgreementsTest(
            Agreements agreements,
            TestAgreements made,
            AgreementLoad load,
            Endings endings,
            TestOrganization organization,
            TestCatalog catalog) {
        this.agreements = agreements;
        this.made = made;
        this.load = load;
        this.endings = endings;
        this.office = Office.of(organization, catalog);
        this.team = organization.unit(office.customers());
        this.teamLead = organization.member(team, MembershipRole.LEAD);
    }

    private Binding bound() {
        return agreements
                .binding(office.first().id(), team.id(), office.service().id(), Instant.now())
                .orElseThrow();
    }

    private AgreementId allUnits() {
        AgreementId id = load.draft("Lead", office.first().id(), TestAgreements.contents(List.of(), List.of()), BEFORE);
        load.send("Lead", id, BEFORE);
        load.sign("Lead", id, Slot.PROVIDER, BEFORE);
        load.sign("Executive", id, Slot.EVERYBODY, BEFORE);
        return id;
    }

    @Test
    void bindByTheMostParticularOne() {
        assertThat(agreements.binding(
                        office.first().id(), team.id(), office.service().id(), Instant.now()))
                .isEmpty();
        AgreementId everybody = allUnits();
        assertThat(bound().terms().version()).isEqualTo(new VersionId(everybody, 1));
        assertThat(bound().why()).isEqualTo(new Specificity(false, Customer.ALL, Decided.ALONE));

        AgreementId above = made.inForce(
                office.roofLead(),
                office.first(),
                TestAgreements.contents(List.of(office.customers()), List.of()),
                office.customersLead(),
                office.customers());
        assertThat(bound().terms().version().agreement()).isEqualTo(above);
        assertThat(bound().why()).isEqualTo(new Specificity(false, Customer.ABOVE, Decided.CUSTOMER));

        AgreementId named = made.inForce(
                office.roofLead(), office.first(), TestAgreements.contents(List.of(team), List.of()), teamLead, team);
        assertThat(bound().terms().version().agreement()).isEqualTo(named);
        assertThat(bound().why()).isEqualTo(new Specificity(false, Customer.NAMED, Decided.CUSTOMER));

        AgreementId service = made.inForce(office);
        assertThat(bound().terms().version().agreement()).isEqualTo(service);
        assertThat(bound().why()).isEqualTo(new Specificity(true, Customer.ABOVE, Decided.SERVICE));
        assertThat(agreements
                        .binding(office.first().id(), team.id(), null, Instant.now())
                        .orElseThrow()
                        .terms()
                        .version()
                        .agreement())
                .as("a hand-over without a service of theirs")
                .isEqualTo(named);

        AgreementId later = made.inForce(office);
        assertThat(bound().terms().version().agreement()).isEqualTo(later);
        assertThat(bound().why().by()).isEqualTo(Decided.LATER);
        assertThat(agreements.binding(
                        office.second().id(), team.id(), office.secondService().id(), Instant.now()))
                .isEmpty();
    }

    @Test
    void bindFromTheirFirstDayToTheirLast() {
        AgreementId id = made.inForce(office);
        Instant signed = Objects.requireNonNull(
                made.seen(office.roofLead(), id).agreement().latest().begins());
        assertThat(agreements.binding(
                        office.first().id(), team.id(), office.service().id(), signed))
                .isPresent();
        assertThat(agreements.binding(
                        office.first().id(), team.id(), office.service().id(), signed.minusNanos(1_000)))
                .as("not before it was signed, whatever its first day")
                .isEmpty();
        LocalDate last = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(3);
        endings.end(office.roofLead().viewer(), id, null, last, "");
        Instant over = last.plusDays(1).atStartOfDay(ZoneId.of("Asia/Shanghai")).toInstant();
        assertThat(agreements.binding(
                        office.first().id(), team.id(), office.service().id(), over.minusNanos(1_000)))
                .isPresent();
        assertThat(agreements.binding(
                        office.first().id(), team.id(), office.service().id(), over))
                .isEmpty();
    }

    @Test
    void sayTheirTermsInBusinessTime() {
        AgreementId id = made.draft(
                office.roofLead(),
                office.first(),
                TestAgreements.contents(
                        List.of(office.customers()),
                        List.of(office.service()),
                        Map.of(
                                1, new PromisedTimes(null, new Span(3, Span.Unit.DAYS)),
                                4, new PromisedTimes(new Span(30, Span.Unit.MINUTES), new Span(4, Span.Unit.HOURS)))));
        Terms terms = agreements.terms(new VersionId(id, 1));
        assertThat(terms.at(1)).isEqualTo(new Times(null, Duration.ofMinutes(3 * 450)));
        assertThat(terms.at(4)).isEqualTo(new Times(Duration.ofMinutes(30), Duration.ofHours(4)));
        assertThat(terms.at(2)).isEqualTo(Times.NOTHING);
        assertThat(terms.answerWithin()).isEqualTo(Duration.ofHours(8));
        assertThat(terms.qualityTarget()).isEqualByComparingTo("0.9");
        assertThat(terms.provider()).isEqualTo(office.first().id());
        assertThat(terms.isMeasurable()).isTrue();
    }

    @Test
    void knowWhichRelationsHaveNone() {
        LivedWork.Work relation = new LivedWork.Work(team.id(), office.first().id(), 12);
        LivedWork.Work other = new LivedWork.Work(team.id(), office.second().id(), 3);
        assertThat(agreements.undeclared(List.of(relation, other), Instant.now()))
                .containsExactly(relation, other);
        made.inForce(office);
        assertThat(agreements.undeclared(List.of(relation, other), Instant.now()))
                .containsExactly(other);
    }
}
