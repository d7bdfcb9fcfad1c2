package dev.neike.statistics.mixed;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.DMatrixSparseCSC;
import org.ejml.sparse.csc.decomposition.chol.CholeskyUpLooking_DSCC;
import org.ejml.sparse.csc.misc.TriangularSolver_DSCC;

/**
 * A remainder of which only entries are kept that are not zero, for columns that seldom occur together, such as those of
 * nested factors. Columns are put in an order that fills in little, those of fixed effects last.
 */
final class SparseRemainder implements Remainder {

    private final Design design;
    private final int size;
    /** What comes at a place, and the place of a column. */
    private final int[] order;

    private final int[] place;
    /** Levels of the eliminated factor by column, as rows of the transposed incidence. */
    private final Incidence levels;
    /** The lower triangle of G by columns in order, and where its entries stand in the upper one. */
    private final int[] start;

    private final int[] row;
    private final int[] toUpper;
    private final double[] constant;
    private final double[] g;
    private final DMatrixSparseCSC upper;

    private DMatrixSparseCSC factor = new DMatrixSparseCSC(0, 0);
    /** Covariances where the factor has entries, which is enough. */
    private SelectedInverse inverse = SelectedInverse.of(factor);

    private double[] t = {};

    private SparseRemainder(Design design, Pattern pattern, int[] order) {
        this.design = design;
        this.order = order;
        size = design.size();
        place = new int[size];
        for (int at = 0; at < size; at++) {
            place[order[at]] = at;
        }
        levels = pattern.levels();
        start = new int[size + 1];
        int[][] rows = new int[size][];
        for (int at = 0; at < size; at++) {
            int here = at;
            rows[at] = IntStream.concat(
                            IntStream.of(here),
                            Arrays.stream(pattern.neighbours(order[at]))
                                    .map(it -> place[it])
                                    .filter(it -> it > here))
                    .sorted()
                    .toArray();
            start[at + 1] = start[at] + rows[at].length;
        }
        row = Arrays.stream(rows).flatMapToInt(Arrays::stream).toArray();
        toUpper = new int[row.length];
        upper = upper();
        g = new double[row.length];
        constant = new double[row.length];
        fillConstant();
    }

    /** A sparse remainder, if its factor has no more entries than allowed. */
    static Optional<Remainder> of(Design design, long most) {
        return Pattern.of(design, most)
                .flatMap(pattern -> Ordering.of(pattern.ofRandom(), most).map(order -> {
                    int[] all = Arrays.copyOf(order, design.size());
                    for (int column = design.random(); column < all.length; column++) {
                        all[column] = column;
                    }
                    return new SparseRemainder(design, pattern, all);
                }));
    }

    private DMatrixSparseCSC upper() {
        DMatrixSparseCSC matrix = new DMatrixSparseCSC(size, size, row.length);
        for (int below : row) {
            matrix.col_idx[below + 1]++;
        }
        Arrays.parallelPrefix(matrix.col_idx, Integer::sum);
        int[] next = matrix.col_idx.clone();
        for (int column = 0; column < size; column++) {
            for (int at = start[column]; at < start[column + 1]; at++) {
                toUpper[at] = next[row[at]]++;
                matrix.nz_rows[toUpper[at]] = column;
            }
        }
        matrix.nz_length = row.length;
        matrix.indicesSorted = true;
        return matrix;
    }

    private void fillConstant() {
        for (int k = 1; k < design.codes.length; k++) {
            Incidence lists = design.incidence.get(k);
            for (int level = 0; level < lists.levels(); level++) {
                int column = design.offset[k] + level;
                constant[find(start, row, column, column)] = design.total[k][level];
                for (int at = lists.start()[level]; at < lists.start()[level + 1]; at++) {
                    constant[find(start, row, column, lists.column()[at])] = lists.weight()[at];
                }
            }
        }
        for (int column = design.random(); column < size; column++) {
            constant[find(start, row, column, column)] = 1;
        }
    }

    /** Where the entry of two columns stands among lower triangles by columns; negative where it does not. */
    private int find(int[] starts, int[] rows, int one, int other) {
        int first = Math.min(place[one], place[other]);
        int second = Math.max(place[one], place[other]);
        return Arrays.binarySearch(rows, starts[first], starts[first + 1], second);
    }

    @Override
    public void eliminate(double[] shrink) {
        System.arraycopy(constant, 0, g, 0, g.length);
        Incidence lists = design.incidence.getFirst();
        double[] sums = new double[size];
        for (int at = 0; at < size; at++) {
            int column = order[at];
            for (int of = levels.start()[column]; of < levels.start()[column + 1]; of++) {
                int level = levels.column()[of];
                lists.addTo(sums, level, shrink[level] * levels.weight()[of]);
            }
            for (int entry = start[at]; entry < start[at + 1]; entry++) {
                g[entry] -= sums[order[row[entry]]];
            }
            for (int of = levels.start()[column]; of < levels.start()[column + 1]; of++) {
                int level = levels.column()[of];
                for (int to = lists.start()[level]; to < lists.start()[level + 1]; to++) {
                    sums[lists.column()[to]] = 0;
                }
            }
        }
    }

    @Override
    public boolean decompose(double[] scales, double[] penalty) {
        t = scales;
        for (int column = 0; column < size; column++) {
            for (int at = start[column]; at < start[column + 1]; at++) {
                double entry = t[order[column]] * t[order[row[at]]] * g[at];
                upper.nz_values[toUpper[at]] = entry + (row[at] == column ? penalty[order[column]] : 0);
            }
        }
        var cholesky = new CholeskyUpLooking_DSCC();
        boolean positive = cholesky.decompose(upper);
        factor = positive ? cholesky.getL() : factor;
        return positive;
    }

    @Override
    public void solve(double[] right) {
        double[] vector = new double[size];
        Arrays.setAll(vector, at -> right[order[at]]);
        TriangularSolver_DSCC.solveL(factor, vector);
        TriangularSolver_DSCC.solveTranL(factor, vector);
        for (int at = 0; at < size; at++) {
            right[order[at]] = vector[at];
        }
    }

    @Override
    public double logDeterminant(int from, int to) {
        return IntStream.range(from, to)
                .mapToDouble(column -> 2 * Math.log(factor.nz_values[factor.col_idx[column]]))
                .sum();
    }

    @Override
    public void invert() {
        inverse = SelectedInverse.of(factor);
        double[] scales = new double[size];
        Arrays.setAll(scales, at -> t[order[at]]);
        inverse.scale(scales);
    }

    @Override
    public void given(double[][] withFixed, DMatrixRMaj precision) {
        double[] entries = inverse.entries();
        for (int column = 0; column < size; column++) {
            for (int at = factor.col_idx[column]; at < factor.col_idx[column + 1]; at++) {
                int below = factor.nz_rows[at];
                double known = 0;
                for (int i = 0; i < precision.numRows; i++) {
                    for (int j = 0; j < precision.numRows; j++) {
                        known += withFixed[order[column]][i] * precision.get(i, j) * withFixed[order[below]][j];
                    }
                }
                entries[at] = below >= design.random() ? 0 : entries[at] - known;
            }
        }
    }

    @Override
    public double covariance(int one, int other) {
        int at = find(factor.col_idx, factor.nz_rows, one, other);
        return at < 0 ? 0 : inverse.entries()[at];
    }

    @Override
    public double quadratic(Incidence of, int level) {
        double sum = 0;
        for (int at = of.start()[level]; at < of.start()[level + 1]; at++) {
            double weight = of.weight()[at];
            for (int other = of.start()[level]; other < at; other++) {
                sum += 2 * weight * of.weight()[other] * covariance(of.column()[at], of.column()[other]);
            }
            sum += weight * weight * covariance(of.column()[at], of.column()[at]);
        }
        return sum;
    }

    @Override
    public double[] tracesOfRows() {
        double[] traces = new double[size];
        for (int column = 0; column < size; column++) {
            int in = factor.col_idx[column];
            for (int at = start[column]; at < start[column + 1]; at++) {
                while (factor.nz_rows[in] < row[at]) {
                    in++;
                }
                double term = inverse.entries()[in] * g[at];
                traces[order[column]] += term;
                traces[order[row[at]]] += row[at] == column ? 0 : term;
            }
        }
        return traces;
    }

    @Override
    public double squares(int from, int to, int otherFrom, int otherTo) {
        return -1;
    }
}
