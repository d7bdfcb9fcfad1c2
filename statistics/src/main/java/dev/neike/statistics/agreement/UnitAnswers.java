package dev.neike.statistics.agreement;

import dev.neike.statistics.Magnitude;
import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What respondents answered to one or several items about a unit or as members of it. Immutable; units stand in the order
 * in which they first come.
 */
public final class UnitAnswers {

    private final Map<String, List<double[]>> rows;
    private final int items;
    private final int leftOut;

    private UnitAnswers(Map<String, List<double[]>> rows, int items, int leftOut) {
        this.rows = rows;
        this.items = items;
        this.leftOut = leftOut;
    }

    /**
     * Complete answers; a {@code NaN} is refused.
     *
     * @param units the unit of each respondent; one that is missing is refused
     * @param answers a row a respondent, a column an item
     */
    public static UnitAnswers of(List<String> units, double[][] answers) {
        return read(units, answers, false);
    }

    /** Answers to one item. */
    public static UnitAnswers of(List<String> units, double[] answers) {
        return of(
                units, Arrays.stream(answers).mapToObj(it -> new double[] {it}).toArray(double[][]::new));
    }

    /** Answers that may lack some: {@code NaN} means not answered, and whoever lacks any is left out and counted. */
    public static UnitAnswers withMissing(List<String> units, double[][] answers) {
        return read(units, answers, true);
    }

    private static UnitAnswers read(List<String> units, double[][] answers, boolean mayLack) {
        if (units.size() != answers.length) {
            throw new StatisticRefused(Reason.RAGGED, units.size() + " units for " + answers.length + " respondents");
        }
        int items = answers.length == 0 ? 0 : answers[0].length;
        var rows = new LinkedHashMap<String, List<double[]>>();
        int leftOut = 0;
        for (int i = 0; i < answers.length; i++) {
            if (answers[i].length != items) {
                throw new StatisticRefused(Reason.RAGGED, "row " + i);
            }
            if (complete(answers[i], i, mayLack)) {
                rows.computeIfAbsent(unit(units, i), _ -> new ArrayList<>()).add(answers[i].clone());
            } else {
                leftOut++;
            }
        }
        if (rows.isEmpty()) {
            throw new StatisticRefused(Reason.NO_ROWS, "respondents");
        }
        if (items == 0) {
            throw new StatisticRefused(Reason.TOO_FEW, "items: 0");
        }
        return new UnitAnswers(rows, items, leftOut);
    }

    /** Lists of other programs may lack one, whatever their type says. */
    private static String unit(List<String> units, int row) {
        String unit = units.get(row);
        if (unit == null) {
            throw new StatisticRefused(Reason.MISSING, "unit of row " + row);
        }
        return unit;
    }

    private static boolean complete(double[] row, int at, boolean mayLack) {
        boolean complete = true;
        for (double answer : row) {
            if (!Magnitude.isUsable(answer) && !(Double.isNaN(answer) && mayLack)) {
                throw new StatisticRefused(
                        Double.isFinite(answer) ? Reason.OUT_OF_RANGE : Reason.NOT_FINITE, "row " + at + ": " + answer);
            }
            complete &= !Double.isNaN(answer);
        }
        return complete;
    }

    /** The units of which there are answers. */
    public List<String> units() {
        return List.copyOf(rows.keySet());
    }

    public int items() {
        return items;
    }

    /** Respondents who count. */
    public int respondents() {
        return rows.values().stream().mapToInt(List::size).sum();
    }

    /** Respondents who lacked an answer. */
    public int leftOut() {
        return leftOut;
    }

    /** How many answered in this unit. */
    public int raters(String unit) {
        return rows.getOrDefault(unit, List.of()).size();
    }

    double[][] rows(String unit) {
        return rows.getOrDefault(unit, List.of()).toArray(double[][]::new);
    }

    /** Per unit, what each respondent gave on average over the items. */
    Map<String, double[]> scores() {
        var scores = new LinkedHashMap<String, double[]>();
        rows.forEach((unit, all) -> scores.put(
                unit,
                all.stream()
                        .mapToDouble(row -> IntStream.range(0, items)
                                        .mapToDouble(i -> row[i])
                                        .sum()
                                / items)
                        .toArray()));
        return Collections.unmodifiableMap(scores);
    }
}
