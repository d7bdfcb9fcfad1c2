package dev.neike.relation.lived;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.catalog.TestCatalog;
import dev.neike.organization.PersonId;
import dev.neike.organization.TestOrganization;
import dev.neike.organization.UnitId;
import dev.neike.request.Office;
import dev.neike.request.life.RequestId;
import dev.neike.request.store.Fact;
import dev.neike.testing.ApplicationTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@ApplicationTest
class ConfidentialFoldingTest {

    private final ConfidentialStore store;
    private final ConfidentialFolding folding;
    private final LivedStore lived;
    private final Office office;

    ConfidentialFoldingTest(
            ConfidentialStore store,
            ConfidentialFolding folding,
            LivedStore lived,
            TestOrganization organization,
            TestCatalog catalog) {
        this.store = store;
        this.folding = folding;
        this.lived = lived;
        this.office = Office.of(organization, catalog);
    }

    private void happens(Fact.Kind kind, long asker) {
        store.add(new Fact(
                kind,
                new RequestId(1),
                new PersonId(asker),
                office.customers().id(),
                office.first().id(),
                false,
                true,
                Instant.now().minus(Duration.ofDays(8)),
                kind == Fact.Kind.CLOSED ? Duration.ofHours(2) : null));
    }

    private List<Booked> booked() {
        folding.fold();
        UnitId customers = office.customers().id();
        LocalDate ever = LocalDate.of(2000, 1, 1);
        Set<UnitId> others = lived.volumes(Part.CUSTOMER, customers, ever).keySet();
        return lived.months(Part.CUSTOMER, customers, others, ever).values().stream()
                .map(Months::sum)
                .toList();
    }

    @Test
    void countsWhatFivePeopleDidAndEachKindByItself() {
        IntStream.rangeClosed(1, 8).forEach(i -> happens(Fact.Kind.SUBMITTED, 1 + i % 4));
        assertThat(booked()).isEmpty();
        happens(Fact.Kind.SUBMITTED, 5);
        IntStream.rangeClosed(1, 4).forEach(i -> happens(Fact.Kind.CLOSED, i));
        assertThat(booked()).extracting(Booked::asked, Booked::closed).containsExactly(tuple(9L, 0L));
        happens(Fact.Kind.CLOSED, 9);
        assertThat(booked()).extracting(Booked::asked, Booked::closed).containsExactly(tuple(9L, 5L));
        assertThat(booked().getFirst().lasted()).isEqualTo(5 * 7200);
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.api.Assertions.tuple(values);
    }
}
