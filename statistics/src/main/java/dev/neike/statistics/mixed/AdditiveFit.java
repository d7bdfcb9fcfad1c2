package dev.neike.statistics.mixed;

import java.util.List;

/**
 * A fitted additive model of two factors.
 *
 * @param rows rows used
 * @param rowsLeftOut rows of weight zero
 * @param residualVariance weighted squares of residuals over their degrees of freedom
 * @param freedom those degrees of freedom
 * @param first levels of the data's first factor
 * @param second levels of its second
 */
public record AdditiveFit(
        int rows, int rowsLeftOut, double residualVariance, int freedom, Levels first, Levels second) {

    /**
     * The levels of a factor, seen in two ways.
     *
     * @param means what is expected of each level where all levels of the other factor counted alike, at the weighted mean of
     *     covariates: adjusted (least-squares) means; Searle, Speed and Milliken, The American Statistician 34, 1980
     * @param effects how far each lies from the plain average of these means
     */
    public record Levels(List<LevelMean> means, List<LevelMean> effects) {}
}
