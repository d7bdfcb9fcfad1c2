package dev.neike.relation.lived;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.catalog.TestCatalog;
import dev.neike.organization.TestOrganization;
import dev.neike.organization.UnitId;
import dev.neike.request.Office;
import dev.neike.request.TestRequests;
import dev.neike.request.life.Act;
import dev.neike.request.life.RequestId;
import dev.neike.shell.Role;
import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Cast;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@ApplicationTest
class LivedTest {

    private static final LocalDate EVER = LocalDate.of(2000, 1, 1);

    private final TestRequests requests;
    private final TestCatalog catalog;
    private final Folding folding;
    private final LivedStore store;
    private final Cast cast;
    private final Office office;

    LivedTest(
            TestRequests requests,
            TestCatalog catalog,
            Folding folding,
            LivedStore store,
            Cast cast,
            TestOrganization organization) {
        this.requests = requests;
        this.catalog = catalog;
        this.folding = folding;
        this.store = store;
        this.cast = cast;
        this.office = Office.of(organization, catalog);
    }

    private void live() {
        RequestId id = requests.ask(office.asker(), office.service()).id();
        requests.act(office.holder(), id, Act.ACCEPTANCE);
        requests.act(office.holder(), id, Act.QUESTION);
        requests.act(office.asker(), id, Act.ANSWER);
        requests.handOver(office.holder(), id, office.second());
        requests.act(office.other(), id, Act.REFUSAL);
        requests.handOver(office.holder(), id, office.second());
        requests.act(office.other(), id, Act.ACCEPTANCE);
        requests.act(office.other(), id, Act.RESOLUTION);
        requests.act(office.asker(), id, Act.CONFIRMATION);
    }

    @Test
    void booksEachFactOnceOnItsRelation() throws InterruptedException {
        for (int i = 0; i < 5; i++) {
            live();
        }
        requests.ask(office.asker(), catalog.confidential(office.first()));
        List<Thread> nodes = Stream.generate(() -> Thread.startVirtualThread(folding::fold))
                .limit(4)
                .toList();
        for (Thread node : nodes) {
            node.join();
        }
        folding.fold();
        UnitId customers = office.customers().id();
        UnitId provider = office.first().id();
        UnitId second = office.second().id();
        assertThat(store.volumes(Part.CUSTOMER, customers, EVER)).isEqualTo(Map.of(provider, 5L));
        assertThat(store.volumes(Part.PROVIDER, second, EVER)).isEqualTo(Map.of(provider, 5L));
        Booked first = booked(Part.CUSTOMER, customers, provider);
        assertThat(first.provider()).isEqualTo(provider);
        assertThat(List.of(first.asked(), first.accepted(), first.handed(), first.refused(), first.closed()))
                .containsExactly(5L, 5L, 0L, 0L, 5L);
        assertThat(List.of(first.questions(), first.answers())).containsExactly(5L, 5L);
        Booked handed = booked(Part.PROVIDER, second, provider);
        assertThat(handed.customer()).isEqualTo(office.first().id());
        assertThat(List.of(handed.asked(), handed.accepted(), handed.handed(), handed.refused()))
                .containsExactly(0L, 5L, 5L, 5L);
    }

    private Booked booked(Part part, UnitId unit, UnitId other) {
        Map<UnitId, Months> months = store.months(part, unit, List.of(other), EVER);
        assertThat(months).containsOnlyKeys(other);
        return Objects.requireNonNull(months.get(other)).sum();
    }

    @Test
    void showsBothSidesToThoseWhomTheUnitConcerns() {
        live();
        requests.ask(office.asker(), office.service());
        folding.fold();
        String path = "/units/" + office.first().id() + "/relations";
        assertThat(office.holder().browser().get("/relations").location()).isEqualTo(path);
        assertThat(office.holder().browser().get(path).text())
                .contains(office.customers().name(), office.second().name(), "Wait for this unit");
        assertThat(office.roofLead().browser().get(path).status()).isEqualTo(200);
        assertThat(cast.somebody(Role.EXECUTIVE).browser().get(path).status()).isEqualTo(200);
        assertThat(cast.stranger().browser().get(path).status()).isEqualTo(404);
        assertThat(office.asker().browser().get(path).status()).isEqualTo(404);
    }
}
