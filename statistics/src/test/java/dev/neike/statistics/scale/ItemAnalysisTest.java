package dev.neike.statistics.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.neike.statistics.Refusal;
import dev.neike.statistics.StatisticRefused.Reason;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class ItemAnalysisTest {

    private static final ItemAnalysis ANALYSIS = ItemAnalysis.withDefaults();

    /** R 4.2.2, psych 2.2.9: {@code alpha(attitude)$item.stats}; {@code describe(attitude, type = 3)}. */
    @Test
    void ofTheAttitudeSurvey() {
        ItemTable table = ANALYSIS.of(Attitude.answers());
        assertThat(column(table, it -> it.totalCorrelation().orElseThrow()))
                .containsExactly(
                        new double[] {
                            0.7788257019,
                            0.8367805506,
                            0.6972768034,
                            0.8066859226,
                            0.8501304439,
                            0.4207009885,
                            0.5953449857
                        },
                        within(1e-9));
        assertThat(column(table, it -> it.correctedCorrelation().orElseThrow()))
                .containsExactly(
                        new double[] {
                            0.6712620572,
                            0.7421097102,
                            0.5607111115,
                            0.7144454981,
                            0.7862755938,
                            0.2650343392,
                            0.4608105495
                        },
                        within(1e-9));
        Item critical = table.items().get(5);
        assertThat(critical.name()).isEqualTo("critical");
        assertThat(critical.n()).isEqualTo(30);
        assertThat(critical.missingShare()).isZero();
        assertThat(critical.mean()).isCloseTo(74.76666667, within(1e-8));
        assertThat(critical.sd()).isCloseTo(9.894907549, within(1e-8));
        assertThat(critical.skewness().orElseThrow()).isCloseTo(-0.865778933834599, within(1e-12));
        assertThat(critical.kurtosis().orElseThrow()).isCloseTo(0.166061137779689, within(1e-12));
        assertThat(critical.frequencies()).as("more than 11 different").isEmpty();
    }

    /** Corrected, an item's correlation does not depend on its unit, however large that makes it. R as above. */
    @Test
    void anItemThatDwarfsTheOthersIsCorrectedAsAnyOther() {
        double[][] rows = Attitude.rows();
        for (double[] row : rows) {
            row[1] *= 1e6;
        }
        Item complaints = ANALYSIS.of(Answers.of(Attitude.NAMES, rows)).items().get(1);
        assertThat(complaints.correctedCorrelation().orElseThrow()).isCloseTo(0.7421097102, within(1e-10));
    }

    /** Moments are about the mean, wherever that lies: eighths are exact even beside 10¹⁰. */
    @Test
    void momentsDoNotMindWhereTheScaleBegins() {
        double[][] rows = Attitude.rows();
        for (double[] row : rows) {
            row[5] = 1e10 + row[5] / 8;
        }
        Item critical = ANALYSIS.of(Answers.of(Attitude.NAMES, rows)).items().get(5);
        assertThat(critical.sd()).isCloseTo(9.894907549 / 8, within(1e-9));
        assertThat(critical.skewness().orElseThrow()).isCloseTo(-0.865778933834599, within(1e-12));
        assertThat(critical.kurtosis().orElseThrow()).isCloseTo(0.166061137779689, within(1e-12));
    }

    /** R: {@code m} as in the test of α; {@code psych::alpha(na.omit(m))$item.stats}, n and mean from {@code m}. */
    @Test
    void correlatesWhoAnsweredEverythingButCountsEverybody() {
        ItemTable table = ANALYSIS.of(Attitude.lacking());
        Item privileges = table.items().get(2);
        assertThat(privileges.n()).isEqualTo(28);
        assertThat(privileges.missing()).isEqualTo(2);
        assertThat(privileges.missingShare()).isCloseTo(2 / 30.0, within(1e-15));
        assertThat(privileges.mean()).isCloseTo(53.5357142857, within(1e-9));
        assertThat(privileges.sd()).isCloseTo(12.36626876526, within(1e-9));
        assertThat(privileges.totalCorrelation().orElseThrow()).isCloseTo(0.732576380104, within(1e-9));
        assertThat(privileges.correctedCorrelation().orElseThrow()).isCloseTo(0.602366924849, within(1e-9));
        assertThat(table.coverage().used()).isEqualTo(26);
    }

    /** R: {@code psych::alpha(m)$item.stats$r.drop}. */
    @Test
    void pairwiseIsThatOfPsych() {
        assertThat(column(
                        ANALYSIS.with(MissingAnswers.PAIRWISE).of(Attitude.lacking()),
                        it -> it.correctedCorrelation().orElseThrow()))
                .containsExactly(
                        new double[] {
                            0.694559088262,
                            0.750934036123,
                            0.619095052994,
                            0.703064822870,
                            0.780115167904,
                            0.261370355727,
                            0.398280805564
                        },
                        within(1e-9));
    }

    @Test
    void countsHowOftenEachAnswerCame() {
        Answers answers =
                Answers.withMissing(List.of("a"), new double[][] {{3}, {5}, {3}, {Double.NaN}, {0.0}, {-0.0}});
        Item item = ANALYSIS.of(answers).items().getFirst();
        assertThat(item.frequencies())
                .containsOnlyKeys(0.0, 3.0, 5.0)
                .containsEntry(3.0, 2)
                .containsEntry(0.0, 2);
        assertThat(ANALYSIS.withLevels(2).of(answers).items().getFirst().frequencies())
                .isEmpty();
    }

    @Test
    void tellsOfAnItemThatEverybodyAnsweredAlike() {
        Item item = ANALYSIS.of(Answers.of(List.of("a", "b"), new double[][] {{0.1, 1}, {0.1, 2}, {0.1, 2}}))
                .items()
                .getFirst();
        assertThat(item.mean()).isEqualTo(0.1);
        assertThat(item.sd()).isZero();
        assertThat(item.skewness()).isEmpty();
        assertThat(item.totalCorrelation()).isEmpty();
        assertThat(item.correctedCorrelation()).isEmpty();
    }

    @Test
    void aloneAnItemHasNoOthersToCorrelateWith() {
        Item item =
                ANALYSIS.of(Attitude.answers().only(List.of("rating"))).items().getFirst();
        assertThat(item.totalCorrelation().orElseThrow()).isCloseTo(1, within(1e-15));
        assertThat(item.correctedCorrelation()).isEmpty();
    }

    @Test
    void refusesTooLittle() {
        Refusal.of(Reason.TOO_FEW, "respondents", () -> ANALYSIS.of(Answers.of(List.of("a"), new double[][] {{1}})));
        Refusal.of(Reason.OUT_OF_RANGE, "levels", () -> ANALYSIS.withLevels(-1));
    }

    private static double[] column(ItemTable table, ToDoubleFunction<Item> what) {
        return table.items().stream().mapToDouble(what).toArray();
    }
}
