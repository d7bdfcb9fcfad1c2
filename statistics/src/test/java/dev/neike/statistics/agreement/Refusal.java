package dev.neike.statistics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a refusal must say. */
final class Refusal {

    private Refusal() {}

    static void of(Reason reason, String what, ThrowingCallable asked) {
        StatisticRefused refused = catchThrowableOfType(StatisticRefused.class, asked);
        assertThat(refused).as("refused").isNotNull();
        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused.what()).contains(what);
    }
}
