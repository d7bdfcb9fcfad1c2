package dev.neike.relation.map;

import dev.neike.statistics.Quantiles;
import java.util.ArrayList;
import java.util.List;

/**
 * At most five classes of values for colouring, each from a bound (included) to the next. Bounds are the round values
 * nearest to the quintiles of what is shown.
 *
 * @param bounds ascending, at most four
 */
public record ColourClasses(List<Double> bounds) {

    /** The number of colours. */
    public static final int COLOURS = 5;

    public ColourClasses {
        bounds = List.copyOf(bounds);
    }

    /**
     * @param ascending the values shown, in order
     * @param ladder round values, ascending
     */
    static ColourClasses of(double[] ascending, double... ladder) {
        List<Double> bounds = new ArrayList<>();
        for (int fifth = 1; fifth < COLOURS && ascending.length > 0; fifth++) {
            double bound = nearest(Quantiles.type7(ascending, fifth / (double) COLOURS), ladder);
            boolean divides = bound > ascending[0] && bound <= ascending[ascending.length - 1];
            if (divides && (bounds.isEmpty() || bound > bounds.getLast())) {
                bounds.add(bound);
            }
        }
        return new ColourClasses(bounds);
    }

    /** Number of the class, from 0. */
    public int classOf(double value) {
        int number = 0;
        while (number < bounds.size() && value >= bounds.get(number)) {
            number++;
        }
        return number;
    }

    /** The colour of a class, 1 (calm) to 5 (glaring); few classes use the whole range. */
    public int colour(int number) {
        return bounds.isEmpty() ? 1 : 1 + (int) Math.round(number * (COLOURS - 1.0) / bounds.size());
    }

    private static double nearest(double value, double... ladder) {
        double best = ladder[0];
        for (double step : ladder) {
            if (Math.abs(Math.log((step + 1e-9) / (value + 1e-9)))
                    < Math.abs(Math.log((best + 1e-9) / (value + 1e-9)))) {
                best = step;
            }
        }
        return best;
    }
}
