package dev.neike.organization.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.neike.organization.table.UnreadableTable.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Reads files with certain headings. Encoding and separator are found by looking: that separator is taken with which the
 * first line has the most known headings.
 */
public final class TableReader<C extends Enum<C> & Heading> {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '，', '；');

    private final Class<C> columns;

    public TableReader(Class<C> columns) {
        this.columns = columns;
    }

    /**
     * Reads a whole file.
     *
     * @throws UnreadableTable where it is no table with the needed columns
     */
    public Table<C> read(byte[] content) throws UnreadableTable {
        Decoded decoded = Decoded.of(content);
        if (decoded.text().isBlank()) {
            throw new UnreadableTable(Reason.EMPTY, 1, List.of());
        }
        char separator = SEPARATORS.stream()
                .max(Comparator.comparingInt(candidate -> known(decoded.text(), candidate)))
                .orElseThrow();
        List<CsvRecord> records = records(decoded.text(), separator);
        List<String> headings = records.getFirst().getFields();
        Map<C, Integer> places = places(headings);
        if (Arrays.stream(columns.getEnumConstants()).anyMatch(it -> it.needed() && !places.containsKey(it))) {
            throw new UnreadableTable(Reason.HEADING, 1, headings);
        }
        List<String> unknown = IntStream.range(0, headings.size())
                .filter(place -> !places.containsValue(place))
                .mapToObj(headings::get)
                .filter(heading -> !heading.isBlank())
                .toList();
        List<Row<C>> rows = records.stream()
                .skip(1)
                .filter(it -> it.getFields().stream().anyMatch(field -> !field.isBlank()))
                .map(it -> row(it, places, headings.size()))
                .toList();
        return new Table<>(rows, decoded.encoding(), separator, unknown);
    }

    private int known(String text, char separator) {
        try (CsvReader<CsvRecord> reader = reader(text, separator)) {
            Iterator<CsvRecord> first = reader.iterator();
            return first.hasNext() ? places(first.next().getFields()).size() : 0;
        } catch (CsvParseException e) {
            return 0;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<CsvRecord> records(String text, char separator) throws UnreadableTable {
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = reader(text, separator)) {
            reader.forEach(records::add);
        } catch (CsvParseException e) {
            long line = records.isEmpty() ? 1 : records.getLast().getStartingLineNumber() + 1;
            throw new UnreadableTable(Reason.QUOTES, line, List.of());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return records;
    }

    private static CsvReader<CsvRecord> reader(String text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text);
    }

    private Map<C, Integer> places(List<String> headings) {
        Map<C, Integer> places = new EnumMap<>(columns);
        for (int place = 0; place < headings.size(); place++) {
            for (C column : columns.getEnumConstants()) {
                if (column.isCalled(headings.get(place))) {
                    places.putIfAbsent(column, place);
                }
            }
        }
        return places;
    }

    private Row<C> row(CsvRecord csv, Map<C, Integer> places, int width) {
        Map<C, String> fields = new EnumMap<>(columns);
        places.forEach(
                (column, place) -> fields.put(column, place < csv.getFieldCount() ? clean(csv.getField(place)) : ""));
        boolean surplus = IntStream.range(Math.min(width, csv.getFieldCount()), csv.getFieldCount())
                .anyMatch(place -> !csv.getField(place).isBlank());
        return new Row<>(csv.getStartingLineNumber(), fields, surplus);
    }

    /** Line breaks within a field are spaces to us. */
    private static String clean(String field) {
        return field.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
