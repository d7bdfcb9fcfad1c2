package dev.neike.eventlog.sample;

import dev.neike.eventlog.Mapping;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** One attribute in a sample: a number for each row, -1 where it is missing, and what the numbers mean. */
public final class SampleColumn {

    private final String name;
    private final boolean ofCase;
    private final String type;
    private final List<String> values = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private int[] codes = new int[16];
    private int rows;

    /**
     * @param ofCase whether it is declared an attribute of the case
     * @param type the declared type (XES), empty if none is
     */
    public SampleColumn(String name, boolean ofCase, String type) {
        this.name = name;
        this.ofCase = ofCase;
        this.type = type;
    }

    public String name() {
        return name;
    }

    public boolean ofCase() {
        return ofCase;
    }

    public String type() {
        return type;
    }

    /** Sets the value of a row; the default missing values count as none. */
    public void set(int row, String value) {
        boolean none = value.isBlank() || Mapping.MISSING.contains(value.strip());
        put(row, none ? -1 : numbers.computeIfAbsent(value, this::number));
    }

    /** The number of a row's value, -1 if it is missing. */
    public int code(int row) {
        return row < rows ? codes[row] : -1;
    }

    public List<String> values() {
        return values;
    }

    public int distinct() {
        return values.size();
    }

    public int filled() {
        return (int) Arrays.stream(codes, 0, rows).filter(code -> code >= 0).count();
    }

    /** How many rows have each value. */
    public int[] counts() {
        var counts = new int[values.size()];
        for (int row = 0; row < rows; row++) {
            if (codes[row] >= 0) {
                counts[codes[row]]++;
            }
        }
        return counts;
    }

    /** The most frequent values, most first. */
    public List<String> frequent(int most) {
        int[] counts = counts();
        return IntStream.range(0, counts.length)
                .boxed()
                .sorted(Comparator.comparingInt(value -> -counts[value]))
                .limit(most)
                .map(values::get)
                .toList();
    }

    private int number(String value) {
        values.add(value);
        return values.size() - 1;
    }

    private void put(int row, int code) {
        if (row >= codes.length) {
            codes = Arrays.copyOf(codes, Math.max(row + 1, codes.length * 2));
        }
        if (row > rows) {
            Arrays.fill(codes, rows, row, -1);
        }
        codes[row] = code;
        rows = Math.max(rows, row + 1);
    }
}
