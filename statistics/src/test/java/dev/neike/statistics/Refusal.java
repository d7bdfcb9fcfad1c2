package dev.neike.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.neike.statistics.StatisticRefused.Reason;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a refusal must say. */
public final class Refusal {

    private Refusal() {}

    /** Refused for this reason, and what is meant is said in these words among others. */
    public static void of(Reason reason, String what, ThrowingCallable asked) {
        StatisticRefused refused = catchThrowableOfType(StatisticRefused.class, asked);
        assertThat(refused).as("refused").isNotNull();
        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused.what()).contains(what);
    }

    /** Refused for this reason. */
    public static void assertRefused(Reason reason, ThrowingCallable asked) {
        of(reason, "", asked);
    }
}
