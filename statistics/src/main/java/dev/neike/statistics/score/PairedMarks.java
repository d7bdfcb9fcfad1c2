package dev.neike.statistics.score;

import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;

/** The marks of people who answered twice, on a scale whose ends are known; at least one person. Immutable. */
public final class PairedMarks {

    private final Scale scale;
    private final double[] first;
    private final double[] second;
    private final Population population;

    private PairedMarks(Scale scale, double[] first, double[] second, Population population) {
        this.scale = scale;
        this.first = first;
        this.second = second;
        this.population = population;
    }

    /**
     * What each gave first and second.
     *
     * @param first one mark a person
     * @param second of the same people, in the same order
     */
    public static PairedMarks of(double least, double most, double[] first, double[] second) {
        var scale = new Scale(least, most);
        if (first.length != second.length) {
            throw new StatisticRefused(
                    Reason.RAGGED, first.length + " first marks and " + second.length + " second ones");
        }
        return new PairedMarks(scale, scale.checked(first), scale.checked(second), Population.unlimited());
    }

    /** The same marks, as those of n out of so many people who might have answered twice. */
    public PairedMarks with(Population other) {
        other.mustHold(n());
        return new PairedMarks(scale, first, second, other);
    }

    /** How many people. */
    public long n() {
        return first.length;
    }

    public Population population() {
        return population;
    }

    Scale scale() {
        return scale;
    }

    /** Those who gave such a mark the second time but not the first. */
    long gained(DoublePredicate marks) {
        return moved(first, second, marks);
    }

    /** Those who gave such a mark the first time but not the second. */
    long lost(DoublePredicate marks) {
        return moved(second, first, marks);
    }

    private static long moved(double[] from, double[] to, DoublePredicate marks) {
        long found = 0;
        for (int i = 0; i < from.length; i++) {
            found += marks.test(to[i]) && !marks.test(from[i]) ? 1 : 0;
        }
        return found;
    }

    /** Second less first, of what each mark counts for. */
    double[] changes(DoubleUnaryOperator worth) {
        var changes = new double[first.length];
        for (int i = 0; i < changes.length; i++) {
            changes[i] = worth.applyAsDouble(second[i]) - worth.applyAsDouble(first[i]);
        }
        return changes;
    }
}
