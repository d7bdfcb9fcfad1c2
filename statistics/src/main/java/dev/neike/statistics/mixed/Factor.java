package dev.neike.statistics.mixed;

import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A grouping of rows, such as who gave a mark: one level a row. Immutable. */
public final class Factor {

    private final String name;
    private final List<String> labels;
    private final int[] codes;

    private Factor(String name, List<String> labels, int[] codes) {
        this.name = name;
        this.labels = List.copyOf(labels);
        this.codes = codes;
    }

    /**
     * A factor from any values that have an {@code equals}; levels come in the order in which they are first met.
     *
     * @throws StatisticRefused {@link Reason#MISSING} where a value is null
     */
    public static Factor of(String name, List<?> values) {
        Map<Object, Integer> known = new HashMap<>();
        List<String> labels = new ArrayList<>();
        int[] codes = new int[values.size()];
        int row = 0;
        for (Object value : values) {
            if (value == null) {
                throw new StatisticRefused(Reason.MISSING, name + ", row " + (row + 1));
            }
            Integer code = known.putIfAbsent(value, labels.size());
            if (code == null) {
                labels.add(value.toString());
            }
            codes[row++] = code == null ? labels.size() - 1 : code;
        }
        return new Factor(name, labels, codes);
    }

    /** A factor from numbers, such as the keys of a table; levels ascend. */
    public static Factor of(String name, int... values) {
        int[] sorted = values.clone();
        Arrays.sort(sorted);
        int[] levels = IntStream.range(0, sorted.length)
                .filter(i -> i == 0 || sorted[i] != sorted[i - 1])
                .map(i -> sorted[i])
                .toArray();
        int[] codes = new int[values.length];
        Arrays.setAll(codes, row -> Arrays.binarySearch(levels, values[row]));
        return new Factor(
                name, Arrays.stream(levels).mapToObj(Integer::toString).toList(), codes);
    }

    /**
     * This factor within another: a level for each pair of levels that occurs, as lme4's {@code outer:inner}. Needed only
     * where labels of this factor are used again in other levels of the outer one.
     */
    public Factor within(Factor outer) {
        if (outer.codes.length != codes.length) {
            throw new StatisticRefused(Reason.RAGGED, name + " within " + outer.name);
        }
        List<List<String>> pairs = IntStream.range(0, codes.length)
                .mapToObj(row -> List.of(outer.labels.get(outer.codes[row]), labels.get(codes[row])))
                .toList();
        Factor both = of(outer.name + ":" + name, pairs);
        List<String> joined = new ArrayList<>(both.labels);
        for (int row = 0; row < codes.length; row++) {
            joined.set(both.codes[row], String.join(":", pairs.get(row)));
        }
        return new Factor(both.name, joined, both.codes);
    }

    public String name() {
        return name;
    }

    /** The labels of the levels, by number. */
    public List<String> labels() {
        return labels;
    }

    /** How many rows it has. */
    public int rows() {
        return codes.length;
    }

    /** The level of a row, counted from 0. */
    public int level(int row) {
        return codes[row];
    }

    /** The same factor on some rows; levels that none of them has are gone. */
    public Factor on(int... rows) {
        int[] renumbered = new int[labels.size()];
        for (int row : rows) {
            renumbered[codes[row]] = 1;
        }
        List<String> kept = new ArrayList<>();
        for (int level = 0; level < renumbered.length; level++) {
            if (renumbered[level] == 1) {
                renumbered[level] = kept.size();
                kept.add(labels.get(level));
            }
        }
        int[] some = new int[rows.length];
        Arrays.setAll(some, i -> renumbered[codes[rows[i]]]);
        return new Factor(name, kept, some);
    }

    /** Whether every level of this one lies in a level of the other. */
    boolean nestedIn(Factor other) {
        int[] outer = new int[labels.size()];
        Arrays.fill(outer, -1);
        for (int row = 0; row < codes.length; row++) {
            int of = other.codes[row];
            if (outer[codes[row]] != of && outer[codes[row]] >= 0) {
                return false;
            }
            outer[codes[row]] = of;
        }
        return true;
    }

    int[] codes() {
        return codes;
    }

    @Override
    public String toString() {
        return name + " (" + labels.size() + " levels)";
    }
}
