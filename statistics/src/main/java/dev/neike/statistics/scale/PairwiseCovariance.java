package dev.neike.statistics.scale;

import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import org.ejml.data.DMatrixRMaj;

/** Covariances of each pair of items over all who answered both, each with the means of those. */
final class PairwiseCovariance {

    private final Answers answers;
    private int fewest = Integer.MAX_VALUE;

    PairwiseCovariance(Answers answers) {
        this.answers = answers;
    }

    Covariance compute() {
        int items = answers.items();
        var matrix = new DMatrixRMaj(items, items);
        for (int i = 0; i < items; i++) {
            for (int j = i; j < items; j++) {
                double covariance = covariance(i, j);
                matrix.set(i, j, covariance);
                matrix.set(j, i, covariance);
            }
        }
        return new Covariance(
                matrix, answers.names(), Coverage.of(answers, MissingAnswers.PAIRWISE, whoAnswered(), fewest));
    }

    private double covariance(int one, int other) {
        int n = 0;
        double sumOne = 0;
        double sumOther = 0;
        for (int row = 0; row < answers.respondents(); row++) {
            if (both(row, one, other)) {
                n++;
                sumOne += answers.answer(row, one);
                sumOther += answers.answer(row, other);
            }
        }
        if (n < 2) {
            throw new StatisticRefused(
                    Reason.TOO_FEW,
                    "respondents to both " + answers.names().get(one) + " and "
                            + answers.names().get(other) + ": " + n);
        }
        fewest = Math.min(fewest, n);
        return products(one, other, sumOne / n, sumOther / n, n) / (n - 1);
    }

    private double products(int one, int other, double meanOne, double meanOther, int n) {
        double sum = 0;
        double restOne = 0;
        double restOther = 0;
        boolean variesOne = false;
        boolean variesOther = false;
        double firstOne = Double.NaN;
        double firstOther = Double.NaN;
        for (int row = 0; row < answers.respondents(); row++) {
            if (both(row, one, other)) {
                double x = answers.answer(row, one);
                double y = answers.answer(row, other);
                firstOne = Double.isNaN(firstOne) ? x : firstOne;
                firstOther = Double.isNaN(firstOther) ? y : firstOther;
                variesOne |= x != firstOne;
                variesOther |= y != firstOther;
                sum += (x - meanOne) * (y - meanOther);
                restOne += x - meanOne;
                restOther += y - meanOther;
            }
        }
        return variesOne && variesOther ? sum - restOne * restOther / n : 0;
    }

    private boolean both(int row, int one, int other) {
        return !Double.isNaN(answers.answer(row, one)) && !Double.isNaN(answers.answer(row, other));
    }

    private int whoAnswered() {
        int count = 0;
        for (int row = 0; row < answers.respondents(); row++) {
            for (int item = 0; item < answers.items(); item++) {
                if (!Double.isNaN(answers.answer(row, item))) {
                    count++;
                    break;
                }
            }
        }
        return count;
    }
}
