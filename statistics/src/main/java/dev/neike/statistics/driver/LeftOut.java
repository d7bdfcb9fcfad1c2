package dev.neike.statistics.driver;

/**
 * Rows that nothing was computed from.
 *
 * @param missing those that lacked the outcome or a predictor
 * @param weightless complete ones of weight zero
 */
public record LeftOut(int missing, int weightless) {}
