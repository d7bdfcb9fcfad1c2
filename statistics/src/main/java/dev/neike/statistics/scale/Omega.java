package dev.neike.statistics.scale;

import java.util.List;
import java.util.Optional;

/**
 * McDonald's ω and the model behind it.
 *
 * @param raw of the sum of the answers as they are: (Σλ<sub>i</sub>s<sub>i</sub>)² over the observed variance of the sum
 * @param standardised of the sum of the standardised answers: (Σλ)² over the sum of the correlations
 * @param fromUniquenesses 1 − Σψ over the sum of the correlations, standardised too; what {@code omega(nfactors = 1)} of
 *     psych calls ω total, but for Heywood cases, where psych takes 1 − λ² for ψ. It counts all covariance that the
 *     factor leaves as true
 * @param modelImplied (Σλs)² / ((Σλs)² + Σψs²), with the model's variance in the denominator (McDonald 1999, chapter 6)
 * @param loadings by item
 * @param extraction how the model was fitted
 * @param fit how well it fits
 * @param bootstrap interval for {@code raw}, where one was asked for
 * @param coverage the answers used
 */
public record Omega(
        double raw,
        double standardised,
        double fromUniquenesses,
        double modelImplied,
        List<Loading> loadings,
        Extraction extraction,
        ModelFit fit,
        Optional<Bootstrap> bootstrap,
        Coverage coverage) {

    public Omega {
        loadings = List.copyOf(loadings);
    }

    /** Whether any item is a Heywood case; ω is then not to be relied on. */
    public boolean improper() {
        return loadings.stream().anyMatch(Loading::improper);
    }

    Omega with(Bootstrap resampled) {
        return new Omega(
                raw,
                standardised,
                fromUniquenesses,
                modelImplied,
                loadings,
                extraction,
                fit,
                Optional.of(resampled),
                coverage);
    }
}
