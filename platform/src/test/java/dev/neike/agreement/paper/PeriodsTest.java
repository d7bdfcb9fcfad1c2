package dev.neike.agreement.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.agreement.paper.Periods.Fitted;
import dev.neike.agreement.paper.Periods.Signed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PeriodsTest {

    private static Instant day(int day) {
        return Instant.parse("2026-01-01T00:00:00Z").plusSeconds(day * 86_400L);
    }

    private static Signed signed(int number, int begins, @Nullable Integer planned) {
        return new Signed(number, day(begins), planned == null ? null : day(planned));
    }

    private static Fitted fitted(int number, int begins, @Nullable Integer ends) {
        return new Fitted(number, day(begins), ends == null ? null : day(ends));
    }

    @Test
    void lastUntilTheNextVersionBegins() {
        assertThat(Periods.fit(List.of(signed(1, 0, null), signed(2, 10, null)), null))
                .containsExactly(fitted(1, 0, 10), fitted(2, 10, null));
    }

    @Test
    void lastUntilTheirOwnEndWhereThatComesFirst() {
        assertThat(Periods.fit(List.of(signed(1, 0, 5), signed(2, 10, 20)), null))
                .containsExactly(fitted(1, 0, 5), fitted(2, 10, 20));
    }

    @Test
    void areNothingWhereALaterVersionBeginsEarlier() {
        assertThat(Periods.fit(List.of(signed(1, 0, null), signed(2, 30, null), signed(3, 20, null)), null))
                .containsExactly(fitted(1, 0, 20), fitted(2, 30, 30), fitted(3, 20, null));
    }

    @Test
    void endWithTheAgreement() {
        assertThat(Periods.fit(List.of(signed(1, 0, null), signed(2, 10, null)), day(7)))
                .containsExactly(fitted(1, 0, 7), fitted(2, 10, 10));
    }

    /** However versions were signed, no instant lies in two of them. */
    @Property(tries = 500)
    void neverOverlap(@ForAll @Size(min = 1, max = 6) List<@IntRange(max = 40) Integer> begins, @ForAll boolean ended) {
        List<Signed> signed = new ArrayList<>();
        for (int i = 0; i < begins.size(); i++) {
            signed.add(signed(i + 1, begins.get(i), i % 3 == 0 ? begins.get(i) + 15 : null));
        }
        List<Fitted> fitted = Periods.fit(signed, ended ? day(25) : null);
        for (int day = 0; day <= 60; day++) {
            Instant at = day(day);
            assertThat(fitted.stream()
                            .filter(it -> !at.isBefore(it.begins()) && (it.ends() == null || at.isBefore(it.ends()))))
                    .hasSizeLessThanOrEqualTo(1);
        }
    }
}
