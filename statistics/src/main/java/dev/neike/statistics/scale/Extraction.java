package dev.neike.statistics.scale;

/** How the one-factor model is fitted to the correlations. */
public enum Extraction {
    /**
     * Maximum likelihood under normality, as {@code factanal} of R. Source: Jöreskog, Psychometrika 32 (1967) 443–482;
     * Lawley and Maxwell, Factor Analysis as a Statistical Method, 2nd ed. 1971, chapter 4.
     */
    MAXIMUM_LIKELIHOOD {
        @Override
        Discrepancy discrepancy() {
            return new LikelihoodDiscrepancy();
        }
    },
    /**
     * Least squares of the residual correlations ("minres"), the default of psych. Needs no invertible matrix. Source:
     * Harman and Jones, Psychometrika 31 (1966) 351–368; Harman, Modern Factor Analysis, 3rd ed. 1976, chapter 9.
     */
    MINIMUM_RESIDUALS {
        @Override
        Discrepancy discrepancy() {
            return new ResidualDiscrepancy();
        }
    };

    abstract Discrepancy discrepancy();
}
