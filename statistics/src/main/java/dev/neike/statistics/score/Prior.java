package dev.neike.statistics.score;

/**
 * The normal distribution that true values are taken to come from, if their variance is A.
 *
 * @param between A
 * @param mean ΣWy/ΣW, W = 1/(V+A)
 * @param spread ΣW(y−mean)², which falls as A grows
 */
record Prior(double between, double mean, double spread) {

    private static final int STEPS = 200;

    static Prior at(double between, double[] y, double[] variances) {
        double weights = 0;
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            double weight = 1 / (variances[i] + between);
            weights += weight;
            sum += weight * (y[i] - y[0]);
        }
        double mean = y[0] + sum / weights;
        double spread = 0;
        for (int i = 0; i < y.length; i++) {
            spread += (y[i] - mean) * (y[i] - mean) / (variances[i] + between);
        }
        return new Prior(between, mean, spread);
    }

    /** With the A whose spread is k − 1; 0 where even that of 0 is below. Halves an interval that holds it. */
    static Prior estimated(double[] y, double[] variances) {
        double wanted = y.length - 1.0;
        Prior low = at(0, y, variances);
        if (low.spread() <= wanted) {
            return low;
        }
        // Around any centre Σ(y−c)²/A is above the spread, so that this A is too large.
        double squares = 0;
        for (double each : y) {
            squares += (each - low.mean()) * (each - low.mean());
        }
        Prior high = at(squares / wanted, y, variances);
        for (int i = 0; i < STEPS; i++) {
            double middle = low.between() + (high.between() - low.between()) / 2;
            if (middle == low.between() || middle == high.between()) {
                break;
            }
            Prior tried = at(middle, y, variances);
            if (tried.spread() > wanted) {
                low = tried;
            } else {
                high = tried;
            }
        }
        return high;
    }
}
