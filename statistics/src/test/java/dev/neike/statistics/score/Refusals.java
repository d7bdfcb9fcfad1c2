package dev.neike.statistics.score;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.neike.statistics.StatisticRefused;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Asserts that something is refused, and for which reason. */
public final class Refusals {

    private Refusals() {}

    public static void assertRefused(StatisticRefused.Reason reason, ThrowingCallable asked) {
        assertThatExceptionOfType(StatisticRefused.class).isThrownBy(asked).returns(reason, StatisticRefused::reason);
    }
}
