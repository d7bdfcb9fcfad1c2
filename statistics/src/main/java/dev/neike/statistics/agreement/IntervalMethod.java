package dev.neike.statistics.agreement;

/** How the interval of ICC(1) was found. */
public enum IntervalMethod {
    /** Units of one size: the exact one of the F distribution (Shrout and Fleiss 1979; Searle, Linear Models, 1971). */
    EXACT_F,
    /**
     * Units of different size: Smith's large-sample standard error around the estimate with n₀ (Smith, Annals of Human
     * Genetics 21 (1956) 363–373; found the best of the simple ones by Donner and Wells, Biometrics 42 (1986) 401–412).
     * For few units it is no more than a rough guide.
     */
    SMITH
}
