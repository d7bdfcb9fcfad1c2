package dev.neike.statistics.mixed;

/** What is made as small as possible. */
public enum Criterion {
    /** Restricted (residual) likelihood: variances are estimated from what fixed effects leave over. Patterson and Thompson 1971. */
    REML,
    /** Likelihood. */
    ML
}
