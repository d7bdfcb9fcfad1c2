package dev.neike.statistics.driver;

import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something that people are asked about: how much it matters and how well it goes, each on a scale of its own.
 *
 * @param importance derived, as a share of R², or as people state it
 * @param performance mostly a mean
 */
public record Dimension(String name, Estimate importance, Estimate performance) {

    /**
     * Predictors as dimensions: their shares for importance, with percentile intervals where there was a bootstrap.
     *
     * @param performance of each predictor by name, such as {@link Drivers#performance}
     */
    public static List<Dimension> of(Shares shares, Map<String, Estimate> performance) {
        return shares.shares().stream()
                .map(it -> new Dimension(
                        it.name(),
                        it.estimate(),
                        Optional.ofNullable(performance.get(it.name()))
                                .orElseThrow(
                                        () -> new StatisticRefused(Reason.MISSING, "performance of " + it.name()))))
                .toList();
    }
}
