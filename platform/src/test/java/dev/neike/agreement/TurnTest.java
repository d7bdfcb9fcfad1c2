package dev.neike.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every pair of verdicts. */
class TurnTest {

    @ParameterizedTest
    @CsvSource({
        "KEPT, KEPT, ", "KEPT, BROKEN, BROKEN", "KEPT, OPEN, ", "KEPT, VOID, ", "KEPT, NOTHING, UNPROMISED",
        "BROKEN, KEPT, KEPT", "BROKEN, BROKEN, ", "BROKEN, OPEN, KEPT", "BROKEN, VOID, KEPT",
                "BROKEN, NOTHING, UNPROMISED",
        "OPEN, KEPT, ", "OPEN, BROKEN, BROKEN", "OPEN, OPEN, ", "OPEN, VOID, ", "OPEN, NOTHING, ",
        "VOID, KEPT, ", "VOID, BROKEN, BROKEN", "VOID, OPEN, ", "VOID, VOID, ", "VOID, NOTHING, ",
        "NOTHING, KEPT, PROMISED", "NOTHING, BROKEN, PROMISED", "NOTHING, OPEN, ", "NOTHING, VOID, ",
                "NOTHING, NOTHING, "
    })
    void aVerdictTurnsIntoAnother(Verdict then, Verdict now, Turn turn) {
        assertThat(Turn.of(then, now).orElse(null)).isEqualTo(turn);
    }
}
