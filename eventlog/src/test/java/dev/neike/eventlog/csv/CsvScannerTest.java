package dev.neike.eventlog.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import dev.neike.eventlog.Dialect;
import dev.neike.eventlog.Limits;
import dev.neike.eventlog.input.Blocks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Cuts records as an independent library (FastCSV 4.1) does, and finds the same fields when only some are asked for. */
class CsvScannerTest {

    @Provide
    Arbitrary<List<List<String>>> tables() {
        var field = Arbitraries.strings()
                .withChars('a', 'b', ',', '"', '\n', '\r', ' ', '\'', 'é', '部')
                .ofMaxLength(12);
        return field.list().ofMinSize(1).ofMaxSize(6).list().ofMinSize(1).ofMaxSize(30);
    }

    @Property
    void whatWasQuotedComesBack(@ForAll("tables") List<List<String>> table, @ForAll boolean crlf) throws IOException {
        var csv = new StringBuilder();
        for (var row : table) {
            for (int i = 0; i < row.size(); i++) {
                csv.append(i == 0 ? "" : ",")
                        .append('"')
                        .append(row.get(i).replace("\"", "\"\""))
                        .append('"');
            }
            csv.append(crlf ? "\r\n" : "\n");
        }
        assertThat(scan(csv.toString(), 6)).isEqualTo(table);
        assertThat(column(csv.toString(), 1))
                .isEqualTo(table.stream()
                        .map(row -> row.size() > 1 ? row.get(1) : "")
                        .toList());
    }

    @Provide
    Arbitrary<String> unquoted() {
        return Arbitraries.strings()
                .withChars('a', 'b', ',', '\n', '\r', ' ', 'é')
                .ofMaxLength(80);
    }

    @Property
    void unquotedTextIsCutAsByFastCsv(@ForAll("unquoted") String csv) throws IOException {
        assertThat(scan(csv, 100)).isEqualTo(fastCsv(csv));
    }

    @Test
    void fieldsAcrossTheEdgesOfBlocksAreWhole() throws IOException {
        // Rows of different lengths so that every kind of place falls on the edge of some block.
        var csv = new StringBuilder();
        for (int i = 0; i < 120_000; i++) {
            csv.append("c")
                    .append(i)
                    .append(",\"a, \"\"")
                    .append("x".repeat(i % 37))
                    .append("\"\"\nb\",")
                    .append(i);
            csv.append(i % 2 == 0 ? "\r\n" : "\n");
        }
        String text = csv.toString();
        assertThat(text.length()).isGreaterThan(8 * Blocks.SIZE);
        assertThat(scan(text, 3)).isEqualTo(fastCsv(text));
        assertThat(column(text, 0))
                .isEqualTo(fastCsv(text).stream().map(List::getFirst).toList());
    }

    @Test
    void linesAreCountedThroughQuotedFieldsAndSkippedColumns() throws IOException {
        try (var blocks = blocks("a,\"b\n\n\",c\nd,e,\"f\n\"\ng,h,i\n")) {
            var csv = new CsvScanner(blocks, Dialect.standard(), Limits.standard());
            csv.askAll(1);
            var lines = new ArrayList<Long>();
            while (csv.nextRecord()) {
                lines.add(csv.line());
            }
            assertThat(lines).containsExactly(1L, 4L, 6L);
        }
    }

    @Test
    void otherSeparatorsAndQuotes() throws IOException {
        try (var blocks = blocks("'a;b';c\"\"\n")) {
            var csv = new CsvScanner(blocks, new Dialect(';', '\'', "UTF-8"), Limits.standard());
            csv.askAll(2);
            assertThat(csv.nextRecord()).isTrue();
            assertThat(text(csv, 0)).isEqualTo("a;b");
            assertThat(text(csv, 1)).isEqualTo("c\"\"");
        }
    }

    private static List<List<String>> scan(String text, int columns) throws IOException {
        try (var blocks = blocks(text)) {
            var csv = new CsvScanner(blocks, Dialect.standard(), Limits.standard());
            csv.askAll(columns);
            var rows = new ArrayList<List<String>>();
            while (csv.nextRecord()) {
                var row = new ArrayList<String>();
                for (int i = 0; i < csv.columns(); i++) {
                    row.add(text(csv, i));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    private static List<String> column(String text, int column) throws IOException {
        try (var blocks = blocks(text)) {
            var csv = new CsvScanner(blocks, Dialect.standard(), Limits.standard());
            var slots = new int[] {-1, -1, -1};
            slots[column] = 0;
            csv.ask(slots);
            var values = new ArrayList<String>();
            while (csv.nextRecord()) {
                values.add(text(csv, 0));
            }
            return values;
        }
    }

    private static String text(CsvScanner csv, int slot) {
        byte[] bytes = csv.field(slot);
        return new String(bytes, csv.from(), csv.to() - csv.from(), StandardCharsets.UTF_8);
    }

    private static List<List<String>> fastCsv(String text) {
        var rows = new ArrayList<List<String>>();
        CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)
                .forEach(row -> rows.add(row.getFields()));
        return rows;
    }

    private static Blocks blocks(String text) {
        return new Blocks(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
