package dev.neike.statistics.scale;

import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * Covariances of those who answered everything, in two passes: means, then products of the centred answers in blocks that
 * stay in the cache. What rounding left in the means is taken out again (the corrected two-pass algorithm: Chan, Golub
 * and LeVeque, The American Statistician 37 (1983) 242–247).
 */
final class ListwiseCovariance {

    private static final int BLOCK = 128;
    private static final double ROUNDING = 1e-20;

    private final Answers answers;
    private final int items;
    private final boolean all;
    private final double[] means;
    private final double[] rests;
    private int used;

    ListwiseCovariance(Answers answers) {
        this.answers = answers;
        this.items = answers.items();
        this.all = !answers.lacksAny();
        this.means = new double[items];
        this.rests = new double[items];
    }

    Covariance compute() {
        centre();
        DMatrixRMaj sums = products();
        var constant = new boolean[items];
        for (int i = 0; i < items; i++) {
            constant[i] = constant(i, sums.get(i, i));
        }
        for (int i = 0; i < items; i++) {
            for (int j = 0; j < items; j++) {
                double exact = sums.get(i, j) - rests[i] * rests[j] / used;
                sums.set(i, j, constant[i] || constant[j] ? 0 : exact / (used - 1));
            }
        }
        return new Covariance(sums, answers.names(), Coverage.of(answers, MissingAnswers.LISTWISE, used, used));
    }

    /**
     * Told by the values themselves where the variance may be what rounding left of none: of a column of equal numbers it
     * leaves a little.
     */
    private boolean constant(int item, double squares) {
        if (squares > ROUNDING * means[item] * means[item] * used) {
            return false;
        }
        double first = Double.NaN;
        for (int respondent = 0; respondent < answers.respondents(); respondent++) {
            if (all || answers.complete(respondent)) {
                double x = answers.answer(respondent, item);
                if (!Double.isNaN(first) && x != first) {
                    return false;
                }
                first = x;
            }
        }
        return true;
    }

    private void centre() {
        for (int respondent = 0; respondent < answers.respondents(); respondent++) {
            if (all || answers.complete(respondent)) {
                answers.add(respondent, means);
                used++;
            }
        }
        if (used < 2) {
            throw new StatisticRefused(Reason.TOO_FEW, "respondents who answered every item: " + used);
        }
        for (int i = 0; i < items; i++) {
            means[i] /= used;
        }
    }

    private DMatrixRMaj products() {
        var sums = new DMatrixRMaj(items, items);
        var products = new DMatrixRMaj(items, items);
        var block = new DMatrixRMaj(BLOCK, items);
        int filled = 0;
        for (int respondent = 0; respondent < answers.respondents(); respondent++) {
            if (all || answers.complete(respondent)) {
                fill(block.data, filled * items, respondent);
                filled++;
            }
            if (filled == BLOCK || (filled > 0 && respondent == answers.respondents() - 1)) {
                block.reshape(filled, items);
                CommonOps_DDRM.multInner(block, products);
                CommonOps_DDRM.addEquals(sums, products);
                filled = 0;
            }
        }
        return sums;
    }

    private void fill(double[] cells, int at, int respondent) {
        answers.centre(respondent, means, cells, at);
        for (int i = 0; i < items; i++) {
            rests[i] += cells[at + i];
        }
    }
}
