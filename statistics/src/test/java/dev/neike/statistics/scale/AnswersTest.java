package dev.neike.statistics.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.neike.statistics.Refusal;
import dev.neike.statistics.StatisticRefused.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private static final List<String> TWO = List.of("a", "b");

    @Test
    void areACopyOfWhatWasHandedIn() {
        double[][] rows = {{1, 2}, {3, 4}};
        double[] cells = {1, 2, 3, 4};
        Answers answers = Answers.of(TWO, rows);
        Answers flat = Answers.ofRowMajor(TWO, cells);
        rows[1][0] = 99;
        cells[2] = 99;
        assertThat(answers.answer(1, 0)).isEqualTo(3);
        assertThat(flat.answer(1, 0)).isEqualTo(3);
        assertThat(answers.respondents()).isEqualTo(2);
        assertThat(answers.items()).isEqualTo(2);
    }

    @Test
    void knowWhatIsMissing() {
        Answers answers = Attitude.lacking();
        assertThat(answers.missing(2)).isEqualTo(2);
        assertThat(answers.missing(1)).isZero();
        assertThat(answers.complete(4)).isFalse();
        assertThat(answers.complete(3)).isTrue();
    }

    @Test
    void turnRoundWhatAsksForTheOpposite() {
        Answers answers = Answers.withMissing(TWO, new double[][] {{1, 5}, {Double.NaN, 4}, {2, 1}});
        Answers turned = answers.reversed(1, 5, List.of("a"));
        assertThat(turned.answer(0, 0)).isEqualTo(5);
        assertThat(turned.answer(1, 0)).isNaN();
        assertThat(turned.answer(2, 0)).isEqualTo(4);
        assertThat(turned.answer(0, 1)).isEqualTo(5);
        assertThat(turned.reversed(1, 5, List.of("a")).answer(2, 0)).isEqualTo(2);
    }

    @Test
    void canBeNarrowedToSomeItems() {
        Answers only = Attitude.answers().only(List.of("critical", "rating"));
        assertThat(only.names()).containsExactly("critical", "rating");
        assertThat(only.answer(0, 0)).isEqualTo(92);
        assertThat(only.answer(0, 1)).isEqualTo(43);
    }

    @Test
    void refuseWhatIsNoTable() {
        Refusal.of(Reason.NO_ROWS, "respondents", () -> Answers.of(TWO, new double[0][]));
        Refusal.of(Reason.TOO_FEW, "items", () -> Answers.of(List.of(), new double[][] {{}}));
        Refusal.of(Reason.RAGGED, "row 1", () -> Answers.of(TWO, new double[][] {{1, 2}, {3}}));
        Refusal.of(Reason.RAGGED, "3 cells", () -> Answers.ofRowMajor(TWO, new double[3]));
        Refusal.of(Reason.OUT_OF_RANGE, "repeat", () -> Answers.of(List.of("a", "a"), new double[][] {{1, 2}}));
        Refusal.of(Reason.NOT_FINITE, "item b, row 1", () -> Answers.of(TWO, new double[][] {{1, 2}, {3, Double.NaN}}));
        Refusal.of(
                Reason.NOT_FINITE,
                "item a, row 0",
                () -> Answers.withMissing(TWO, new double[][] {{Double.NEGATIVE_INFINITY, 2}}));
    }

    @Test
    void refuseToTurnWhatIsNotOnTheScale() {
        Answers answers = Answers.of(TWO, new double[][] {{1, 6}, {2, 3}});
        Refusal.of(Reason.OUT_OF_RANGE, "item b: 6.0", () -> answers.reversed(1, 5, List.of("b")));
        Refusal.of(Reason.OUT_OF_RANGE, "no item c", () -> answers.reversed(1, 5, List.of("c")));
        Refusal.of(Reason.OUT_OF_RANGE, "scale", () -> answers.reversed(5, 5, List.of("a")));
        Refusal.of(Reason.OUT_OF_RANGE, "scale", () -> answers.reversed(1, Double.NaN, List.of("a")));
    }

    /** The table typed into these tests is the one of the reference folder. */
    @Test
    void theTestsUseTheReferenceTable() throws IOException {
        Path file = Path.of(System.getProperty("neike.reference", "../shared/reference"), "attitude.csv");
        assumeThat(file).exists();
        List<String> lines = Files.readAllLines(file);
        double[][] rows = Attitude.rows();
        assertThat(lines).hasSize(rows.length + 1);
        for (int i = 0; i < rows.length; i++) {
            double[] row = Arrays.stream(lines.get(i + 1).replace("\"", "").split(",", -1))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            assertThat(row).containsExactly(rows[i], within(0.0));
        }
    }
}
