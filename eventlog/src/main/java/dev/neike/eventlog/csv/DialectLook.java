package dev.neike.eventlog.csv;

import dev.neike.eventlog.Dialect;
import dev.neike.eventlog.Limits;
import dev.neike.eventlog.LogRefused;
import dev.neike.eventlog.input.Blocks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Finds the separator by which the rows have the same number of fields, and the quote character that stands beside it. */
final class DialectLook {

    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final int RECORDS = 200;
    private static final int COLUMNS = 1_000;
    private static final int BYTES = 1 << 18;

    private DialectLook() {}

    /** Separator and quote. */
    static char[] look(byte[] utf8, Limits limits) throws IOException {
        int length = Math.min(utf8.length, BYTES);
        char best = 0;
        char bestQuote = '"';
        double bestScore = 0;
        for (char separator : SEPARATORS) {
            char quote = quote(utf8, length, separator);
            double score = score(utf8, length, new Dialect(separator, quote, "UTF-8"), limits);
            if (score > bestScore) {
                best = separator;
                bestQuote = quote;
                bestScore = score;
            }
        }
        if (best == 0) {
            throw LogRefused.because(
                    LogRefused.Reason.UNKNOWN_FORMAT,
                    "The file is neither XES nor CSV with several columns (separated by comma, semicolon, tab or |);"
                            + " export the log in one of these formats.",
                    Map.of());
        }
        return new char[] {best, bestQuote};
    }

    /** Share of the records that have the most common number of fields, plus a little for more fields; 0 if that is one. */
    private static double score(byte[] utf8, int length, Dialect dialect, Limits limits) throws IOException {
        var records = new HashMap<Integer, Integer>();
        int read = 0;
        try (var blocks = new Blocks(new ByteArrayInputStream(utf8, 0, length))) {
            var csv = new CsvScanner(blocks, dialect, limits);
            csv.askAll(COLUMNS);
            while (read < RECORDS && csv.nextRecord()) {
                records.merge(csv.columns(), 1, Integer::sum);
                read++;
            }
        } catch (LogRefused e) {
            // Cut within a quoted field, or not this dialect: what was read until then counts.
            read++;
        }
        double best = 0;
        for (var entry : records.entrySet()) {
            int columns = entry.getKey();
            if (columns > 1) {
                best = Math.max(best, (double) entry.getValue() / read + Math.min(columns, 50) / 500.0);
            }
        }
        return best;
    }

    /** Double quotes, unless single ones stand at the separators and double ones do not. */
    private static char quote(byte[] utf8, int length, char separator) {
        int singles = 0;
        int doubles = 0;
        for (int i = 0; i < length; i++) {
            if (i == 0 || utf8[i - 1] == separator || utf8[i - 1] == '\n') {
                singles += utf8[i] == '\'' ? 1 : 0;
                doubles += utf8[i] == '"' ? 1 : 0;
            }
        }
        return singles > 2 && doubles == 0 ? '\'' : '"';
    }
}
