package dev.neike.statistics.scale;

import dev.neike.statistics.Interval;
import dev.neike.statistics.Level;
import dev.neike.statistics.Quantiles;
import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * McDonald's coefficient ω (total) of the one-factor model: the share of the variance of the sum of items that their
 * common factor brings about, with the observed variance of the sum in the denominator. Source: McDonald, Test Theory: A
 * Unified Treatment, 1999, chapter 6; Kelley and Pornprasertmanit, Psychological Methods 21 (2016) 69–92, for the
 * observed variance and for bootstrap intervals.
 *
 * <p>The model is fitted to the correlations by maximum likelihood unless told otherwise; both ways of fitting do not
 * mind how items are scaled. An item of uniqueness .005 is a Heywood case; it is told of in the result. Items that load
 * negatively lower ω: reverse them first.
 *
 * <p>Refused: fewer than three items, of which the model says nothing; no more respondents than items; an item or a sum
 * of items without variance; for maximum likelihood, correlations without an inverse.
 */
public final class McDonaldOmega {

    private final Extraction extraction;
    private final MissingAnswers missing;
    private final Level level;
    private final Optional<Resampling> resampling;

    private record Resampling(int replications, long seed) {}

    private McDonaldOmega(Extraction extraction, MissingAnswers missing, Level level, Optional<Resampling> resampling) {
        this.extraction = extraction;
        this.missing = missing;
        this.level = level;
        this.resampling = resampling;
        resampling.ifPresent(it -> {
            if (!level.isReachedBy(it.replications())) {
                throw new StatisticRefused(
                        Reason.OUT_OF_RANGE, it.replications() + " replications for a level of " + level.value());
            }
        });
    }

    /** Maximum likelihood, only respondents who answered everything, no interval. */
    public static McDonaldOmega withDefaults() {
        return new McDonaldOmega(Extraction.MAXIMUM_LIKELIHOOD, MissingAnswers.LISTWISE, Level.USUAL, Optional.empty());
    }

    public McDonaldOmega with(Extraction way) {
        return new McDonaldOmega(way, missing, level, resampling);
    }

    public McDonaldOmega with(MissingAnswers policy) {
        return new McDonaldOmega(extraction, policy, level, resampling);
    }

    /** The level of the bootstrap interval, between 0 and 1. */
    public McDonaldOmega withLevel(double value) {
        return new McDonaldOmega(extraction, missing, new Level(value), resampling);
    }

    /**
     * A percentile interval from respondents drawn with replacement. The same seed gives the same interval.
     *
     * @param replications at least 100, and so many that one at least lies beyond either end of the interval; 1,000 are usual
     */
    public McDonaldOmega withBootstrap(int replications, long seed) {
        if (replications < 100) {
            throw new StatisticRefused(Reason.OUT_OF_RANGE, "replications " + replications);
        }
        return new McDonaldOmega(extraction, missing, level, Optional.of(new Resampling(replications, seed)));
    }

    public Omega of(Answers answers) {
        Omega omega = once(answers);
        return resampling.map(it -> omega.with(bootstrap(answers, it))).orElse(omega);
    }

    private Omega once(Answers answers) {
        int k = answers.items();
        if (k < 3) {
            throw new StatisticRefused(Reason.TOO_FEW, "items: " + k);
        }
        Covariance covariance = Covariance.of(answers, missing).varied();
        if (covariance.coverage().used() <= k) {
            throw new StatisticRefused(
                    Reason.TOO_FEW, "respondents: " + covariance.coverage().used() + " to " + k + " items");
        }
        Covariance correlations = covariance.correlations();
        OneFactor model = OneFactor.of(correlations, extraction);
        return omega(answers.names(), covariance, correlations, model);
    }

    private Omega omega(List<String> names, Covariance covariance, Covariance correlations, OneFactor model) {
        double common = 0;
        double unique = 0;
        var loadings = new ArrayList<Loading>();
        for (int i = 0; i < names.size(); i++) {
            double loading = model.loadings().get(i);
            double uniqueness = model.uniquenesses().get(i);
            common += loading * Math.sqrt(covariance.at(i, i));
            unique += uniqueness * covariance.at(i, i);
            loadings.add(
                    new Loading(names.get(i), loading, uniqueness, uniqueness <= UniquenessSearch.LEAST * (1 + 1e-9)));
        }
        double sum = sum(model.loadings());
        return new Omega(
                common * common / covariance.total(),
                sum * sum / total(correlations),
                1 - sum(model.uniquenesses()) / total(correlations),
                common * common / (common * common + unique),
                loadings,
                extraction,
                fit(model, covariance.coverage().used()),
                Optional.empty(),
                covariance.coverage());
    }

    private static double sum(List<Double> values) {
        return values.stream().mapToDouble(it -> it).sum();
    }

    private static double total(Covariance correlations) {
        double total = correlations.total();
        if (!(total > Covariance.NOISE * correlations.items())) {
            throw new StatisticRefused(Reason.CONSTANT, "the sum of the standardised items");
        }
        return total;
    }

    private ModelFit fit(OneFactor model, int n) {
        int k = model.loadings().size();
        int freedom = k * (k - 3) / 2;
        double factor = n - 1 - (2 * k + 5) / 6.0 - 2 / 3.0;
        if (extraction != Extraction.MAXIMUM_LIKELIHOOD || freedom == 0 || factor <= 0) {
            return new ModelFit(model.value(), freedom, OptionalDouble.empty(), OptionalDouble.empty());
        }
        double chiSquared = factor * model.value();
        double p = ChiSquaredDistribution.of(freedom).survivalProbability(chiSquared);
        return new ModelFit(model.value(), freedom, OptionalDouble.of(chiSquared), OptionalDouble.of(p));
    }

    private Bootstrap bootstrap(Answers answers, Resampling how) {
        var random = new SplittableRandom(how.seed());
        var values = new double[how.replications()];
        int computed = 0;
        for (int i = 0; i < how.replications(); i++) {
            int[] drawn =
                    random.ints(answers.respondents(), 0, answers.respondents()).toArray();
            try {
                values[computed] = once(answers.respondents(drawn)).raw();
                computed++;
            } catch (StatisticRefused unlucky) {
                // Counted: what is missing from the replications.
            }
        }
        return new Bootstrap(
                interval(Arrays.copyOf(values, computed), how.replications()),
                how.replications(),
                how.replications() - computed,
                how.seed());
    }

    private Optional<Interval> interval(double[] values, int replications) {
        if (values.length < 0.9 * replications || !level.isReachedBy(values.length)) {
            return Optional.empty();
        }
        Arrays.sort(values);
        double tail = level.lowerTail();
        return Optional.of(
                new Interval(Quantiles.type7(values, tail), Quantiles.type7(values, 1 - tail), level.value()));
    }
}
