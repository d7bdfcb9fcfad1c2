package dev.neike.statistics.network;

import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;

/**
 * Whether links go both ways more often than chance would have it: ρ = (r − ā)/(1 − ā), r the share of links that are
 * returned, ā = L/(N(N−1)) the share of ordered pairs that are linked (Garlaschelli and Loffredo, Physical Review
 * Letters 93 (2004) 268701). It is the correlation of a<sub>ij</sub> and a<sub>ji</sub>: 1 if all are returned, 0 as
 * among random links, below 0 if they are avoided. Weights don't count, but in {@code weighted}.
 *
 * <p>Refused without links, and where everyone is linked with everyone, so that there is nothing to tell from chance.
 */
public final class Reciprocity {

    /**
     * The reciprocity.
     *
     * @param rho ρ, −1..1
     * @param returned r
     * @param density ā
     * @param weighted Σ min(w<sub>ij</sub>, w<sub>ji</sub>)/Σ w<sub>ij</sub>, the share of all weight that is returned
     *     (Squartini et al., Scientific Reports 3 (2013) 2729); not corrected for chance
     * @param links L
     * @param units N
     */
    public record Result(double rho, double returned, double density, double weighted, int links, int units) {}

    private static final Reciprocity DEFAULTS = new Reciprocity();

    private Reciprocity() {}

    public static Reciprocity withDefaults() {
        return DEFAULTS;
    }

    public Result of(Favours favours) {
        favours.mustHoldSome();
        double possible = (double) favours.units() * (favours.units() - 1);
        if (favours.links() == possible) {
            throw new StatisticRefused(Reason.CONSTANT, "all pairs are linked both ways");
        }
        int mutual = 0;
        double weight = 0;
        for (Favour favour : favours.all()) {
            double back = favours.between(favour.to(), favour.from());
            mutual += back > 0 ? 1 : 0;
            weight += Math.min(favour.weight(), back);
        }
        double returned = (double) mutual / favours.links();
        double density = favours.links() / possible;
        return new Result(
                (returned - density) / (1 - density),
                returned,
                density,
                Math.min(1, weight / favours.total()),
                favours.links(),
                favours.units());
    }
}
