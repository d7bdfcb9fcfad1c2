package dev.neike.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.neike.catalog.TestCatalog;
import dev.neike.feedback.average.Sorting;
import dev.neike.organization.TestOrganization;
import dev.neike.organization.UnitId;
import dev.neike.request.Office;
import dev.neike.request.life.RequestId;
import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Cast;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@ApplicationTest
class AveragesTest {

    /** Numbers of requests that no other test has. */
    private static final AtomicLong REQUESTS = new AtomicLong(9_000_000_000L);

    private static final Instant EVER = Instant.EPOCH;

    private final MarkLoad load;
    private final Sorting sorting;
    private final Averages averages;
    private final Cast cast;
    private final Office office;

    AveragesTest(
            MarkLoad load,
            Sorting sorting,
            Averages averages,
            Cast cast,
            TestOrganization organization,
            TestCatalog catalog) {
        this.load = load;
        this.sorting = sorting;
        this.averages = averages;
        this.cast = cast;
        this.office = Office.of(organization, catalog);
    }

    private void mark(UnitId customer, Side side, int overall, @Nullable Integer first, long person, int daysAgo) {
        mark(customer, side, overall, first, person, daysAgo, false);
    }

    private void mark(
            UnitId customer,
            Side side,
            int overall,
            @Nullable Integer first,
            long person,
            int daysAgo,
            boolean confidential) {
        load.load(
                new MarkedRequest(
                        new RequestId(REQUESTS.incrementAndGet()),
                        customer,
                        office.first().id(),
                        confidential),
                new Mark(
                        side,
                        overall,
                        first,
                        null,
                        overall < 3 ? "because" : "",
                        person,
                        "somebody",
                        Instant.now().minus(Duration.ofDays(daysAgo))));
    }

    private UnitId customers() {
        return office.customers().id();
    }

    private UnitId provider() {
        return office.first().id();
    }

    private BothWays shown() {
        sorting.sort();
        return averages.asProvider(provider(), EVER).with(customers());
    }

    @Test
    void waitForTheFifthPerson() {
        IntStream.range(0, 12).forEach(i -> mark(customers(), Side.CUSTOMER, 4, null, i % 4, 20));
        assertThat(shown().isEmpty()).isTrue();
        mark(customers(), Side.CUSTOMER, 1, null, 4, 20);
        assertThat(shown().byCustomer().overall().orElseThrow().mean()).isCloseTo(49 / 13.0, within(1e-9));
        assertThat(averages.asProvider(provider(), EVER)
                        .all()
                        .overall()
                        .orElseThrow()
                        .values())
                .isEqualTo(13);
    }

    @Test
    void leaveOutWhatMayStillBeChangedAndWhatCameAfterwards() {
        IntStream.range(0, 6).forEach(i -> mark(customers(), Side.CUSTOMER, 5, null, i, 6));
        assertThat(shown().isEmpty()).isTrue();
        IntStream.range(0, 5).forEach(i -> mark(customers(), Side.CUSTOMER, 3, null, i, 30));
        assertThat(shown().byCustomer().overall().orElseThrow().mean()).isEqualTo(3);
        mark(customers(), Side.CUSTOMER, 5, null, 99, 30);
        assertThat(shown().byCustomer().overall().orElseThrow().mean()).isEqualTo(3);
    }

    @Test
    void showADimensionOnlyWhereEnoughSpokeOfIt() {
        IntStream.range(0, 5).forEach(i -> mark(customers(), Side.PROVIDER, 4, i < 4 ? 2 : null, i, 30));
        sorting.sort();
        BothWays marks = averages.months(customers(), provider(), EVER).values().stream()
                .reduce(BothWays.NOTHING, Averages::together);
        assertThat(marks.byProvider().overall()).isPresent();
        assertThat(marks.byProvider().of(Dimension.FIRST)).isEmpty();
        assertThat(marks.byCustomer().isEmpty()).isTrue();
        assertThat(averages.asCustomer(customers(), EVER).all().overall()).isPresent();
    }

    @Test
    void keepConfidentialMarksAmongThemselves() {
        IntStream.range(0, 5).forEach(i -> mark(customers(), Side.CUSTOMER, 5, null, i, 30));
        IntStream.range(10, 13).forEach(i -> mark(customers(), Side.CUSTOMER, 1, null, i, 30, true));
        assertThat(shown().byCustomer().overall().orElseThrow().mean()).isEqualTo(5);
        IntStream.range(13, 15).forEach(i -> mark(customers(), Side.CUSTOMER, 1, null, i, 30, true));
        assertThat(shown().byCustomer().overall().orElseThrow().mean()).isEqualTo(3);
    }

    @Test
    void joinSmallRelationsInTheTotalAfterASeason() {
        IntStream.range(0, 3).forEach(i -> mark(customers(), Side.CUSTOMER, 4, null, i, 120));
        IntStream.range(3, 6).forEach(i -> mark(office.second().id(), Side.CUSTOMER, 2, null, i, 120));
        sorting.sort();
        UnitMarks marks = averages.asProvider(provider(), EVER);
        assertThat(marks.all().overall().orElseThrow().mean()).isEqualTo(3);
        assertThat(marks.relations()).isEmpty();
    }

    @Test
    void standOnThePagesOfTheUnitAndOfTheRelation() {
        IntStream.range(0, 5).forEach(i -> mark(customers(), Side.CUSTOMER, 4 + i % 2, 4, i, 30));
        sorting.sort();
        String pair = "/relations/" + customers() + "/" + provider();
        assertThat(office.holder()
                        .browser()
                        .get("/units/" + provider() + "/relations")
                        .text())
                .contains("4.4", "n = 5");
        assertThat(office.holder().browser().get(pair).text()).contains("4.4", "Quality", "Too few people");
        assertThat(office.asker().browser().get(pair).status()).isEqualTo(200);
        assertThat(office.roofLead().browser().get(pair).status()).isEqualTo(200);
        assertThat(office.other().browser().get(pair).status()).isEqualTo(404);
        assertThat(cast.stranger().browser().get(pair).status()).isEqualTo(404);
        assertThat(cast.program(office.holder()).get("/api/v1" + pair).body())
                .contains("\"mean\":4.4", "\"marks\":5")
                .doesNotContain("somebody");
        assertThat(cast.program(cast.stranger()).get("/api/v1" + pair).status()).isEqualTo(404);
    }
}
