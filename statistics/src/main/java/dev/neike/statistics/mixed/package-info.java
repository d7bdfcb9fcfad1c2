/**
 * Linear mixed models with crossed or nested random intercepts and fixed covariates: variance components by REML or ML,
 * fixed effects, conditional modes with their standard errors.
 *
 * <p>Sources: Bates, Mächler, Bolker and Walker, "Fitting Linear Mixed-Effects Models Using lme4", Journal of Statistical
 * Software 67(1), 2015; Searle, Casella and McCulloch, Variance Components, 1992; Gilmour, Thompson and Cullis, "Average
 * Information REML", Biometrics 51, 1995.
 */
@NullMarked
package dev.neike.statistics.mixed;

import org.jspecify.annotations.NullMarked;
