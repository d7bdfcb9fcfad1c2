package dev.neike.statistics.driver;

/**
 * Correlations that are left when some predictors are held fixed: the upper triangle, row by row, of a partial covariance
 * matrix of predictors 0 to p − 1 and the outcome, p.
 */
final class Conditional {

    private final int p;
    private final double[] upper;

    private Conditional(int p, double[] upper) {
        this.p = p;
        this.upper = upper;
    }

    static Conditional room(int p) {
        return new Conditional(p, new double[(p + 1) * (p + 1)]);
    }

    /** Nothing held fixed; predictor i is that which {@code order} has there. */
    Conditional fill(Correlations correlations, int[] order) {
        for (int i = 0; i <= p; i++) {
            for (int j = i; j <= p; j++) {
                upper[i * (p + 1) + j] = correlations.all().get(i < p ? order[i] : p, j < p ? order[j] : p);
            }
        }
        return this;
    }

    /**
     * Holds one more predictor fixed, by one step of Gaussian elimination, and is concerned from here on with those after it
     * only.
     *
     * @param rest where what is left goes; may be this
     * @return by how much R² rises
     */
    double hold(int predictor, Conditional rest) {
        int width = p + 1;
        int row = predictor * width;
        double own = upper[row + predictor];
        for (int i = predictor + 1; i < p; i++) {
            double factor = upper[row + i] / own;
            for (int j = i; j <= p; j++) {
                rest.upper[i * width + j] = upper[i * width + j] - factor * upper[row + j];
            }
        }
        return upper[row + p] * upper[row + p] / own;
    }
}
