package dev.neike.agreement;

import java.util.Locale;
import java.util.Optional;

/** How a promise would have come out otherwise than it did. */
public enum Turn {
    /** Broken under the terms, and kept, or at least not broken, as it was. */
    BROKEN,
    /** The reverse. */
    KEPT,
    /** Nothing was promised, and the terms have a verdict. */
    PROMISED,
    /** There was a verdict, and the terms promise nothing. */
    UNPROMISED;

    /** Nothing where it makes no difference. */
    public static Optional<Turn> of(Verdict then, Verdict now) {
        if (then == Verdict.NOTHING) {
            return now.isSettled() ? Optional.of(PROMISED) : Optional.empty();
        }
        if (now == Verdict.NOTHING) {
            return then.isSettled() ? Optional.of(UNPROMISED) : Optional.empty();
        }
        if (then == Verdict.BROKEN == (now == Verdict.BROKEN)) {
            return Optional.empty();
        }
        return Optional.of(now == Verdict.BROKEN ? BROKEN : KEPT);
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
