package dev.neike.statistics.scale;

import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * Covariances of each pair of items over all who answered both, each with the means of those. With x the answers less the
 * mean of their item, and zero where missing, and m one where answered, the sums over a pair are XᵀX, XᵀM and MᵀM; as x is
 * nearly centred for every pair, little is lost by taking the product of sums from the sum of products.
 */
final class PairwiseCovariance {

    private static final int BLOCK = 256;

    private final Answers answers;
    private final int items;
    private final double[] means;
    private final DMatrixRMaj products;
    private final DMatrixRMaj sums;
    private final DMatrixRMaj counts;
    private final DMatrixRMaj part;
    private int whoAnswered;

    PairwiseCovariance(Answers answers) {
        this.answers = answers;
        this.items = answers.items();
        this.means = new double[items];
        this.products = new DMatrixRMaj(items, items);
        this.sums = new DMatrixRMaj(items, items);
        this.counts = new DMatrixRMaj(items, items);
        this.part = new DMatrixRMaj(items, items);
    }

    Covariance compute() {
        boolean[] varies = centre();
        sum();
        var matrix = new DMatrixRMaj(items, items);
        double fewest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < items; i++) {
            for (int j = 0; j < items; j++) {
                double n = counts.get(i, j);
                if (n < 2) {
                    throw tooFew(i, j, (int) n);
                }
                fewest = Math.min(fewest, n);
                double exact = products.get(i, j) - sums.get(i, j) * sums.get(j, i) / n;
                matrix.set(i, j, varies[i] && varies[j] ? exact / (n - 1) : 0);
            }
        }
        return new Covariance(
                matrix, answers.names(), Coverage.of(answers, MissingAnswers.PAIRWISE, whoAnswered, (int) fewest));
    }

    private StatisticRefused tooFew(int one, int other, int n) {
        return new StatisticRefused(
                Reason.TOO_FEW,
                "respondents to both " + answers.names().get(one) + " and "
                        + answers.names().get(other) + ": " + n);
    }

    private boolean[] centre() {
        var varies = new boolean[items];
        var first = new double[items];
        Arrays.fill(first, Double.NaN);
        for (int row = 0; row < answers.respondents(); row++) {
            for (int i = 0; i < items; i++) {
                double x = answers.answer(row, i);
                if (!Double.isNaN(x)) {
                    means[i] += x;
                    first[i] = Double.isNaN(first[i]) ? x : first[i];
                    varies[i] |= x != first[i];
                }
            }
        }
        for (int i = 0; i < items; i++) {
            means[i] /= Math.max(1, answers.respondents() - answers.missing(i));
        }
        return varies;
    }

    private void sum() {
        var values = new DMatrixRMaj(BLOCK, items);
        var answered = new DMatrixRMaj(BLOCK, items);
        for (int from = 0; from < answers.respondents(); from += BLOCK) {
            int rows = Math.min(BLOCK, answers.respondents() - from);
            values.reshape(rows, items);
            answered.reshape(rows, items);
            for (int row = 0; row < rows; row++) {
                whoAnswered += fill(from + row, row * items, values.data, answered.data) ? 1 : 0;
            }
            CommonOps_DDRM.multInner(values, part);
            CommonOps_DDRM.addEquals(products, part);
            CommonOps_DDRM.multTransA(values, answered, part);
            CommonOps_DDRM.addEquals(sums, part);
            CommonOps_DDRM.multInner(answered, part);
            CommonOps_DDRM.addEquals(counts, part);
        }
    }

    private boolean fill(int respondent, int at, double[] values, double[] answered) {
        boolean any = false;
        for (int i = 0; i < items; i++) {
            double x = answers.answer(respondent, i);
            boolean given = !Double.isNaN(x);
            values[at + i] = given ? x - means[i] : 0;
            answered[at + i] = given ? 1 : 0;
            any |= given;
        }
        return any;
    }
}
