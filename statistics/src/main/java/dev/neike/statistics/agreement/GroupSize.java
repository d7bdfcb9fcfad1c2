package dev.neike.statistics.agreement;

/** Which number stands for the size of units that differ in size. Both are the size itself where all are equal. */
public enum GroupSize {
    /** N/J, as {@code ICC1} of the R package multilevel takes it. */
    MEAN,
    /** (N − Σn²/N)/(J − 1), which makes the estimate of the variance between units unbiased (Searle, Linear Models, 1971). */
    N0
}
