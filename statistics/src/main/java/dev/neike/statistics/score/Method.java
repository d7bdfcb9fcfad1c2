package dev.neike.statistics.score;

/** How an interval, and the p-value beside it, were reached. */
public enum Method {
    /** Everyone answered: nothing is estimated, the interval has no width, and there is nothing to test. */
    EVERYONE_ANSWERED,
    /** Student's t of a mean. */
    STUDENT,
    /** Wilson's score interval of a proportion. */
    WILSON,
    /** Wilson's score interval with continuity correction. */
    WILSON_CORRECTED,
    /** The adjusted Wald interval of a recommendation score, or of the difference of two. */
    ADJUSTED_WALD,
    /** Welch's t of two means. */
    WELCH,
    /** Newcombe's hybrid of two Wilson intervals; p of the pooled score test. */
    NEWCOMBE,
    /** Newcombe's hybrid of two Wilson intervals with continuity correction; p of the pooled score test without. */
    NEWCOMBE_CORRECTED,
    /** Student's t of the changes of the same people. */
    PAIRED_STUDENT,
    /** The adjusted Wald interval of a change of proportion among the same people; p of McNemar's test. */
    PAIRED_ADJUSTED_WALD
}
