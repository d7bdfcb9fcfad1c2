package dev.neike.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.jayway.jsonpath.JsonPath;
import dev.neike.catalog.Audience;
import dev.neike.catalog.Service;
import dev.neike.catalog.TestCatalog;
import dev.neike.organization.MembershipRole;
import dev.neike.organization.TestOrganization;
import dev.neike.organization.Unit;
import dev.neike.relation.edition.Renewal;
import dev.neike.request.Office;
import dev.neike.request.TestRequests;
import dev.neike.request.life.Act;
import dev.neike.request.life.RequestId;
import dev.neike.shell.Role;
import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Cast;
import dev.neike.testing.Program;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class LivedChainPagesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Renewal renewal;
    private final TestRequests requests;
    private final TestCatalog catalog;
    private final TestOrganization organization;
    private final Cast cast;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Office office;

    LivedChainPagesTest(
            Renewal renewal,
            TestRequests requests,
            TestCatalog catalog,
            TestOrganization organization,
            Cast cast,
            JdbcClient jdbc,
            TransactionTemplate transactions) {
        this.renewal = renewal;
        this.requests = requests;
        this.catalog = catalog;
        this.organization = organization;
        this.cast = cast;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.office = Office.of(organization, catalog);
    }

    /** Asked of the first, handed on to the third, who offers nothing to anybody. */
    private RequestId live() {
        RequestId id = requests.ask(office.asker().viewer(), office.service(), "Mend the gate", null)
                .id();
        requests.act(office.holder(), id, Act.ACCEPTANCE);
        requests.handOver(office.holder(), id, office.third());
        requests.act(office.thirdMember(), id, Act.ACCEPTANCE);
        return id;
    }

    private void renew() throws InterruptedException {
        while (!renewal.renew()) {
            Thread.sleep(50);
        }
    }

    private static String relation(Unit giver, Unit receiver) {
        return "/chains/lived/relations/" + giver.id() + "/" + receiver.id();
    }

    @Test
    void onlyThoseWhoLookAtTheWholeOrganisationSeeIt() throws Exception {
        organization.unit(office.first()); // something below a division, so that divisions are a level of their own
        live();
        renew();
        Map<String, Integer> pages = new LinkedHashMap<>();
        for (String path : List.of(
                "/chains/lived",
                "/chains/lived?layer=declared",
                "/chains/lived?layer=difference",
                "/chains/lived/relations",
                "/chains/lived/relations.csv",
                "/chains/lived/findings",
                "/chains/lived/differences",
                "/chains/lived/cases",
                "/chains/lived-divisions",
                "/chains/lived/units/" + office.first().id(),
                relation(office.first(), office.third()))) {
            pages.put(path, 200);
        }
        pages.put("/chains/lived-divisions/differences", 404);
        pages.put("/chains/lived/cases/1", 404);
        pages.put("/chains/nothing", 404);
        pages.put("/chains/-1", 404);
        pages.put("/chains/0", 404);
        List<Cast.Member> wide = List.of(
                cast.administrator(),
                cast.analyst(),
                cast.somebody(Role.EXECUTIVE),
                cast.somebody(Role.QUALITY_OFFICE),
                office.roofLead());
        Cast.Member leadBelow = organization.member(office.first(), MembershipRole.LEAD);
        List<Cast.Member> narrow = List.of(cast.stranger(), office.asker(), office.holder(), leadBelow);
        pages.forEach((path, status) -> {
            wide.forEach(
                    one -> assertThat(one.browser().get(path).status()).as(path).isEqualTo(status));
            narrow.forEach(
                    one -> assertThat(one.browser().get(path).status()).as(path).isEqualTo(404));
        });
        assertThat(cast.analyst().browser().get("/chains").text()).contains("As lived in Neike");
        assertThat(cast.analyst().browser().get("/").text()).contains("As lived in Neike");
        assertThat(office.holder().browser().get("/chains").text()).doesNotContain("As lived in Neike");
    }

    @Test
    void showsOnlyRequestsThatTheViewerMaySee() throws Exception {
        RequestId id = live();
        renew();
        String path = relation(office.first(), office.third());
        String lead = office.roofLead().browser().get(path).body();
        assertThat(lead).contains("/requests/" + id + "\"", "Mend the gate", "Only requests that you may see");
        String executive = cast.somebody(Role.EXECUTIVE).browser().get(path).body();
        assertThat(executive)
                .doesNotContain("/requests/" + id, "Mend the gate")
                .contains("None of the requests that would serve as examples is for you to see");
        jdbc.sql("update request set confidential = true where id = :id")
                .param("id", id.value())
                .update();
        assertThat(office.roofLead().browser().get(path).body()).doesNotContain("/requests/" + id, "Mend the gate");
    }

    @Test
    void tellsUnitsOfOneNameApartAndCallsThemInTheReadersLanguage() throws Exception {
        live();
        renew();
        String code = jdbc.sql("select code from organization_unit where id = :id")
                .param("id", office.third().id().value())
                .query(String.class)
                .single();
        rename(office.first(), "双名部", "Namesakes");
        rename(office.third(), "双名部", "Namesakes");
        String path = relation(office.first(), office.third());
        assertThat(office.roofLead().browser().reading("en").get(path).text())
                .contains("Namesakes (" + code + ")")
                .doesNotContain("双名部");
        assertThat(office.roofLead().browser().reading("zh").get(path).text())
                .contains("双名部 (" + code + ")")
                .doesNotContain("Namesakes");
        String filtered = office.roofLead()
                .browser()
                .reading("en")
                .get("/chains/lived/relations?unit=" + code)
                .text();
        assertThat(filtered).contains("Namesakes (" + code + ")", "of 1 relations");
    }

    private void rename(Unit unit, String name, String english) {
        jdbc.sql("update organization_unit set name = :name, english_name = :english where id = :id")
                .param("name", name)
                .param("english", english)
                .param("id", unit.id().value())
                .update();
    }

    @Test
    void saysWhatWasNeverAgreedAndWhatIsNeverUsed() throws Exception {
        live();
        Service unused = catalog.service(
                office.second(), false, Audience.of(List.of(office.customers().id())));
        renew();
        String page =
                office.roofLead().browser().get("/chains/lived/differences").body();
        assertThat(page)
                .contains(relation(office.first(), office.third()), "/services/" + unused.id() + "\"")
                .doesNotContain(relation(office.customers(), office.first()) + "\"");
        String map = office.roofLead()
                .browser()
                .get("/chains/lived?layer=difference&show=100000")
                .body();
        assertThat(map)
                .containsPattern(
                        "arrow mark-undeclared\" href=\"" + Pattern.quote(relation(office.first(), office.third())))
                .containsPattern("arrow mark-unused\" href=\"/services\\?by=unit&amp;unit="
                        + office.second().id());
        Program program = cast.program(office.roofLead());
        String json = program.get("/api/v1/chains/lived/differences").body();
        assertThat(JsonPath.<List<Integer>>read(json, "$.undeclared[*].receiver.id"))
                .contains(Math.toIntExact(office.third().id().value()));
    }

    /** Whoever read the requests or their legs would wait for the lock. */
    @Test
    void noPageReadsWhatItsFiguresWereMadeOf() throws Exception {
        live();
        renew();
        Cast.Member executive = cast.somebody(Role.EXECUTIVE);
        Program program = cast.program(executive);
        transactions.executeWithoutResult(status -> {
            jdbc.sql("lock table request, request_leg, request_life, request_fact in access exclusive mode")
                    .update();
            for (String path : List.of(
                    "/chains",
                    "/chains/lived",
                    "/chains/lived?layer=declared",
                    "/chains/lived?layer=difference",
                    "/chains/lived?from=2020-01-01&to=2040-01-01",
                    "/chains/lived/relations",
                    "/chains/lived/relations.csv",
                    "/chains/lived/findings",
                    "/chains/lived/differences",
                    "/chains/lived/units/" + office.first().id())) {
                assertThat(assertTimeoutPreemptively(
                                        PATIENCE, () -> executive.browser().get(path))
                                .status())
                        .as(path)
                        .isEqualTo(200);
            }
            for (String below : List.of("", "/relations", "/differences")) {
                String path = "/api/v1/chains/lived" + below;
                assertThat(assertTimeoutPreemptively(PATIENCE, () -> program.get(path))
                                .status())
                        .as(path)
                        .isEqualTo(200);
            }
        });
        transactions.executeWithoutResult(status -> {
            jdbc.sql("lock table request_leg, request_life, request_fact in access exclusive mode")
                    .update();
            for (String path : List.of(relation(office.first(), office.third()), "/chains/lived/cases")) {
                assertThat(assertTimeoutPreemptively(
                                        PATIENCE, () -> executive.browser().get(path))
                                .status())
                        .as(path)
                        .isEqualTo(200);
            }
        });
    }

    @Test
    void aProgramReadsAllRelationsPageByPage() throws Exception {
        live();
        renew();
        Program program = cast.program(cast.analyst());
        int all = JsonPath.read(program.get("/api/v1/chains/lived").body(), "$.relations");
        int read = 0;
        String path = "/api/v1/chains/lived/relations?limit=2";
        while (!path.isEmpty()) {
            var answer = program.get(path);
            read += JsonPath.<List<Object>>read(answer.body(), "$.items").size();
            var next = Pattern.compile("<([^>]+)>").matcher(answer.header("Link"));
            path = next.find() ? next.group(1) : "";
        }
        assertThat(read).isEqualTo(all).isGreaterThanOrEqualTo(2);
    }
}
