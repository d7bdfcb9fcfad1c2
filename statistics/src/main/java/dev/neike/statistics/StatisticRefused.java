package dev.neike.statistics;

import java.util.Locale;

/** The data do not carry what was asked of them: nothing is computed, and no {@code NaN} is handed out in its place. */
public final class StatisticRefused extends IllegalArgumentException {

    /** Why. */
    public enum Reason {
        /** There is nothing to compute from. */
        NO_ROWS,
        /** There are fewer of something than the statistic needs. */
        TOO_FEW,
        /** All marks come from one rater. */
        ONE_RATER,
        /** All marks are of one person or unit. */
        ONE_RATEE,
        /** Something that has to vary does not. */
        CONSTANT,
        /** A value is not a number, or not a finite one. */
        NOT_FINITE,
        /** A value is missing, and the statistic was not told what to do about that. */
        MISSING,
        /** Some column can be computed from others, so that their effects can't be told apart. */
        COLLINEAR,
        /** All weights are zero, or one is negative. */
        NO_WEIGHT,
        /** Groups that no rater joins: what they were given can't be compared. */
        NOT_COMPARABLE,
        /** A value or an option lies outside of what it can be. */
        OUT_OF_RANGE,
        /** Rows or columns that belong together have different lengths. */
        RAGGED,
        /** The search for the best parameters found none. */
        NO_SOLUTION;

        /** How texts are keyed. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String what;

    /**
     * Says why and of what.
     *
     * @param what the column, row, option or group, for whoever reads a log
     */
    public StatisticRefused(Reason reason, String what) {
        super(reason.slug() + ": " + what);
        this.reason = reason;
        this.what = what;
    }

    public Reason reason() {
        return reason;
    }

    /** The column, row, option or group that is meant. */
    public String what() {
        return what;
    }
}
