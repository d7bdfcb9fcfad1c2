package dev.neike.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.catalog.TestCatalog;
import dev.neike.organization.TestOrganization;
import dev.neike.request.Office;
import dev.neike.request.TestRequests;
import dev.neike.request.life.Act;
import dev.neike.request.life.RequestId;
import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Cast;
import dev.neike.testing.Written;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class MarksTest {

    private final TestRequests requests;
    private final Written written;
    private final Cast cast;
    private final JdbcClient jdbc;
    private final Office office;

    MarksTest(
            TestRequests requests,
            Written written,
            Cast cast,
            JdbcClient jdbc,
            TestOrganization organization,
            TestCatalog catalog) {
        this.requests = requests;
        this.written = written;
        this.cast = cast;
        this.jdbc = jdbc;
        this.office = Office.of(organization, catalog);
    }

    private RequestId resolved() {
        RequestId id = requests.ask(office.asker(), office.service()).id();
        requests.act(office.holder(), id, Act.ACCEPTANCE);
        requests.act(office.holder(), id, Act.RESOLUTION);
        return id;
    }

    private RequestId closed() {
        RequestId id = resolved();
        requests.act(office.asker(), id, Act.CONFIRMATION);
        return id;
    }

    @Test
    void areGivenByBothSidesAndSeenByBoth() {
        RequestId id = closed();
        String path = id.path() + "/marks";
        assertThat(office.asker().browser().get(id.path()).text()).contains("Rate one another");
        assertThat(office.asker().browser().get(path).body()).doesNotContain("checked");
        assertThat(office.asker().browser().put(path, "overall", "2").text()).contains("Say why");
        assertThat(office.asker().browser().put(path, "reason", "x").text()).contains("Choose a mark from 1 to 5.");
        assertThat(office.asker().browser().put(path, "overall", "6").status()).isEqualTo(422);
        office.asker().browser().put(path, "overall", "2", "first", "4", "reason", "Took too long");
        office.holder().browser().put(path, "overall", "5");
        assertThat(office.holder().browser().get(path).text())
                .contains("2 of 5", "Took too long", "5 of 5", "Quality: 4");
        office.asker().browser().put(path, "overall", "3");
        assertThat(office.holder().browser().get(path).text())
                .contains("3 of 5")
                .doesNotContain("2 of 5");
        assertThat(written.count("feedback.request-marked", "request/" + id)).isEqualTo(3);
    }

    @Test
    void areFinalAfterSevenDays() {
        RequestId id = closed();
        String path = id.path() + "/marks";
        office.asker().browser().put(path, "overall", "4");
        jdbc.sql("update feedback_mark set marked_at = marked_at - interval '8 days' where request_id = :id")
                .param("id", id.value())
                .update();
        assertThat(office.asker()
                        .browser()
                        .put(path, "overall", "1", "reason", "x")
                        .text())
                .contains("older than seven days");
        assertThat(office.asker().browser().get(path).text()).contains("4 of 5").doesNotContain("Overall");
    }

    @Test
    void areForTheTwoSidesOfARequestThatIsOver() {
        RequestId open = resolved();
        assertThat(office.asker()
                        .browser()
                        .put(open.path() + "/marks", "overall", "5")
                        .status())
                .isEqualTo(422);
        String path = closed().path() + "/marks";
        assertThat(cast.stranger().browser().put(path, "overall", "5").status()).isEqualTo(404);
        assertThat(cast.administrator().browser().get(path).status()).isEqualTo(404);
        assertThat(office.roofLead().browser().put(path, "overall", "5").status())
                .isEqualTo(403);
        assertThat(office.customersLead().browser().get(path).status()).isEqualTo(403);
    }
}
