package dev.neike.statistics.scale;

import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import java.util.ArrayList;
import java.util.List;
import org.ejml.data.DMatrixRMaj;

/**
 * The covariance matrix of the items, with divisor n − 1, and its sums.
 *
 * @param matrix items × items
 * @param names of the items
 * @param coverage the answers behind it
 */
record Covariance(DMatrixRMaj matrix, List<String> names, Coverage coverage) {

    /** What rounding may leave, in proportion to the sum of variances, of a total variance that is zero. */
    static final double NOISE = 1e-12;

    static Covariance of(Answers answers, MissingAnswers policy) {
        return switch (policy) {
            case LISTWISE -> new ListwiseCovariance(answers).compute();
            case PAIRWISE -> new PairwiseCovariance(answers).compute();
        };
    }

    int items() {
        return matrix.numRows;
    }

    double at(int item, int other) {
        return matrix.get(item, other);
    }

    double trace() {
        double sum = 0;
        for (int i = 0; i < items(); i++) {
            sum += at(i, i);
        }
        return sum;
    }

    /** Sum of one row: the covariance of an item with the total. */
    double row(int item) {
        double sum = 0;
        for (int i = 0; i < items(); i++) {
            sum += at(item, i);
        }
        return sum;
    }

    /** Sum of all: the variance of the total. */
    double total() {
        double sum = 0;
        for (int i = 0; i < items(); i++) {
            sum += row(i);
        }
        return sum;
    }

    /** Sum of one row but for the item itself: its covariance with the sum of the others. */
    double withOthers(int item) {
        double sum = 0;
        for (int i = 0; i < items(); i++) {
            sum += i == item ? 0 : at(item, i);
        }
        return sum;
    }

    /** That of the other items; what is small beside the item left out keeps its digits, as nothing is taken off. */
    Covariance without(int item) {
        var others = new DMatrixRMaj(items() - 1, items() - 1);
        for (int i = 0; i < others.numRows; i++) {
            for (int j = 0; j < others.numCols; j++) {
                others.set(i, j, at(i < item ? i : i + 1, j < item ? j : j + 1));
            }
        }
        var remaining = new ArrayList<>(names);
        remaining.remove(item);
        return new Covariance(others, remaining, coverage);
    }

    /** Refuses an item that does not vary and a total that does not. */
    Covariance varied() {
        for (int item = 0; item < items(); item++) {
            if (!(at(item, item) > 0)) {
                throw new StatisticRefused(Reason.CONSTANT, "item " + names.get(item));
            }
        }
        if (!totalVaries()) {
            throw new StatisticRefused(Reason.CONSTANT, "the sum of the items");
        }
        return this;
    }

    /** Whether the variance of the total is more than rounding may leave of none. */
    boolean totalVaries() {
        return total() > NOISE * trace();
    }

    /** The correlations that belong to it; every item must vary. */
    Covariance correlations() {
        var correlations = new DMatrixRMaj(items(), items());
        for (int i = 0; i < items(); i++) {
            for (int j = 0; j < items(); j++) {
                correlations.set(i, j, i == j ? 1 : at(i, j) / Math.sqrt(at(i, i) * at(j, j)));
            }
        }
        return new Covariance(correlations, names, coverage);
    }
}
