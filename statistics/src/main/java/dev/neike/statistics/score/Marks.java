package dev.neike.statistics.score;

import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import java.util.Arrays;
import java.util.function.DoublePredicate;

/**
 * At least one answer on a scale whose ends are known, kept as a count for each mark that was given. Immutable. A
 * missing answer is no mark: leave it out, and say by {@link #with(Population)} of how many people these are.
 */
public final class Marks {

    private static final long MOST_ANSWERS = 1L << 53;

    private final Scale scale;
    private final double[] values;
    private final long[] counts;
    private final long n;
    private final Population population;

    private Marks(Scale scale, double[] values, long[] counts, Population population) {
        this.scale = scale;
        this.values = values;
        this.counts = counts;
        this.n = Arrays.stream(counts).sum();
        this.population = population;
    }

    /** These marks, in any order, each between the ends of the scale. */
    public static Marks of(double least, double most, double... marks) {
        var scale = new Scale(least, most);
        double[] ascending = scale.checked(marks);
        Arrays.sort(ascending);
        var values = new double[ascending.length];
        var counts = new long[ascending.length];
        int used = 0;
        for (double mark : ascending) {
            // Not by bits: 0 and −0 are the same mark.
            if (used == 0 || values[used - 1] != mark) {
                values[used++] = mark;
            }
            counts[used - 1]++;
        }
        return new Marks(scale, Arrays.copyOf(values, used), Arrays.copyOf(counts, used), Population.unlimited());
    }

    /**
     * How often each option was chosen, in steps of one from the least: {@code ofCounts(1, 0, 2, 5, 7, 3)} is a scale
     * of 1 to 5 with three fives.
     */
    public static Marks ofCounts(double least, long... counts) {
        var scale = new Scale(least, least + counts.length - 1);
        var values = new double[counts.length];
        var given = new long[counts.length];
        long n = 0;
        int used = 0;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] < 0 || counts[i] > MOST_ANSWERS - n) {
                throw new StatisticRefused(Reason.OUT_OF_RANGE, "count " + counts[i] + " of option " + i);
            }
            if (counts[i] > 0) {
                n += counts[i];
                values[used] = least + i;
                given[used++] = counts[i];
            }
        }
        if (n == 0) {
            throw new StatisticRefused(Reason.NO_ROWS, "counts");
        }
        return new Marks(scale, Arrays.copyOf(values, used), Arrays.copyOf(given, used), Population.unlimited());
    }

    /** The same marks, as those of n out of so many people. */
    public Marks with(Population other) {
        other.mustHold(n);
        return new Marks(scale, values, counts, other);
    }

    /** How many answers. */
    public long n() {
        return n;
    }

    public Population population() {
        return population;
    }

    /** The lower end of the scale. */
    public double least() {
        return scale.least();
    }

    /** The upper end of the scale. */
    public double most() {
        return scale.most();
    }

    /** How many marks are this high or higher. */
    public long atLeast(double threshold) {
        return count(mark -> mark >= threshold);
    }

    boolean isComplete() {
        return population.isComplete(n);
    }

    Scale scale() {
        return scale;
    }

    long count(DoublePredicate marks) {
        long found = 0;
        for (int i = 0; i < values.length; i++) {
            found += marks.test(values[i]) ? counts[i] : 0;
        }
        return found;
    }

    double mean() {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += counts[i] * (values[i] - scale.least());
        }
        return scale.least() + sum / n;
    }

    /** Σ(x−m)². */
    double squares() {
        double mean = mean();
        double squares = 0;
        for (int i = 0; i < values.length; i++) {
            squares += counts[i] * (values[i] - mean) * (values[i] - mean);
        }
        return squares;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Marks that
                && scale.equals(that.scale)
                && population.equals(that.population)
                && Arrays.equals(values, that.values)
                && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return 31 * scale.hashCode() + Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        return "Marks[" + scale + ": " + Arrays.toString(values) + " × " + Arrays.toString(counts) + "]";
    }
}
