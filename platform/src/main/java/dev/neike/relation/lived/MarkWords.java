package dev.neike.relation.lived;

import dev.neike.shell.Texts;
import dev.neike.statistics.ClusteredMean;
import dev.neike.statistics.Interval;
import java.util.Optional;

/** Averages of marks in words and on a scale from 1 to 5. */
public record MarkWords(Texts texts) {

    private static final double LEAST = 1;
    private static final double MOST = 5;
    private static final double LEVEL = 0.95;

    /** Only the mean: {@code 4.2}. */
    public String mean(Optional<ClusteredMean> mean) {
        return mean.map(it -> texts.formats().decimal(it.mean(), 1)).orElse("–");
    }

    /** How sure it is, and of how many marks. */
    public String basis(ClusteredMean mean) {
        String n = texts.formats().count(mean.values());
        return interval(mean)
                .map(it -> texts.of(
                        "relation.marks.basis",
                        texts.formats().decimal(it.low(), 1),
                        texts.formats().decimal(it.high(), 1),
                        n))
                .orElseGet(() -> texts.of("relation.marks.basis.same", n));
    }

    /** Mean, interval and number of marks in one line; a dash where nothing is shown. */
    public String whole(Optional<ClusteredMean> mean) {
        return mean.map(it -> texts.formats().decimal(it.mean(), 1) + " " + basis(it))
                .orElse("–");
    }

    public static Optional<Interval> interval(ClusteredMean mean) {
        return mean.interval(LEVEL).map(it -> it.within(LEAST, MOST));
    }

    /** Where a mark stands on the scale, 0 to 100. */
    public double place(double mark) {
        return (mark - LEAST) / (MOST - LEAST) * 100;
    }

    /** By how much one side marks better or worse. */
    public String difference(double difference) {
        String size = texts.formats().decimal(Math.abs(difference), 1);
        if (Math.abs(difference) < 0.05) {
            return texts.of("relation.marks.same");
        }
        return texts.of(difference > 0 ? "relation.marks.customer-more" : "relation.marks.provider-more", size);
    }
}
