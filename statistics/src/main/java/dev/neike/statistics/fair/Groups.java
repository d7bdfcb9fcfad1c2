package dev.neike.statistics.fair;

import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import dev.neike.statistics.mixed.Linked;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The parts into which raters and ratees fall that no mark joins: connected components of the graph of who rated whom. Between
 * parts, strict raters can't be told from poor ratees.
 */
final class Groups {

    private static final int TOLD = 4;

    private final Marks marks;
    private final List<int[]> rows;

    Groups(Marks marks) {
        this.marks = marks;
        rows = Linked.of(marks.raters(), marks.ratees()).parts();
    }

    int count() {
        return rows.size();
    }

    /** The rows of each part, the largest first. */
    List<int[]> rows() {
        return rows;
    }

    void requireOne() {
        if (rows.size() > 1) {
            String told = rows.stream().limit(TOLD).map(this::told).collect(Collectors.joining("; "));
            throw new StatisticRefused(
                    Reason.NOT_COMPARABLE,
                    rows.size() + " groups of raters that no ratee joins: " + told + (rows.size() > TOLD ? "; …" : ""));
        }
    }

    private String told(int[] some) {
        List<Integer> raters = levels(some, true);
        List<Integer> ratees = levels(some, false);
        return raters.size() + " raters (" + marks.raters().labels().get(raters.getFirst()) + " …) of " + ratees.size()
                + " ratees (" + marks.ratees().labels().get(ratees.getFirst()) + " …), " + some.length + " marks";
    }

    private List<Integer> levels(int[] some, boolean ofRaters) {
        var factor = ofRaters ? marks.raters() : marks.ratees();
        return Arrays.stream(some).map(factor::level).distinct().boxed().toList();
    }
}
