package dev.neike.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.neike.catalog.TestCatalog;
import dev.neike.organization.TestOrganization;
import dev.neike.request.Office;
import dev.neike.request.TestRequests;
import dev.neike.request.life.Act;
import dev.neike.request.life.Request;
import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Cast;
import dev.neike.testing.Events;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class LiveTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Duration SETTLED = Duration.ofMillis(600);
    private static final Duration LONG_ENOUGH = Duration.ofMillis(1500);

    @Autowired
    private Cast cast;

    @Autowired
    private TestOrganization organization;

    @Autowired
    private TestCatalog catalog;

    @Autowired
    private TestRequests requests;

    @Autowired
    private Live live;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void whoeverSeesARequestHearsThatItChanges() throws Exception {
        Office office = Office.of(organization, catalog);
        Request it = requests.ask(office.asker(), office.service());
        Thread.sleep(SETTLED);
        try (Events asker = office.asker().browser().follow("/live?topics=request/" + it.id());
                Events holder = office.holder().browser().follow("/live?topics=me");
                Events stranger = cast.stranger()
                        .browser()
                        .follow("/live?topics=me,request/" + it.id() + ",unit/"
                                + office.first().id())) {
            requests.act(office.holder(), it.id(), Act.ACCEPTANCE);
            assertThat(asker.next(SOON)).contains("request/" + it.id());
            assertThat(holder.next(SOON)).isPresent();
            assertThat(stranger.next(LONG_ENOUGH)).isEmpty();
        }
    }

    @Test
    void whoeverLosesSightHearsNoMore() throws Exception {
        Office office = Office.of(organization, catalog);
        Request it = requests.ask(office.asker(), office.service());
        Thread.sleep(SETTLED);
        try (Events holder = office.holder().browser().follow("/live?topics=request/" + it.id())) {
            jdbc.sql("""
                            update organization_membership set period = daterange(current_date - 2, current_date - 1)
                            where person_id = (select id from organization_person where account_id = :account)
                            """).param("account", office.holder().account().id()).update();
            requests.act(office.colleague(), it.id(), Act.ACCEPTANCE);
            assertThat(holder.next(LONG_ENOUGH)).isEmpty();
        }
    }

    @Test
    void anotherNodesChangesAreHeardToo() throws Exception {
        Office office = Office.of(organization, catalog);
        Request it = requests.ask(office.asker(), office.service());
        Thread.sleep(SETTLED);
        try (Events asker = office.asker().browser().follow("/live?topics=request/" + it.id())) {
            jdbc.sql("select pg_notify('neike_live', :topics)")
                    .param("topics", "unit/1 request/" + it.id())
                    .query((row, number) -> true)
                    .list();
            assertThat(asker.next(SOON)).contains("request/" + it.id());
        }
    }

    @Test
    void whatIsRolledBackIsNotTold() throws Exception {
        Office office = Office.of(organization, catalog);
        Request it = requests.ask(office.asker(), office.service());
        Thread.sleep(SETTLED);
        try (Events asker = office.asker().browser().follow("/live?topics=request/" + it.id())) {
            assertThatThrownBy(() -> transactions.executeWithoutResult(status -> {
                        live.changed(List.of("request/" + it.id()));
                        throw new IllegalStateException("no");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(asker.next(LONG_ENOUGH)).isEmpty();
        }
    }

    @Test
    void manyChangesGoIntoFewNotes() {
        Set<String> topics =
                IntStream.range(0, 2000).mapToObj(i -> "request/" + i).collect(Collectors.toSet());
        List<String> payloads = Wire.payloads(topics);
        assertThat(payloads).hasSizeLessThan(5).allMatch(payload -> payload.length() < 8000);
        assertThat(payloads.stream().flatMap(it -> List.of(it.split(" ", -1)).stream()))
                .containsExactlyInAnyOrderElementsOf(topics);
    }

    @Test
    void nobodyFollowsWithoutSigningIn() {
        assertThat(cast.visitor().get("/live?topics=me").status()).isEqualTo(302);
    }
}
