package dev.neike.rights;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.catalog.TestCatalog;
import dev.neike.organization.MembershipRole;
import dev.neike.organization.TestOrganization;
import dev.neike.request.Office;
import dev.neike.request.TestRequests;
import dev.neike.request.life.RequestId;
import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Cast;
import dev.neike.testing.Written;
import org.junit.jupiter.api.Test;

@ApplicationTest
class ReadersTest {

    private final TestOrganization organization;
    private final TestCatalog catalog;
    private final TestRequests requests;
    private final Written written;
    private final Cast cast;
    private final Office office;

    ReadersTest(TestOrganization organization, TestCatalog catalog, TestRequests requests, Written written, Cast cast) {
        this.organization = organization;
        this.catalog = catalog;
        this.requests = requests;
        this.written = written;
        this.cast = cast;
        this.office = Office.of(organization, catalog);
    }

    @Test
    void seeWhatIsTheUnitsButTakeNoPart() {
        Cast.Member reader = organization.member(organization.unit(), MembershipRole.MEMBER);
        RequestId id = requests.ask(office.asker(), office.service()).id();
        RequestId hidden = requests.ask(office.asker(), catalog.confidential(office.first()))
                .id();
        String path = "/units/" + office.first().id() + "/readers";
        assertThat(reader.browser().get(id.path()).status()).isEqualTo(404);
        assertThat(office.roofLead()
                        .browser()
                        .post(path, "person", reader.account().login())
                        .status())
                .isEqualTo(302);
        office.roofLead().browser().post(path, "person", reader.account().login());
        assertThat(written.count("rights.reader-added", "unit/" + office.first().id()))
                .isEqualTo(1);
        assertThat(reader.browser().get(id.path()).status()).isEqualTo(200);
        assertThat(reader.browser().get(hidden.path()).status()).isEqualTo(404);
        assertThat(reader.browser()
                        .get("/units/" + office.first().id() + "/queue")
                        .status())
                .isEqualTo(200);
        assertThat(reader.browser()
                        .get("/units/" + office.first().id() + "/relations")
                        .status())
                .isEqualTo(200);
        assertThat(reader.browser().post(id.path() + "/acceptance", "leg", "1").status())
                .isEqualTo(403);
        assertThat(reader.browser().post(id.path() + "/messages", "text", "x").status())
                .isEqualTo(403);
        assertThat(reader.browser().get(path).status()).isEqualTo(403);
        String page = office.roofLead().browser().get(path).body();
        String remove = page.replaceAll("(?s).*action=\"(" + path + "/\\d+)\".*", "$1");
        assertThat(office.roofLead().browser().delete(remove).status()).isEqualTo(302);
        assertThat(reader.browser().get(id.path()).status()).isEqualTo(404);
    }

    @Test
    void areGivenSightByLeadsOnly() {
        String path = "/units/" + office.first().id() + "/readers";
        assertThat(cast.stranger().browser().get(path).status()).isEqualTo(404);
        assertThat(cast.administrator().browser().post(path, "person", "x").status())
                .isEqualTo(403);
        assertThat(office.holder().browser().post(path, "person", "x").status()).isEqualTo(403);
        assertThat(office.roofLead()
                        .browser()
                        .post(path, "person", "nobody at all")
                        .text())
                .contains("Nobody, or more than one person");
        assertThat(office.roofLead().browser().get("/units/999999999/readers").status())
                .isEqualTo(404);
    }
}
