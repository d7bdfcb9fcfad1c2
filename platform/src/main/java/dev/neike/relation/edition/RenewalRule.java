package dev.neike.relation.edition;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When to build anew: when something has happened, but so that building never takes more than a twentieth of the time. What
 * was under way while the last building read may have been missed by it, so once all is quiet it is built once more. Once a
 * day in any case, since old requests leave the period.
 */
final class RenewalRule {

    static final int SHARE = 20;
    static final Duration LEAST = Duration.ofMinutes(1);
    static final Duration LONGEST = Duration.ofDays(1);

    private RenewalRule() {}

    /**
     * @param last the last building, if there was one
     * @param facts how many facts there are now
     */
    static boolean isDue(Optional<Edition.Built> last, long facts, Instant now) {
        return last.map(it -> isDue(it, facts, Duration.between(it.at(), now))).orElse(true);
    }

    private static boolean isDue(Edition.Built last, long facts, Duration age) {
        Duration pause = last.took().multipliedBy(SHARE);
        boolean rested = age.compareTo(pause) >= 0 && age.compareTo(LEAST) >= 0;
        boolean changed = last.facts() != facts || !last.settled();
        return rested && (changed || age.compareTo(LONGEST) >= 0);
    }
}
