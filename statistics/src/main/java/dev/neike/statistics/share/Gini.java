package dev.neike.statistics.share;

import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import java.util.Arrays;

/**
 * Gini's coefficient of shares of zero or more: ΣΣ|x<sub>i</sub> − x<sub>j</sub>| / (2n² x̄), 0 where all have the
 * same, 1 − 1/n where one has all (Gini, Variabilità e mutabilità, 1912; the form over sorted values: Dixon et al.,
 * Ecology 68 (1987) 1548–1551). With weights w pairs count w<sub>i</sub>w<sub>j</sub>, and n is Σw.
 *
 * <p>The sample form is n/(n−1) times that, 1 where one has all, and without bias for the mean difference of what the
 * shares are a sample of (Deaton, The Analysis of Household Surveys, 1997, section 3.1). It takes weights for counts of
 * people.
 *
 * <p>Moving something from one who has more to one who has less, without turning their order, lowers it.
 */
public final class Gini {

    /** What it is multiplied by. */
    public enum Form {
        /** 1: the shares are those of everyone. */
        POPULATION,
        /** n/(n−1): the shares are those of a sample. */
        SAMPLE
    }

    /**
     * The coefficient.
     *
     * @param value 0..1
     * @param n number of shares, or Σw
     * @param form which
     */
    public record Result(double value, double n, Form form) {}

    private static final Gini DEFAULTS = new Gini(Form.POPULATION);

    private final Form form;

    private Gini(Form form) {
        this.form = form;
    }

    /** The population form. */
    public static Gini withDefaults() {
        return DEFAULTS;
    }

    public Gini with(Form other) {
        return new Gini(other);
    }

    /** Of at least one share (two for the sample form), none negative, not all zero. */
    public Result of(double... shares) {
        return of(Shares.of(shares), shares.length);
    }

    /** Of shares each of which stands for as many as its weight; weights of zero count for nothing. */
    public Result of(double[] shares, double[] weights) {
        return of(Shares.of(shares, weights), Arrays.stream(weights).sum());
    }

    private Result of(Shares shares, double n) {
        if (!Double.isFinite(n)) {
            throw new StatisticRefused(Reason.OUT_OF_RANGE, "weights too large");
        }
        double population = population(shares);
        if (form == Form.POPULATION) {
            return new Result(population, n, form);
        }
        if (n <= 1) {
            throw new StatisticRefused(Reason.TOO_FEW, "a sample of " + n);
        }
        return new Result(Math.min(1, population * n / (n - 1)), n, form);
    }

    /**
     * Σ w(x − x₁)(people before − people behind) / (people · total). Over all, as many are before as behind, so that what is
     * taken off every share changes nothing but rounding.
     */
    private static double population(Shares shares) {
        double people = shares.people();
        double before = 0;
        double sum = 0;
        for (int i = 0; i < shares.size(); i++) {
            double weight = shares.weight(i);
            sum += weight * (shares.amount(i) - shares.amount(0)) * (before + before + weight - people);
            before += weight;
        }
        return Math.clamp(sum / people / shares.total(), 0, 1);
    }
}
