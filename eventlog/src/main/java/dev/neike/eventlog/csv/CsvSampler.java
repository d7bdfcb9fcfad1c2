package dev.neike.eventlog.csv;

import dev.neike.eventlog.Dialect;
import dev.neike.eventlog.Limits;
import dev.neike.eventlog.LogRefused;
import dev.neike.eventlog.input.Blocks;
import dev.neike.eventlog.input.Encoding;
import dev.neike.eventlog.input.LogInput;
import dev.neike.eventlog.sample.Sample;
import dev.neike.eventlog.sample.SampleColumn;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds out how a CSV is written and takes its first rows. */
public final class CsvSampler {

    private static final int MOST_BYTES = 8 << 20;

    private CsvSampler() {}

    /**
     * Takes the first rows.
     *
     * @param said how somebody says that it is written; else that is found by looking
     * @param most rows to take
     */
    public static Sample sample(LogInput input, Limits limits, Optional<Dialect> said, int most) throws IOException {
        byte[] bytes;
        try (var stream = input.stream()) {
            bytes = stream.readNBytes(MOST_BYTES);
        }
        boolean whole = bytes.length < MOST_BYTES;
        var encoding = said.map(dialect -> Encoding.named(dialect.encoding(), bytes))
                .orElseGet(() -> Encoding.look(bytes, bytes.length));
        int end = whole ? bytes.length : lastLine(bytes, encoding.name());
        String text = Encoding.text(bytes, end, encoding);
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        var dialect = said.isPresent() ? said.get() : look(utf8, encoding.name(), limits);
        return rows(utf8, dialect, encoding.guessed(), whole, limits, most);
    }

    private static Dialect look(byte[] utf8, String encoding, Limits limits) throws IOException {
        char[] marks = DialectLook.look(utf8, limits);
        return new Dialect(marks[0], marks[1], encoding);
    }

    private static Sample rows(byte[] utf8, Dialect dialect, boolean guessed, boolean whole, Limits limits, int most)
            throws IOException {
        try (var blocks = new Blocks(new ByteArrayInputStream(utf8))) {
            var csv = new CsvScanner(blocks, dialect, limits);
            var columns = new ArrayList<SampleColumn>();
            CsvReader.header(csv, "UTF-8").forEach(name -> columns.add(new SampleColumn(name, false, "")));
            csv.askAll(columns.size());
            int rows = 0;
            boolean all = whole;
            try {
                while (csv.nextRecord()) {
                    take(csv, columns, rows++);
                    if (rows >= most || (long) rows * columns.size() >= Sample.MOST_CELLS) {
                        all = false;
                        break;
                    }
                }
            } catch (LogRefused e) {
                if (whole) {
                    throw e;
                } // else the sample was cut within a quoted field
            }
            return new Sample(dialect, guessed, List.copyOf(columns), rows, all);
        }
    }

    private static void take(CsvScanner csv, List<SampleColumn> columns, int row) {
        for (int i = 0; i < columns.size(); i++) {
            byte[] bytes = csv.field(i);
            columns.get(i).set(row, new String(bytes, csv.from(), csv.to() - csv.from(), StandardCharsets.UTF_8));
        }
    }

    /** Where the last whole line of a cut text ends. */
    private static int lastLine(byte[] bytes, String encoding) {
        int width = encoding.startsWith("UTF-16") ? 2 : 1;
        int low = encoding.equals("UTF-16BE") ? 1 : 0;
        for (int at = bytes.length - width; at > 0; at -= width) {
            if (bytes[at + low] == '\n' && (width == 1 || bytes[at + 1 - low] == 0)) {
                return at + width;
            }
        }
        return bytes.length;
    }
}
