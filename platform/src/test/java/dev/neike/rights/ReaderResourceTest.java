package dev.neike.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import dev.neike.access.TokenScope;
import dev.neike.catalog.TestCatalog;
import dev.neike.organization.MembershipRole;
import dev.neike.organization.TestOrganization;
import dev.neike.request.Office;
import dev.neike.request.TestRequests;
import dev.neike.request.life.RequestId;
import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Cast;
import dev.neike.testing.Program;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

/** Giving sight of a unit through the interface. */
@ApplicationTest
class ReaderResourceTest {

    private final TestOrganization organization;
    private final TestRequests requests;
    private final Cast cast;
    private final Office office;

    ReaderResourceTest(TestOrganization organization, TestCatalog catalog, TestRequests requests, Cast cast) {
        this.organization = organization;
        this.requests = requests;
        this.cast = cast;
        this.office = Office.of(organization, catalog);
    }

    @Test
    void leadsGiveAndTakeIt() {
        Cast.Member reader = organization.member(organization.unit(), MembershipRole.MEMBER);
        RequestId id = requests.ask(office.asker(), office.service()).id();
        String request = "/api/v1/requests/" + id;
        Program lead = cast.program(office.roofLead());
        Program reading = cast.program(reader);
        Object person = JsonPath.read(reading.get("/api/v1/me").body(), "$.person.id");
        String path = "/api/v1/units/" + office.first().id() + "/readers";
        assertThat(reading.get(request).status()).isEqualTo(404);
        assertThat(lead.send("PUT", path + "/" + person, "").status()).isEqualTo(204);
        assertThat(lead.send("PUT", path + "/" + person, "").status()).isEqualTo(204);
        assertThat(JsonPath.<Object>read(lead.get(path).body(), "$.items[0].id"))
                .isEqualTo(person);
        assertThat(reading.get(request).status()).isEqualTo(200);
        assertThat(reading.get(path).status()).isEqualTo(403);
        assertThat(lead.send("DELETE", path + "/" + person, "").status()).isEqualTo(204);
        assertThat(reading.get(request).status()).isEqualTo(404);
        assertThat(lead.send("PUT", path + "/999999999", "").status()).isEqualTo(404);
    }

    @Test
    void nobodyElseDoes() {
        String path = "/api/v1/units/" + office.first().id() + "/readers";
        assertThat(cast.program(office.holder()).send("PUT", path + "/1", "").status())
                .isEqualTo(403);
        assertThat(cast.program(cast.administrator())
                        .send("PUT", path + "/1", "")
                        .status())
                .isEqualTo(403);
        assertThat(cast.program(cast.stranger()).get(path).status()).isEqualTo(404);
        Program without =
                cast.program(office.roofLead(), EnumSet.complementOf(EnumSet.of(TokenScope.ORGANIZATION_WRITE)));
        assertThat(without.get(path).status()).isEqualTo(200);
        assertThat(without.send("PUT", path + "/1", "").body()).contains("organization:write");
    }
}
