package dev.neike.statistics.driver;

import dev.neike.statistics.Quantiles;
import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Importance–performance analysis: dimensions in four fields, by a line through the importances and one through the
 * performances. What lies on a line counts as above it.
 *
 * <p>Lines through means or medians are relative: some dimension is always below them. They are taken as they are; that they
 * come from the same data as the dimensions is not in anybody's certainty.
 *
 * <p>Source: Martilla and James, "Importance–Performance Analysis", Journal of Marketing 41 (1977) no. 1, 77–79, who
 * leave it to judgement where the lines are drawn.
 */
public final class Quadrants {

    private final Function<List<Dimension>, Lines> lines;

    private Quadrants(Function<List<Dimension>, Lines> lines) {
        this.lines = lines;
    }

    /** Where the fields meet. */
    public record Lines(double importance, double performance) {

        public Lines {
            if (!Double.isFinite(importance) || !Double.isFinite(performance)) {
                throw new StatisticRefused(Reason.NOT_FINITE, "lines at " + importance + " and " + performance);
            }
        }
    }

    /** Dimensions in their fields, in the order given. */
    public record Chart(Lines lines, List<Place> places) {

        public Chart {
            places = List.copyOf(places);
        }
    }

    /** Lines through the means of the dimensions. */
    public static Quadrants withDefaults() {
        return through(values -> Arrays.stream(values).average().orElseThrow());
    }

    /** Lines through the medians of the dimensions. */
    public Quadrants atMedians() {
        return through(values -> Quantiles.type7(Arrays.stream(values).sorted().toArray(), 0.5));
    }

    /** Lines at these values, such as the middle of the scale, or a mean of last year. */
    public Quadrants at(double importance, double performance) {
        Lines given = new Lines(importance, performance);
        return new Quadrants(_ -> given);
    }

    private static Quadrants through(ToDoubleFunction<double[]> middle) {
        return new Quadrants(dimensions -> new Lines(
                middle.applyAsDouble(varying("importance", dimensions, Dimension::importance)),
                middle.applyAsDouble(varying("performance", dimensions, Dimension::performance))));
    }

    /**
     * Where each of these dimensions lies.
     *
     * @throws StatisticRefused for no dimension; where lines go through the dimensions, also for a single one
     *     ({@code TOO_FEW}), and where all are equally important or perform equally ({@code CONSTANT})
     */
    public Chart of(List<Dimension> dimensions) {
        if (dimensions.isEmpty()) {
            throw new StatisticRefused(Reason.NO_ROWS, "no dimension");
        }
        Lines drawn = lines.apply(dimensions);
        return new Chart(
                drawn, dimensions.stream().map(it -> Place.of(it, drawn)).toList());
    }

    private static double[] varying(String what, List<Dimension> dimensions, Function<Dimension, Estimate> side) {
        if (dimensions.size() < 2) {
            throw new StatisticRefused(Reason.TOO_FEW, "a line through one dimension");
        }
        double[] values =
                dimensions.stream().map(side).mapToDouble(Estimate::value).toArray();
        if (Arrays.stream(values).allMatch(it -> it == values[0])) {
            throw new StatisticRefused(Reason.CONSTANT, what + " of all dimensions");
        }
        return values;
    }
}
