package dev.neike.statistics.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A small community, as a matrix of who (row) gave whom (column) how many marks. */
final class Five {

    static final double[][] MATRIX = {
        {0, 6, 1, 2, 0},
        {5, 0, 1, 0, 2},
        {2, 0, 0, 3, 1},
        {1, 2, 2, 0, 4},
        {0, 1, 3, 3, 0}
    };

    static final Favours FAVOURS = of(MATRIX);

    private Five() {}

    static Favours of(double[][] matrix) {
        return Favours.of(matrix.length, list(matrix));
    }

    static Collection<Favour> list(double[][] matrix) {
        List<Favour> all = new ArrayList<>();
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < matrix.length; j++) {
                if (i != j) {
                    all.add(new Favour(i, j, matrix[i][j]));
                }
            }
        }
        return all;
    }
}
