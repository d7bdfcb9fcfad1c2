package dev.neike.eventlog.chain;

import dev.neike.eventlog.EventLog;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongUnaryOperator;

/** Picks the few hand-overs of a relation that show it best, each from another case. */
final class Examples {

    private static final int MOST = 5;

    private final Runs runs;
    private final int[] best = new int[MOST];
    private final long[] keys = new long[MOST];
    private int size;

    private Examples(Runs runs) {
        this.runs = runs;
    }

    static List<Example> longest(Runs runs, HandOvers handOvers, int relation) {
        return pick(runs, handOvers, relation, waiting -> -waiting);
    }

    static List<Example> typical(Runs runs, HandOvers handOvers, int relation, double medianSeconds) {
        long median = Math.round(medianSeconds * Seconds.MICROS);
        return pick(runs, handOvers, relation, waiting -> Math.abs(waiting - median));
    }

    /** The hand-overs with the smallest keys; the earlier in the log where they are even. */
    private static List<Example> pick(Runs runs, HandOvers handOvers, int relation, LongUnaryOperator key) {
        var examples = new Examples(runs);
        for (int at = 0; at < handOvers.size(relation); at++) {
            int run = handOvers.run(relation, at);
            examples.offer(run, key.applyAsLong(runs.waiting(run)));
        }
        return examples.told();
    }

    private void offer(int run, long key) {
        if (size == MOST && key >= keys[MOST - 1]) {
            return;
        }
        int same = sameCase(run);
        if (same >= 0 && keys[same] <= key) {
            return;
        }
        int at = same >= 0 ? same : Math.min(size++, MOST - 1);
        size = Math.min(size, MOST);
        for (; at > 0 && keys[at - 1] > key; at--) {
            keys[at] = keys[at - 1];
            best[at] = best[at - 1];
        }
        keys[at] = key;
        best[at] = run;
    }

    private int sameCase(int run) {
        for (int i = 0; i < size; i++) {
            if (runs.caseOf[best[i]] == runs.caseOf[run]) {
                return i;
            }
        }
        return -1;
    }

    private List<Example> told() {
        var examples = new ArrayList<Example>();
        for (int i = 0; i < size; i++) {
            int run = best[i];
            int c = runs.caseOf[run];
            examples.add(new Example(
                    c, runs.log.caseNames().name(c), EventLog.instant(runs.from[run]), Seconds.of(runs.waiting(run))));
        }
        return List.copyOf(examples);
    }
}
