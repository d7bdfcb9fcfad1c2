package dev.neike.statistics.mixed;

/**
 * What is expected of a level where all else is average: x̄′β̂ + b̂, at the weighted mean of the covariates and effects of zero
 * of all other factors.
 *
 * @param label the level
 * @param value the expectation, in the unit of the values
 * @param error the standard deviation of its error, uncertainty of the fixed effects included
 */
public record LevelMean(String label, double value, double error) {}
