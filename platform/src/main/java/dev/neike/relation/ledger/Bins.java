package dev.neike.relation.ledger;

import dev.neike.statistics.LogHistogram;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Histograms as the tables keep them: bin, count, bin, count, …, only bins that hold something. */
final class Bins {

    private Bins() {}

    static String literal(LogHistogram histogram) {
        int[] bins = histogram.bins();
        long[] counts = histogram.counts();
        StringBuilder text = new StringBuilder("{");
        for (int i = 0; i < bins.length; i++) {
            text.append(i == 0 ? "" : ",").append(bins[i]).append(',').append(counts[i]);
        }
        return text.append('}').toString();
    }

    static LogHistogram read(ResultSet row, String column) throws SQLException {
        long[] dense = new long[LogHistogram.BINS];
        add(row, column, dense);
        return LogHistogram.ofCounts(dense);
    }

    /** Adds the histogram of this row to counts by bin. */
    static void add(ResultSet row, String column, long[] dense) throws SQLException {
        Array array = row.getArray(column);
        Integer[] pairs = (Integer[]) array.getArray();
        for (int i = 0; i < pairs.length; i += 2) {
            dense[pairs[i]] += pairs[i + 1];
        }
    }
}
