package dev.neike.statistics.scale;

import dev.neike.statistics.Magnitude;
import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/**
 * What respondents answered to the items of a scale: one row a respondent, one column an item. Immutable; a missing answer
 * is kept as missing.
 *
 * <p>Refused: no rows, no items, names that repeat or do not match the columns, rows of different length, values that are
 * infinite or of no {@linkplain Magnitude#isUsable usable size}, and {@code NaN} unless the factory says that it means a missing answer.
 */
public final class Answers {

    private final List<String> names;
    private final double[] cells;
    private final int rows;
    private final int[] missing;

    private Answers(List<String> names, double[] cells) {
        this.names = names;
        this.cells = cells;
        this.rows = cells.length / names.size();
        this.missing = new int[names.size()];
    }

    /** Complete answers: a {@code NaN} is refused. */
    public static Answers of(List<String> names, double[][] rows) {
        return checked(names, flat(names, rows), false);
    }

    /** Answers that may lack some: {@code NaN} means not answered. */
    public static Answers withMissing(List<String> names, double[][] rows) {
        return checked(names, flat(names, rows), true);
    }

    /**
     * Answers row after row in one array, which is copied; {@code NaN} means not answered. The cheapest way in for many
     * respondents.
     */
    public static Answers ofRowMajor(List<String> names, double[] cells) {
        if (!names.isEmpty() && cells.length % names.size() != 0) {
            throw new StatisticRefused(Reason.RAGGED, cells.length + " cells in rows of " + names.size());
        }
        return checked(names, cells.clone(), true);
    }

    private static double[] flat(List<String> names, double[][] rows) {
        var cells = new double[rows.length * names.size()];
        for (int row = 0; row < rows.length; row++) {
            if (rows[row].length != names.size()) {
                throw new StatisticRefused(
                        Reason.RAGGED, "row " + row + " has " + rows[row].length + " answers to " + names.size());
            }
            System.arraycopy(rows[row], 0, cells, row * names.size(), names.size());
        }
        return cells;
    }

    private static Answers checked(List<String> names, double[] cells, boolean mayLack) {
        if (names.isEmpty()) {
            throw new StatisticRefused(Reason.TOO_FEW, "items: none");
        }
        if (new HashSet<>(names).size() < names.size()) {
            throw new StatisticRefused(Reason.OUT_OF_RANGE, "names that repeat: " + names);
        }
        if (cells.length == 0) {
            throw new StatisticRefused(Reason.NO_ROWS, "respondents");
        }
        var answers = new Answers(List.copyOf(names), cells);
        answers.check(mayLack);
        return answers;
    }

    private void check(boolean mayLack) {
        int items = items();
        for (int at = 0; at < cells.length; at++) {
            double cell = cells[at];
            if (Magnitude.isUsable(cell)) {
                continue;
            }
            if (!mayLack || !Double.isNaN(cell)) {
                throw new StatisticRefused(
                        Double.isFinite(cell) ? Reason.OUT_OF_RANGE : Reason.NOT_FINITE,
                        "item " + names.get(at % items) + ", row " + at / items + ": " + cell);
            }
            missing[at % items]++;
        }
    }

    public int respondents() {
        return rows;
    }

    public int items() {
        return names.size();
    }

    /** The items, in the order of the columns. */
    public List<String> names() {
        return names;
    }

    /** One answer; {@code NaN} where it is missing. */
    public double answer(int respondent, int item) {
        return cells[respondent * names.size() + item];
    }

    /** How many did not answer this item. */
    public int missing(int item) {
        return missing[item];
    }

    /** Whether this respondent answered every item. */
    public boolean complete(int respondent) {
        for (int item = 0; item < items(); item++) {
            if (Double.isNaN(answer(respondent, item))) {
                return false;
            }
        }
        return true;
    }

    /**
     * The same answers with some items turned round, for those that ask for the opposite: x becomes least + most − x.
     *
     * @param least the lowest answer the scale allows
     * @param most the highest
     * @param items names of the items to turn; every answer to them must lie on the scale
     */
    public Answers reversed(double least, double most, Collection<String> items) {
        if (!(least < most) || !Double.isFinite(most - least)) {
            throw new StatisticRefused(Reason.OUT_OF_RANGE, "scale from " + least + " to " + most);
        }
        var turned = cells.clone();
        for (String name : items) {
            int item = column(name);
            for (int at = item; at < turned.length; at += items()) {
                if (turned[at] < least || turned[at] > most) {
                    throw new StatisticRefused(Reason.OUT_OF_RANGE, "item " + name + ": " + turned[at]);
                }
                turned[at] = least + most - turned[at];
            }
        }
        return checked(names, turned, true);
    }

    /** The answers to these items only, in this order. */
    public Answers only(List<String> items) {
        int[] columns = items.stream().mapToInt(this::column).toArray();
        var kept = new double[rows * columns.length];
        for (int row = 0, at = 0; row < rows; row++) {
            for (int column : columns) {
                kept[at++] = answer(row, column);
            }
        }
        return checked(items, kept, true);
    }

    /** These respondents, in this order; one may come several times. */
    Answers respondents(int[] which) {
        var kept = new double[which.length * items()];
        for (int i = 0; i < which.length; i++) {
            System.arraycopy(cells, which[i] * items(), kept, i * items(), items());
        }
        return checked(names, kept, true);
    }

    private int column(String name) {
        int column = names.indexOf(name);
        if (column < 0) {
            throw new StatisticRefused(Reason.OUT_OF_RANGE, "no item " + name);
        }
        return column;
    }

    boolean lacksAny() {
        for (int count : missing) {
            if (count > 0) {
                return true;
            }
        }
        return false;
    }

    /** Adds a row to sums by item. */
    void add(int respondent, double[] sums) {
        int from = respondent * sums.length;
        for (int i = 0; i < sums.length; i++) {
            sums[i] += cells[from + i];
        }
    }

    /** Writes a row less what is given by item. */
    void centre(int respondent, double[] means, double[] to, int at) {
        int from = respondent * means.length;
        for (int i = 0; i < means.length; i++) {
            to[at + i] = cells[from + i] - means[i];
        }
    }
}
