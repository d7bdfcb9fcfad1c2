package dev.neike.statistics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.neike.statistics.Refusal;
import dev.neike.statistics.StatisticRefused.Reason;
import dev.neike.statistics.agreement.Finding.DifferenceBetweenUnits;
import dev.neike.statistics.agreement.Finding.EnoughRaters;
import dev.neike.statistics.agreement.Finding.MedianAgreement;
import dev.neike.statistics.agreement.Finding.MedianDeviation;
import dev.neike.statistics.agreement.Finding.ReliableMeans;
import dev.neike.statistics.agreement.Finding.ShareInAgreement;
import dev.neike.statistics.agreement.Finding.VarianceBetweenUnits;
import dev.neike.statistics.agreement.Verdict.Judgement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AggregationTest {

    private static final Aggregation AGGREGATION = Aggregation.on(new ResponseScale(1, 5));

    /** Eight units, 44 respondents, three items. */
    private static final String CLEAR = """
            1: 222 222 221 232 212 321  2: 445 444 443 333 454  3: 343 332 333 422 424 433 322
            4: 555 554 554 555  5: 121 111 221 122 111 112  6: 444 544 454 435 444  7: 312 323 322
            8: 224 343 333 344 323 332 333 333
            """;

    /**
     * R 4.2.2, multilevel 2.7: {@code median(rwg.j(x, u)$rwg.j)}, {@code median(ad.m(x, u)$AD.M)},
     * {@code t <- aov(rowMeans(x) ~ factor(u))}, {@code ICC1(t)}, {@code ICC2(t)}.
     */
    @Test
    void yesWhereRatersAgreeAndUnitsDiffer() {
        Verdict verdict = AGGREGATION.of(answers(CLEAR));
        assertThat(verdict.judgement()).isEqualTo(Judgement.YES);
        assertThat(verdict.objections()).isEmpty();
        assertThat(finding(verdict, MedianAgreement.class).median()).isCloseTo(0.946712018141, within(1e-10));
        assertThat(finding(verdict, MedianDeviation.class).median()).isCloseTo(0.368634259259, within(1e-10));
        assertThat(finding(verdict, MedianDeviation.class).most()).isEqualTo(5 / 6.0);
        assertThat(finding(verdict, ShareInAgreement.class).share()).isEqualTo(1);
        assertThat(finding(verdict, VarianceBetweenUnits.class).icc1()).isCloseTo(0.910815812765, within(1e-10));
        assertThat(finding(verdict, ReliableMeans.class).icc2().orElseThrow()).isCloseTo(0.982508346885, within(1e-10));
        assertThat(finding(verdict, DifferenceBetweenUnits.class).p().orElseThrow())
                .isCloseTo(1.34159054810e-17, within(1e-25));
        assertThat(verdict.units())
                .hasSize(8)
                .allSatisfy(it -> assertThat(it.rwg()).isPresent());
        assertThat(verdict.units().get(3).rwg().orElseThrow().value()).isCloseTo(0.980769230769, within(1e-10));
        assertThat(verdict.nullVariance()).isEqualTo(2);
        assertThat(verdict.variance().respondents()).isEqualTo(44);
    }

    @Test
    void noWhereRatersDoNotAgree() {
        Verdict verdict = AGGREGATION.of(answers("1: 111 555 333 511  2: 155 511 424 151  3: 551 115 151 333"));
        assertThat(verdict.judgement()).isEqualTo(Judgement.NO);
        assertThat(verdict.objections())
                .hasAtLeastOneElementOfType(MedianAgreement.class)
                .hasAtLeastOneElementOfType(MedianDeviation.class);
        assertThat(finding(verdict, ShareInAgreement.class).below()).containsExactly("1", "2", "3");
    }

    @Test
    void noWhereAllUnitsAreAlike() {
        Verdict verdict = AGGREGATION.of(answers("1: 343 434 333 444  2: 433 334 444 334  3: 333 443 344 434"));
        assertThat(verdict.judgement()).isEqualTo(Judgement.NO);
        assertThat(finding(verdict, MedianAgreement.class).met()).isTrue();
        assertThat(verdict.objections())
                .hasAtLeastOneElementOfType(DifferenceBetweenUnits.class)
                .hasAtLeastOneElementOfType(VarianceBetweenUnits.class);
    }

    @Test
    void withCautionWhereAUnitHasTooFewRatersOrDisagrees() {
        Verdict verdict = AGGREGATION.of(answers(CLEAR + " 9: 333  10: 111 555 155"));
        assertThat(verdict.judgement()).isEqualTo(Judgement.WITH_CAUTION);
        assertThat(finding(verdict, EnoughRaters.class).units()).containsExactly("9");
        assertThat(verdict.objections()).singleElement().isInstanceOf(EnoughRaters.class);
        assertThat(finding(verdict, ShareInAgreement.class).below()).containsExactly("10");
        assertThat(finding(verdict, ShareInAgreement.class).share()).isCloseTo(8 / 9.0, within(1e-12));
        assertThat(verdict.units().get(8).rwg()).isEmpty();
        assertThat(verdict.units().get(8).deviation()).isEmpty();
    }

    /** Means of two raters cannot be very reliable, though these agree. */
    @Test
    void withCautionWhereMeansAreUnreliable() {
        Verdict verdict = AGGREGATION
                .with(Thresholds.usual().withRaters(2).withSignificance(1))
                .of(answers("1: 3 4  2: 4 4  3: 3 3  4: 4 3  5: 4 4  6: 3 4"));
        assertThat(verdict.objections()).hasOnlyElementsOfType(ReliableMeans.class);
        assertThat(verdict.judgement()).isEqualTo(Judgement.WITH_CAUTION);
    }

    @Test
    void asksForWhatItIsTold() {
        Thresholds strict = Thresholds.usual()
                .withAgreement(0.99)
                .withShare(0.9)
                .withIcc1(0.95)
                .withIcc2(0.99)
                .withSignificance(1e-20)
                .withRaters(5);
        Verdict verdict = AGGREGATION.with(strict).withDeviationLimit(0.1).of(answers(CLEAR));
        assertThat(verdict.judgement()).isEqualTo(Judgement.NO);
        assertThat(verdict.objections()).hasSize(7).isEqualTo(verdict.findings());
        assertThat(AGGREGATION
                        .with(NullDistribution.HEAVY_SKEW)
                        .of(answers(CLEAR))
                        .judgement())
                .isEqualTo(Judgement.NO);
        assertThat(AGGREGATION.with(GroupSize.N0).of(answers(CLEAR)).variance().sizeUsed())
                .isLessThan(44 / 8.0);
    }

    /** .70 is reached by .70, whatever rounding does to 1 − .6/2. */
    @Test
    void aThresholdIsMetByItself() {
        assertThat(new MedianAgreement(1 - 0.6 / 2 - 1e-16, 0.7, 3).met()).isTrue();
        assertThat(new MedianAgreement(0.6999, 0.7, 3).met()).isFalse();
        assertThat(new Deviation(5 / 6.0 + 1e-16, List.of(), 3, 5 / 6.0).withinLimit())
                .isTrue();
    }

    @Test
    void unitsThatAgreeFullyDiffer() {
        Verdict verdict = AGGREGATION.of(answers("1: 3 3 3  2: 4 4 4"));
        assertThat(finding(verdict, DifferenceBetweenUnits.class).p()).isEmpty();
        assertThat(verdict.judgement()).isEqualTo(Judgement.YES);
    }

    @Test
    void refusesWhatNoVerdictCanBeGivenOn() {
        Refusal.of(Reason.ONE_RATEE, "units", () -> AGGREGATION.of(answers("1: 3 4 5")));
        Refusal.of(Reason.TOO_FEW, "two respondents", () -> AGGREGATION.of(answers("1: 3  2: 4")));
        Refusal.of(Reason.CONSTANT, "answers", () -> AGGREGATION.of(answers("1: 3 3  2: 3 3")));
        Refusal.of(Reason.OUT_OF_RANGE, "9.0", () -> AGGREGATION.of(answers("1: 3 4  2: 9")));
        Refusal.of(Reason.OUT_OF_RANGE, "threshold", () -> Thresholds.usual().withIcc1(1.5));
        Refusal.of(Reason.OUT_OF_RANGE, "threshold", () -> Thresholds.usual().withShare(Double.NaN));
        Refusal.of(Reason.OUT_OF_RANGE, "raters", () -> Thresholds.usual().withRaters(1));
    }

    private static <F extends Finding> F finding(Verdict verdict, Class<F> kind) {
        return verdict.findings().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    /** A unit's name before a colon, then a word a respondent, a digit an item. */
    private static UnitAnswers answers(String table) {
        var units = new ArrayList<String>();
        var rows = new ArrayList<double[]>();
        String unit = "";
        for (String word : table.trim().split("\\s+", -1)) {
            if (word.endsWith(":")) {
                unit = word.substring(0, word.length() - 1);
            } else {
                units.add(unit);
                rows.add(word.chars().mapToDouble(it -> it - '0').toArray());
            }
        }
        return UnitAnswers.of(units, rows.toArray(double[][]::new));
    }
}
