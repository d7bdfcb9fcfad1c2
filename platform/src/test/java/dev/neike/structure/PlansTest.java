package dev.neike.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.neike.agreement.TestAgreements;
import dev.neike.catalog.TestCatalog;
import dev.neike.database.PlansLog;
import dev.neike.organization.Organization;
import dev.neike.organization.TestOrganization;
import dev.neike.relation.edition.Renewal;
import dev.neike.request.Office;
import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Cast;
import dev.neike.testing.Visitor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Whatever is read for somebody reads an index: every page and every resource is opened over 100,000 requests, by a member
 * of a unit, by the lead above 200 units and by an administrator, and no statement that came of it went through a table
 * that had grown, whether it was planned for its values or without knowing them. A route that is not opened makes it fail.
 */
@Tag("slow")
@ApplicationTest
@DirtiesContext
@TestPropertySource(
        properties = {
            "spring.datasource.hikari.maximum-pool-size=4",
            "spring.datasource.hikari.data-source-properties.prepareThreshold=1"
        })
class PlansTest {

    /** A table with more rows has grown; going through so many of it to throw them away is going through the table. */
    private static final int GROWN = 2_500;

    /** What belongs to imported logs, of which there are none here, reads no request; the rest is no list. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "/(api/v1/)?(chains|logs)/\\{.*|/organization/imports/\\{.*|/live|/error|/sign-in|.*/files/\\{file}|/.*openapi.*");

    private static final Pattern VARIABLE = Pattern.compile("\\{[^/]*}");
    private static final Pattern NAME = Pattern.compile("[A-Z]{4,}");
    private static final Pattern SCAN = Pattern.compile("(?:Seq|Parallel Seq) Scan on (\\w+)");
    private static final Pattern THROWN_AWAY =
            Pattern.compile("Rows Removed by (?:Filter|Index Recheck|Join Filter): (\\d+)");

    /**
     * What is about everything by its nature.
     *
     * @param why what a reader of this test should know
     * @param sql how its statement is told
     */
    private record Whole(String why, Pattern sql) {

        boolean meant(String plan) {
            return sql.matcher(plan).find();
        }
    }

    private static final List<Whole> WHOLE = List.of(
            whole(
                    "whether there is anybody ends at the first row",
                    "select exists \\(select 1 from organization_person\\)"),
            whole(
                    "the tree of units tells of each how many people it has",
                    "count\\(\\*\\) as people\\s+from organization_membership"),
            whole("who has left is told by everybody who has not", "and h.unit_id is null"),
            whole("the map of a chain has all its relations", "from relation_pair p[\\s\\S]*order by p.handovers desc"),
            whole("the declared layer of the map has all offers", "array_agg\\(s.id order by s.id\\)"),
            whole(
                    "what is agreed is compared with all that the latest edition of the lived chain holds",
                    "from relation_edition_use where ledger = \\$1"),
            whole(
                    "the lived chain is found in all requests, by a job",
                    "r.submitted_at < \\$2 and not r.confidential\\s+order by"));

    private static Whole whole(String why, String sql) {
        return new Whole(why, Pattern.compile(sql));
    }

    @Autowired
    private Cast cast;

    @Autowired
    private TestOrganization houses;

    @Autowired
    private TestCatalog catalog;

    @Autowired
    private TestAgreements agreements;

    @Autowired
    private Organization organization;

    @Autowired
    private Renewal renewal;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private HikariDataSource connections;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private final Set<String> grown = new HashSet<>();

    @Value("${spring.datasource.url}")
    private String url;

    @Test
    void nobodyWaitsForAWholeTable() throws Exception {
        Office office = Office.of(houses, catalog);
        fill(office);
        PlansLog log = new PlansLog(url);
        List<String> paths = paths(office);
        Set<String> opened = new TreeSet<>();
        List<String> offenders = new ArrayList<>();
        for (String mode : List.of("force_custom_plan", "force_generic_plan")) {
            log.plan(mode);
            connections.getHikariPoolMXBean().softEvictConnections();
            for (Cast.Member member : List.of(office.holder(), office.roofLead(), cast.administrator())) {
                for (String path : paths) {
                    int status = open(member, path);
                    assertThat(status).as(path).isLessThan(500);
                    if (status < 400) {
                        opened.add(path.replaceFirst("\\?.*", ""));
                    }
                    offenders.addAll(offending(path + ", " + mode, log.next()));
                }
            }
        }
        Files.writeString(Path.of("target", "plans.txt"), String.join("\n\n", offenders));
        assertThat(routes()).allSatisfy(route -> assertThat(opened).anyMatch(path -> path.matches(route)));
        assertThat(offenders).isEmpty();
        for (String offender : List.of(
                "select id from request where subject = 'no such'",
                "select id from request where subject = 'no such' order by id limit 1")) {
            jdbc.sql(offender).query(Long.class).list();
            assertThat(offending("the test sees it", log.next())).hasSize(1);
        }
    }

    private int open(Cast.Member member, String path) {
        return path.startsWith("/api/")
                ? cast.program(member).get(path).status()
                : member.browser().get(path).status();
    }

    private void fill(Office office) throws Exception {
        long person = organization
                .personOf(office.holder().account().id())
                .orElseThrow()
                .id()
                .value();
        String sql = text("grown.sql")
                .replace(":agreement", agreements.inForce(office).toString())
                .replace(":unit", office.first().id().toString())
                .replace(":roof", office.roof().id().toString())
                .replace(":person", Long.toString(person))
                .replace(":account", Long.toString(office.holder().account().id()));
        new ResourceDatabasePopulator(new ByteArrayResource(sql.getBytes(StandardCharsets.UTF_8))).execute(connections);
        liveTheChain();
        jdbc.sql("analyze").update();
    }

    /** Now, for the job would do it at some moment while pages are opened, or after the last. */
    private void liveTheChain() throws InterruptedException {
        while (!renewal.renew()) {
            Thread.sleep(50); // the job is building
        }
    }

    /** Statements that went through a table that has grown. */
    private List<String> offending(String path, List<String> plans) {
        return plans.stream()
                .filter(plan -> scanned(plan) || thrownAway(plan))
                .filter(plan -> WHOLE.stream().noneMatch(it -> it.meant(plan)))
                .map(plan -> path + "\n" + plan)
                .toList();
    }

    private boolean scanned(String plan) {
        return SCAN.matcher(plan).results().anyMatch(it -> grown().contains(it.group(1)));
    }

    private static boolean thrownAway(String plan) {
        return THROWN_AWAY.matcher(plan).results().anyMatch(it -> Long.parseLong(it.group(1)) > GROWN);
    }

    private Set<String> grown() {
        if (grown.isEmpty()) {
            grown.addAll(jdbc.sql("select relname from pg_class where relkind = 'r' and reltuples > :rows")
                    .param("rows", GROWN)
                    .query(String.class)
                    .list());
        }
        return grown;
    }

    private List<String> paths(Office office) throws IOException {
        String unit = office.first().id().toString();
        String agreement =
                "select min(agreement_id) from agreement_version v join grown_agreement g on g.id = v.agreement_id"
                        + " where number = 2 and n % 20 > 0 and provider_unit = " + unit;
        Map<String, String> names = new HashMap<>();
        names.put("UNIT", unit);
        names.put("OTHER", number("select id from grown_unit where n = 1"));
        names.put("REQUEST", number("select max(id) from request where state = 'WORKING' and holder_unit = " + unit));
        names.put("SERVICE", office.service().id().toString());
        names.put("PERSON", number("select id from grown_person where n = 1"));
        names.put(
                "NAMED",
                jdbc.sql("select name from organization_person where number = 'G12'")
                        .query(String.class)
                        .single());
        names.put("CATEGORY", number("select max(id) from catalog_category"));
        names.put("CALENDAR", number("select max(id) from calendar"));
        names.put("ACCOUNT", number("select max(id) from access_account"));
        names.put(
                "DRAFT",
                number("select id from request_draft where account_id = "
                        + office.holder().account().id()));
        names.put("AGREEMENT", number(agreement));
        names.put(
                "BOUND",
                number("select customer_unit from agreement_binding where service_id = 0 and customer_unit > 0"
                        + " and provider_unit = " + unit + " limit 1"));
        return text("opened.txt")
                .lines()
                .filter(line -> line.startsWith("/"))
                .map(line -> NAME.matcher(line).replaceAll(it -> names.getOrDefault(it.group(), it.group())))
                .map(PlansTest::encoded)
                .toList();
    }

    private static String encoded(String path) {
        return path.codePoints()
                .mapToObj(sign -> sign < 128 ? Character.toString(sign) : Visitor.encode(Character.toString(sign)))
                .collect(Collectors.joining());
    }

    private String number(String sql) {
        return jdbc.sql(sql).query(Long.class).single().toString();
    }

    private static String text(String resource) throws IOException {
        try (var in = Objects.requireNonNull(PlansTest.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Set<String> routes() {
        return mapping.getHandlerMethods().keySet().stream()
                .filter(info -> info.getMethodsCondition().getMethods().isEmpty()
                        || info.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .map(RequestMappingInfo::getPatternValues)
                .flatMap(Set::stream)
                .filter(route -> !ELSEWHERE.matcher(route).matches())
                .map(route -> VARIABLE.matcher(route).replaceAll("[^/]+"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
