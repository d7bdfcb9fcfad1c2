package dev.neike.eventlog.recognition;

import dev.neike.eventlog.sample.SampleColumn;
import java.util.Arrays;

/** How the values of a column lie within the cases that another column names. */
final class CaseShape {

    private final int[] caseOf;
    private final int cases;

    /** @param caseOf number of each row's case, -1 if none */
    private CaseShape(int[] caseOf, int cases) {
        this.caseOf = caseOf;
        this.cases = cases;
    }

    static CaseShape of(SampleColumn caseId, int rows) {
        var caseOf = new int[rows];
        Arrays.setAll(caseOf, caseId::code);
        return new CaseShape(caseOf, caseId.distinct());
    }

    /** No case is known: every row stands alone. */
    static CaseShape none() {
        return new CaseShape(new int[0], 0);
    }

    /** Share of the cases with several values in which the column never changes; 0 if there is no such case. */
    double constant(SampleColumn column) {
        var first = new int[cases];
        var several = new boolean[cases];
        var changes = new boolean[cases];
        Arrays.fill(first, -1);
        for (int row = 0; row < caseOf.length; row++) {
            int c = caseOf[row];
            int value = column.code(row);
            if (c < 0 || value < 0) {
                continue;
            }
            several[c] |= first[c] >= 0;
            changes[c] |= first[c] >= 0 && first[c] != value;
            first[c] = value;
        }
        int counted = 0;
        int constant = 0;
        for (int c = 0; c < cases; c++) {
            counted += several[c] ? 1 : 0;
            constant += several[c] && !changes[c] ? 1 : 0;
        }
        return counted == 0 ? 0 : (double) constant / counted;
    }

    /** How often, within a case, a row's number is less than that of the row before. */
    int inversions(long[] numberOfRow) {
        var last = new long[cases];
        Arrays.fill(last, Long.MIN_VALUE);
        int inversions = 0;
        for (int row = 0; row < caseOf.length; row++) {
            int c = caseOf[row];
            if (c >= 0 && numberOfRow[row] != Long.MIN_VALUE) {
                inversions += numberOfRow[row] < last[c] ? 1 : 0;
                last[c] = numberOfRow[row];
            }
        }
        return inversions;
    }

    /** Stretches of rows with the same value. */
    static int stretches(SampleColumn column, int rows) {
        int stretches = 0;
        int last = -1;
        for (int row = 0; row < rows; row++) {
            int value = column.code(row);
            stretches += value >= 0 && value != last ? 1 : 0;
            last = value;
        }
        return stretches;
    }
}
