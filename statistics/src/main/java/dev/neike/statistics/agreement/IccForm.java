package dev.neike.statistics.agreement;

/** The six intraclass correlations of Shrout and Fleiss 1979: the model, and whether of one judge or of k judges' mean. */
public enum IccForm {
    /** Each target has judges of its own; one judge. */
    ONE_WAY_SINGLE("ICC(1,1)", false),
    /** The same judges, a sample of all, rate every target; one judge, absolute agreement. */
    RANDOM_JUDGES_SINGLE("ICC(2,1)", false),
    /** The same judges, the only ones of interest, rate every target; one judge, consistency. */
    FIXED_JUDGES_SINGLE("ICC(3,1)", false),
    /** As {@link #ONE_WAY_SINGLE}, of the mean of k judges. */
    ONE_WAY_MEAN("ICC(1,k)", true),
    /** As {@link #RANDOM_JUDGES_SINGLE}, of the mean of k judges. */
    RANDOM_JUDGES_MEAN("ICC(2,k)", true),
    /** As {@link #FIXED_JUDGES_SINGLE}, of the mean of k judges; equals Cronbach's α over judges. */
    FIXED_JUDGES_MEAN("ICC(3,k)", true);

    private final String symbol;
    private final boolean ofMean;

    IccForm(String symbol, boolean ofMean) {
        this.symbol = symbol;
        this.ofMean = ofMean;
    }

    /** As the paper writes it. */
    public String symbol() {
        return symbol;
    }

    /** Whether it is the reliability of a mean. */
    public boolean ofMean() {
        return ofMean;
    }
}
