package dev.neike.statistics.scale;

import java.util.OptionalDouble;

/**
 * Cronbach's α of the other items.
 *
 * @param item the item left out
 * @param raw from the covariances; absent where the sum of the others does not vary
 * @param standardised from the correlations; absent where the sum of the standardised others does not vary
 * @param averageCorrelation mean correlation between the others
 */
public record AlphaIfDropped(String item, OptionalDouble raw, OptionalDouble standardised, double averageCorrelation) {}
