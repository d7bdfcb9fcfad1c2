package dev.neike.agreement.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.agreement.Scope;
import dev.neike.organization.UnitId;
import dev.neike.shell.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContentRulesTest {

    private static final int DAY = 450;
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

    private static Contents contents(
            String title,
            Scope scope,
            String words,
            Map<Integer, PromisedTimes> times,
            @Nullable BigDecimal share,
            @Nullable LocalDate to,
            @Nullable LocalDate review) {
        return new Contents(title, null, scope, words, times, "", share, "", null, "", "", FROM, to, review);
    }

    private static Contents promising(@Nullable Span accept, @Nullable Span fulfil) {
        return contents("title", Scope.EVERYTHING, "", Map.of(2, new PromisedTimes(accept, fulfil)), null, null, null);
    }

    private static Span hours(int amount) {
        return new Span(amount, Span.Unit.HOURS);
    }

    private static Span days(int amount) {
        return new Span(amount, Span.Unit.DAYS);
    }

    private static String trouble(Contents it) {
        return ContentRules.trouble(it, DAY).map(Refusal::key).orElse("");
    }

    @Test
    void letWordsAlonePass() {
        assertThat(trouble(contents("t", Scope.EVERYTHING, "words", Map.of(), null, null, null)))
                .isEmpty();
    }

    @Test
    void askForATitleThatIsNotTooLong() {
        assertThat(trouble(contents(" ", Scope.EVERYTHING, "", Map.of(), null, null, null)))
                .isEqualTo("agreement.refusal.no-title");
        assertThat(trouble(contents("t".repeat(200), Scope.EVERYTHING, "", Map.of(), null, null, null)))
                .isEmpty();
        assertThat(trouble(contents("t".repeat(201), Scope.EVERYTHING, "", Map.of(), null, null, null)))
                .isEqualTo("agreement.refusal.long-title");
    }

    @Test
    void refuseWhatIsTooLongOrTooMuch() {
        assertThat(trouble(contents("t", Scope.EVERYTHING, "w".repeat(10_001), Map.of(), null, null, null)))
                .isEqualTo("agreement.refusal.long-words");
        Scope many =
                new Scope(LongStream.rangeClosed(1, 201).mapToObj(UnitId::new).collect(Collectors.toSet()), Set.of());
        assertThat(trouble(contents("t", many, "", Map.of(), null, null, null))).isEqualTo("agreement.refusal.many");
    }

    @Test
    void refuseTimesThatAreNone() {
        assertThat(trouble(promising(hours(0), null))).isEqualTo("agreement.refusal.amount");
        assertThat(trouble(promising(null, hours(-4)))).isEqualTo("agreement.refusal.amount");
        assertThat(trouble(promising(null, days(10_001)))).isEqualTo("agreement.refusal.amount");
        assertThat(trouble(promising(null, days(10_000)))).isEmpty();
    }

    /** A working day counts 7 h 30 min: eight hours are more than one, and less than two. */
    @Test
    void refuseToAcceptLaterThanToFulfil() {
        assertThat(trouble(promising(hours(8), days(1)))).isEqualTo("agreement.refusal.order");
        assertThat(trouble(promising(hours(8), days(2)))).isEmpty();
        assertThat(trouble(promising(days(2), hours(15)))).isEmpty();
        assertThat(trouble(promising(days(2), new Span(899, Span.Unit.MINUTES))))
                .isEqualTo("agreement.refusal.order");
    }

    @Test
    void refuseSharesOutsideOfWhatCanBeKept() {
        for (String share : new String[] {"0", "-0.1", "1.01", "0.12345"}) {
            assertThat(trouble(contents("t", Scope.EVERYTHING, "", Map.of(), new BigDecimal(share), null, null)))
                    .as(share)
                    .isEqualTo("agreement.refusal.share");
        }
        assertThat(trouble(contents("t", Scope.EVERYTHING, "", Map.of(), BigDecimal.ONE, null, null)))
                .isEmpty();
    }

    @Test
    void refusePeriodsThatRunBackwards() {
        assertThat(trouble(contents("t", Scope.EVERYTHING, "", Map.of(), null, FROM.minusDays(1), null)))
                .isEqualTo("agreement.refusal.period");
        assertThat(trouble(contents("t", Scope.EVERYTHING, "", Map.of(), null, FROM, null)))
                .isEmpty();
        assertThat(trouble(contents("t", Scope.EVERYTHING, "", Map.of(), null, null, FROM.minusDays(1))))
                .isEqualTo("agreement.refusal.review");
    }
}
