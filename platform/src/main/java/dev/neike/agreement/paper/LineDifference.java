package dev.neike.agreement.paper;

import java.util.ArrayList;
import java.util.List;

/** What changed between two texts, line by line: the longest common part stays, the rest goes or comes. */
public record LineDifference(List<Line> lines) {

    /** More cells than this are not compared: all of the old goes, all of the new comes. */
    private static final long MOST_CELLS = 4_000_000;

    /** What became of a line. */
    public enum Fate {
        SAME,
        REMOVED,
        ADDED
    }

    public record Line(Fate fate, String text) {}

    public LineDifference {
        lines = List.copyOf(lines);
    }

    public static LineDifference between(List<String> before, List<String> after) {
        int[][] common = common(before, after);
        List<Line> lines = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                lines.add(new Line(Fate.SAME, before.get(i++)));
                j++;
            } else if (i < before.size() && (j == after.size() || at(common, i + 1, j) >= at(common, i, j + 1))) {
                lines.add(new Line(Fate.REMOVED, before.get(i++)));
            } else {
                lines.add(new Line(Fate.ADDED, after.get(j++)));
            }
        }
        return new LineDifference(lines);
    }

    public boolean isNone() {
        return lines.stream().allMatch(it -> it.fate() == Fate.SAME);
    }

    /** How long the longest common part of both ends is, from each line on; empty where that would cost too much. */
    private static int[][] common(List<String> before, List<String> after) {
        if ((long) before.size() * after.size() > MOST_CELLS) {
            return new int[0][];
        }
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static int at(int[][] common, int i, int j) {
        return i < common.length ? common[i][j] : 0;
    }
}
