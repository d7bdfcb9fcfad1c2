package dev.neike.statistics.fair;

/**
 * What lies between a ratee's raw mean and its score; the three parts add up to that difference. A part that is nothing
 * but rounding is zero.
 *
 * @param byRaters minus the average effect of those who rated: above zero where they are stricter than the average rater
 * @param byCovariates minus the average effect of what is known of the marks, relative to the average of all
 * @param byShrinkage what draws the score towards the average ratee, more so the fewer marks there are; zero where raters are
 *     fixed
 */
public record Adjustment(double byRaters, double byCovariates, double byShrinkage) {

    /** What did most. */
    public enum Cause {
        /** Those who rated are stricter than the average rater. */
        STRICT_RATERS,
        /** Those who rated are milder than the average rater. */
        MILD_RATERS,
        /** What is known of the marks. */
        COVARIATES,
        /** There are few marks for what they vary. */
        FEW_MARKS,
        /** The score is the raw mean, to rounding. */
        NONE
    }

    /** Score less raw mean. */
    public double total() {
        return byRaters + byCovariates + byShrinkage;
    }

    /** The part that is largest either way. */
    public Cause cause() {
        double raters = Math.abs(byRaters);
        double known = Math.abs(byCovariates);
        double few = Math.abs(byShrinkage);
        if (raters == 0 && known == 0 && few == 0) {
            return Cause.NONE;
        }
        if (raters >= known && raters >= few) {
            return byRaters > 0 ? Cause.STRICT_RATERS : Cause.MILD_RATERS;
        }
        return known >= few ? Cause.COVARIATES : Cause.FEW_MARKS;
    }
}
