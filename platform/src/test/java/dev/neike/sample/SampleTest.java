package dev.neike.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.Neike;
import dev.neike.testing.OwnDatabase;
import dev.neike.testing.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/** A database of its own, filled once. */
@SpringBootTest(
        classes = Neike.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"neike.sample=true", "neike.time-zone=Asia/Shanghai", "spring.main.banner-mode=off"})
@ContextConfiguration(initializers = OwnDatabase.class)
@TestConstructor(autowireMode = AutowireMode.ALL)
@Tag("slow")
class SampleTest {

    private final JdbcClient jdbc;
    private final Sample sample;
    private final int port;

    SampleTest(JdbcClient jdbc, Sample sample, @LocalServerPort int port) {
        this.jdbc = jdbc;
        this.sample = sample;
        this.port = port;
    }

    private long count(String what) {
        return jdbc.sql("select count(*) from " + what).query(Long.class).single();
    }

    @Test
    void isAWholeCompanyWithHalfAYearOfRequestsInEveryState() {
        assertThat(count("organization_unit")).isEqualTo(13);
        assertThat(count("organization_person")).isBetween(195L, 206L);
        assertThat(count("catalog_service")).isEqualTo(32);
        assertThat(count("request")).isGreaterThan(3_000);
        assertThat(count("(select distinct state from request) it")).isEqualTo(7);
        assertThat(count("request_leg where sender_unit is not null")).isGreaterThan(500);
        assertThat(count("request_leg where ended_by_act = 'REFUSAL'")).isGreaterThan(30);
        assertThat(count("request where parent_id is not null")).isGreaterThan(50);
        assertThat(count("request_message")).isGreaterThan(1_000);
    }

    @Test
    void keepsOfficeHoursShiftsAndAWholeWeek() {
        assertThat(count("calendar")).isEqualTo(3);
        assertThat(count("calendar_unit")).isEqualTo(2);
        assertThat(count("calendar_day where date between '2026-10-01' and '2026-10-07'"))
                .as("the office and production, not customer care")
                .isEqualTo(2 * 7);
        assertThat(count("calendar where zone <> 'Asia/Shanghai'")).isZero();
    }

    @Test
    void hasAgreementsMostOfWhichWereInForceBeforeTheFirstRequest() {
        assertThat(count("agreement")).isEqualTo(8);
        assertThat(count("agreement_version where begins_at < (select min(submitted_at) from request)"))
                .isEqualTo(7);
        assertThat(count("agreement_version where begins_at is not null and ends_at is null"))
                .isEqualTo(6);
        assertThat(count("agreement_sending s join agreement_version v"
                        + " on v.agreement_id = s.agreement_id and v.number = s.number where v.completed_at is null"))
                .isEqualTo(1);
        Visitor head = new Visitor(port);
        head.signIn(Cast.HEAD.login(), Cast.PASSWORD);
        assertThat(head.get("/").text()).contains("Waits for your signature", "Contract review");
    }

    @Test
    void staysAsItIsWhenAskedForAgain() {
        long before = count("request");
        sample.fill();
        assertThat(count("request")).isEqualTo(before);
    }

    @Test
    void castsPeopleWhoHaveSomethingGoingOn() {
        Visitor employee = new Visitor(port);
        employee.signIn(Cast.EMPLOYEE.login(), Cast.PASSWORD);
        assertThat(employee.get("/requests").body()).contains("href=\"/requests/");
        Visitor provider = new Visitor(port);
        provider.signIn(Cast.PROVIDER.login(), Cast.PASSWORD);
        assertThat(provider.get("/work").body()).contains("href=\"/requests/");
    }

    @Test
    void theChainIsALivelyMapWithEachKindOfDifferenceSecondsAfterTheStart() throws InterruptedException {
        Visitor executive = new Visitor(port);
        executive.signIn(Cast.EXECUTIVE.login(), Cast.PASSWORD);
        for (int waited = 0; executive.get("/chains/lived").status() == 404 && waited < 200; waited++) {
            Thread.sleep(100);
        }
        String map = executive.get("/chains/lived").body();
        assertThat(map.split("<a class=\"node\"", -1)).hasSizeGreaterThan(2 * 10);
        assertThat(executive.get("/chains/lived/differences").text())
                .contains("Finance → Legal", "Patent search", "Books to borrow")
                .doesNotContain("Everything that is lived was agreed", "No unit carries much work");
        String longest = executive.get("/chains/lived/cases").body();
        assertThat(longest).contains("href=\"/requests/");
        Visitor employee = new Visitor(port);
        employee.signIn(Cast.EMPLOYEE.login(), Cast.PASSWORD);
        assertThat(employee.get("/chains/lived").status()).isEqualTo(404);
        Visitor administrator = new Visitor(port);
        administrator.signIn(Cast.ADMINISTRATOR.login(), Cast.PASSWORD);
        assertThat(administrator.get("/chains/lived").status()).isEqualTo(200);
    }

    @Test
    void opensItsDoorToTheCastAndSaysOnEveryPageThatItIsMadeUp() {
        Visitor visitor = new Visitor(port);
        String door = visitor.get("/sign-in").text();
        assertThat(door).contains("Simulated data", "Look around as", "Executive");
        for (Cast member : Cast.values()) {
            Visitor guest = new Visitor(port);
            assertThat(guest.signIn(member.login(), Cast.PASSWORD).location()).isEqualTo("/");
            for (String path :
                    new String[] {"/", "/services", "/requests", "/work", "/drafts", "/chains", "/units", "/agreements"
                    }) {
                assertThat(guest.get(path).status()).as(member + " " + path).isEqualTo(200);
                assertThat(guest.get(path).text()).contains("Simulated data");
            }
            String relations = guest.get("/relations").location();
            assertThat(guest.get(relations).text()).contains("Customers", "Simulated data");
        }
    }
}
