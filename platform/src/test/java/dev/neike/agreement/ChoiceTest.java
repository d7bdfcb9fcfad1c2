package dev.neike.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.agreement.Choice.Candidate;
import dev.neike.agreement.Specificity.Customer;
import dev.neike.agreement.Specificity.Decided;
import dev.neike.catalog.ServiceId;
import dev.neike.organization.UnitId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoiceTest {

    /** The customer is team 3 of department 2 of company 1. */
    private static final List<UnitId> UPWARD = List.of(new UnitId(3), new UnitId(2), new UnitId(1));

    /**
     * A candidate from four signs: whether the service is named (s or -), by which unit the customer is meant (3, 2, 1, or -
     * for all), the day of its signing, and the number of its agreement.
     */
    private static Candidate candidate(String signs) {
        char customer = signs.charAt(1);
        return new Candidate(
                new VersionId(new AgreementId(signs.charAt(3) - '0'), 1),
                signs.charAt(0) == 's' ? new ServiceId(7) : null,
                customer == '-' ? null : new UnitId(customer - '0'),
                Instant.parse("2026-01-0" + signs.charAt(2) + "T00:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        // candidates                | chosen | service | customer | decided by
        "--11,                         1, false, ALL,   ALONE",
        "s-11,                         1, true,  ALL,   ALONE",
        "-311,                         1, false, NAMED, ALONE",
        "-111,                         1, false, ABOVE, ALONE",
        // A named service comes first, whomever else it means and whenever it was signed.
        "s-11 -392,                    1, true,  ALL,   SERVICE",
        "s111 -392 --93,               1, true,  ABOVE, SERVICE",
        // Then whoever means the customer more closely.
        "s311 s292,                    1, true,  NAMED, CUSTOMER",
        "s211 s192,                    1, true,  ABOVE, CUSTOMER",
        "s111 s-92,                    1, true,  ABOVE, CUSTOMER",
        "-311 -292 -193 --94,          1, false, NAMED, CUSTOMER",
        "-111 --92,                    1, false, ABOVE, CUSTOMER",
        // Then the later signed one.
        "--12 --21,                    1, false, ALL,   LATER",
        "s312 s321,                    1, true,  NAMED, LATER",
        "-212 -221,                    1, false, ABOVE, LATER",
        // Of two signed at once the younger agreement.
        "--11 --12,                    2, false, ALL,   LATER",
        // The same agreement in several ways is no rival of itself.
        "s311 s211 s-11,               1, true,  NAMED, ALONE",
        "s311 s211 -392,               1, true,  NAMED, SERVICE",
    })
    void takesTheMostParticularOne(
            String candidates, long chosen, boolean namesService, Customer customer, Decided by) {
        List<Candidate> all = new ArrayList<>();
        for (String signs : candidates.strip().split(" ", -1)) {
            all.add(candidate(signs));
        }
        for (int i = 0; i < 5; i++) {
            Collections.shuffle(all, new Random(i));
            Choice.Chosen it = Choice.of(all, UPWARD).orElseThrow();
            assertThat(it.version().agreement().value()).isEqualTo(chosen);
            assertThat(it.why()).isEqualTo(new Specificity(namesService, customer, by));
        }
    }

    @Test
    void isNothingWhereNothingMeansTheRequest() {
        assertThat(Choice.of(List.of(), UPWARD)).isEmpty();
    }
}
