package dev.neike.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.agreement.act.Drafting;
import dev.neike.catalog.TestCatalog;
import dev.neike.organization.TestOrganization;
import dev.neike.request.Office;
import dev.neike.request.TestRequests;
import dev.neike.request.life.Act;
import dev.neike.search.Terms;
import dev.neike.shell.Role;
import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Cast;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class AgreementPagesTest {

    private final TestAgreements agreements;
    private final Drafting drafting;
    private final TestRequests requests;
    private final Cast cast;
    private final JdbcClient jdbc;
    private final Office office;

    AgreementPagesTest(
            TestAgreements agreements,
            Drafting drafting,
            TestRequests requests,
            TestOrganization organization,
            TestCatalog catalog,
            Cast cast,
            JdbcClient jdbc) {
        this.agreements = agreements;
        this.drafting = drafting;
        this.requests = requests;
        this.cast = cast;
        this.jdbc = jdbc;
        this.office = Office.of(organization, catalog);
    }

    private String title(AgreementId id) {
        return agreements.seen(office.roofLead(), id).foremost().contents().title();
    }

    private String ofUnit(Cast.Member who, Object unit) {
        return who.browser().get("/agreements?unit=" + unit).text();
    }

    @Test
    void listAUnitsAgreementsInBothParts() {
        AgreementId id = agreements.inForce(office);
        AgreementId draft = agreements.draft(office);
        assertThat(ofUnit(office.holder(), office.first().id()))
                .contains(
                        title(id),
                        title(draft),
                        "In force",
                        "Draft",
                        office.customers().name());
        assertThat(office.asker().browser().get("/agreements").text())
                .contains(title(id), office.first().name())
                .doesNotContain(title(draft));
        assertThat(ofUnit(cast.somebody(Role.ANALYST), office.first().id())).contains(title(draft));
        assertThat(cast.stranger()
                        .browser()
                        .get("/agreements?unit=" + office.first().id())
                        .status())
                .isEqualTo(404);
        assertThat(office.asker()
                        .browser()
                        .get("/agreements?unit=" + office.first().id())
                        .status())
                .isEqualTo(404);
        assertThat(cast.stranger().browser().get("/agreements").status()).isEqualTo(200);
    }

    @Test
    void leaveOutWhatIsOverUntilAskedFor() {
        AgreementId id = agreements.draft(office);
        String title = title(id);
        drafting.drop(office.roofLead().viewer(), id, null);
        assertThat(ofUnit(office.holder(), office.first().id())).doesNotContain(title);
        assertThat(ofUnit(office.holder(), office.first().id() + "&past=true")).contains(title, "Given up");
    }

    @Test
    void showRelationsWithWorkAndNoAgreement() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            requests.act(
                    office.holder(),
                    requests.ask(office.asker(), office.service()).id(),
                    Act.ACCEPTANCE);
        }
        String relation = office.customers().name() + " → " + office.first().name();
        Instant patience = Instant.now().plus(Duration.ofSeconds(20));
        while (!ofUnit(office.holder(), office.first().id()).contains(relation + " 3 requests")) {
            assertThat(Instant.now())
                    .as("what was asked is booked within seconds")
                    .isBefore(patience);
            Thread.sleep(200);
        }
        assertThat(ofUnit(office.roofLead(), office.first().id())).contains("Draft");
        assertThat(office.roofLead()
                        .browser()
                        .get("/agreements/new?provider=" + office.first().id() + "&customer="
                                + office.customers().id())
                        .body())
                .contains("value=\"" + office.customers().id() + "\" checked");
        agreements.inForce(office);
        assertThat(ofUnit(office.holder(), office.first().id()))
                .doesNotContain(relation)
                .contains("something is agreed");
    }

    @Test
    void remindOfReviewsSixtyDaysBefore() {
        AgreementId id = agreements.inForce(office);
        review(id, LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(70));
        assertThat(office.roofLead().browser().get("/").text()).doesNotContain("Agreements due for review");
        review(id, LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(50));
        assertThat(office.roofLead().browser().get("/").text()).contains("Agreements due for review");
        assertThat(office.customersLead().browser().get("/").text()).contains("Agreements due for review");
        assertThat(office.asker().browser().get("/").text()).doesNotContain("Agreements due for review");
        assertThat(ofUnit(office.asker(), office.customers().id())).contains("Due for review", title(id));
    }

    private void review(AgreementId id, LocalDate day) {
        jdbc.sql("update agreement_version set review_on = :day where agreement_id = :id")
                .param("day", day)
                .param("id", id.value())
                .update();
    }

    @Test
    void areFoundByWordsByThoseWhoMaySeeThem() {
        AgreementId id = agreements.draft(office);
        jdbc.sql("update agreement_version set terms = to_tsvector('english', :words) where agreement_id = :id")
                .param("words", Terms.kept(title(id), "合同审核"))
                .param("id", id.value())
                .update();
        assertThat(office.holder().browser().get("/search?q=" + title(id)).text())
                .contains(title(id), "Draft");
        assertThat(office.holder().browser().get("/search?q=%E5%AE%A1%E6%A0%B8").text())
                .contains(title(id));
        assertThat(office.asker().browser().get("/search?q=" + title(id)).body())
                .doesNotContain(id.path() + "\"");
    }

    @Test
    void sayCalmlyWhatNobodyCountsYet() {
        AgreementId id = agreements.inForce(office);
        assertThat(office.asker()
                        .browser()
                        .get(id.path() + "/versions/1/replay")
                        .status())
                .isEqualTo(200);
        assertThat(cast.stranger()
                        .browser()
                        .get(id.path() + "/versions/1/replay")
                        .status())
                .isEqualTo(404);
        assertThat(office.asker().browser().get(id.path() + "/versions/9").status())
                .isEqualTo(404);
    }
}
