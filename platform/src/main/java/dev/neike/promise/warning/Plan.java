package dev.neike.promise.warning;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Who is warned when.
 *
 * @param since when it was set: what came before is not told because of it; long ago for the usual one
 */
public record Plan(List<Step> steps, Instant since) {

    public static final int MOST_STEPS = 6;

    private static final int WORKING_DAY = 8;

    /** Before anybody has set another one. */
    public static final Plan USUAL = new Plan(
            List.of(
                    new Step(new Moment.Share(75), Set.of(Recipient.HOLDER), true),
                    new Step(new Moment.Due(), Set.of(Recipient.HOLDER, Recipient.LEAD), true),
                    new Step(new Moment.After(WORKING_DAY), Set.of(Recipient.OWNER), true)),
            Instant.EPOCH);

    public Plan {
        steps = List.copyOf(steps);
        if (steps.size() > MOST_STEPS) {
            throw new IllegalArgumentException("too many steps: " + steps.size());
        }
        if (steps.stream().map(Step::slug).distinct().count() < steps.size()) {
            throw new IllegalArgumentException("a step stands twice");
        }
    }
}
