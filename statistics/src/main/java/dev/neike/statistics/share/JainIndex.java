package dev.neike.statistics.share;

/**
 * Jain's index of fairness of shares of zero or more: (Σx)²/(nΣx²), 1 where all have the same, k/n where k have the
 * same and the others nothing. Source: Jain, Chiu and Hawe, "A Quantitative Measure of Fairness and Discrimination for
 * Resource Allocation in Shared Computer Systems", DEC-TR-301, 1984. With c the coefficient of variation (population
 * form) it is 1/(1 + c²).
 */
public final class JainIndex {

    /**
     * The index.
     *
     * @param value 1/n..1
     * @param n number of shares
     */
    public record Result(double value, int n) {

        /** How many equal shares with nothing for the others would be as fair. */
        public double equallyServed() {
            return value * n;
        }
    }

    private static final JainIndex DEFAULTS = new JainIndex();

    private JainIndex() {}

    public static JainIndex withDefaults() {
        return DEFAULTS;
    }

    /** Of at least one share, none negative, not all zero. */
    public Result of(double... amounts) {
        Shares shares = Shares.of(amounts);
        int n = shares.size();
        double mean = shares.total() / n;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            squares += (shares.amount(i) - mean) * (shares.amount(i) - mean);
        }
        return new Result(1 / (1 + squares / n / (mean * mean)), n);
    }
}
