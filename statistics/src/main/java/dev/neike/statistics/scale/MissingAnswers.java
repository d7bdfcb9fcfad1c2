package dev.neike.statistics.scale;

/** What to do about respondents who left items out. */
public enum MissingAnswers {
    /** Leave out whoever did not answer every item. */
    LISTWISE,
    /**
     * Take each variance and covariance from all who answered the items concerned, as {@code cov(use = "pairwise")} of R
     * and {@code alpha} of psych do. Uses more answers, but the matrix may belong to no possible set of answers, and
     * intervals that take everybody for n are too narrow.
     */
    PAIRWISE
}
