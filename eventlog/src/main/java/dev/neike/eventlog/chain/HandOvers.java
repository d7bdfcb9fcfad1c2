package dev.neike.eventlog.chain;

import java.util.Arrays;

/** The hand-overs of all cases, each known by the run it led to, grouped by relation. */
final class HandOvers {

    private final Runs runs;
    /** Relation of the hand-over that led to each run, -1 if none did. */
    final int[] relationOf;
    /** Runs by relation, in order of cases. */
    final Groups byRelation;

    private int[] giver = new int[64];
    private int[] receiver = new int[64];
    private int relations;
    private int[] table = new int[1 << 8];

    HandOvers(Runs runs) {
        this.runs = runs;
        this.relationOf = new int[runs.count];
        for (int run = 0; run < runs.count; run++) {
            relationOf[run] = runs.received(run) ? relation(runs.unit[run - 1], runs.unit[run]) : -1;
        }
        this.byRelation = new Groups(relationOf, runs.count, relations);
    }

    int relations() {
        return relations;
    }

    int giver(int relation) {
        return giver[relation];
    }

    int receiver(int relation) {
        return receiver[relation];
    }

    int size(int relation) {
        return byRelation.size(relation);
    }

    /** The run that a hand-over of a relation led to. */
    int run(int relation, int at) {
        return byRelation.member(relation, at);
    }

    /** The relation the other way round, -1 if there is none. */
    int reverse(int relation) {
        int entry = table[place(receiver[relation], giver[relation])];
        return entry - 1;
    }

    /** Waitings of a relation's hand-overs in microseconds, in order of cases. */
    long[] waitings(int relation) {
        var waitings = new long[size(relation)];
        Arrays.setAll(waitings, at -> runs.waiting(run(relation, at)));
        return waitings;
    }

    private int relation(int from, int to) {
        int at = place(from, to);
        if (table[at] == 0) {
            add(from, to, at);
            return relations - 1;
        }
        return table[at] - 1;
    }

    private int place(int from, int to) {
        int mask = table.length - 1;
        long hash = (from * 0x9E3779B97F4A7C15L) ^ (to * 0xC2B2AE3D27D4EB4FL);
        int at = (int) (hash >>> 32) & mask;
        while (table[at] != 0 && (giver[table[at] - 1] != from || receiver[table[at] - 1] != to)) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void add(int from, int to, int at) {
        if (relations == giver.length) {
            giver = Arrays.copyOf(giver, relations * 2);
            receiver = Arrays.copyOf(receiver, relations * 2);
        }
        giver[relations] = from;
        receiver[relations] = to;
        table[at] = ++relations;
        if (relations * 2 > table.length) {
            table = new int[table.length * 2];
            for (int relation = 0; relation < relations; relation++) {
                table[place(giver[relation], receiver[relation])] = relation + 1;
            }
        }
    }
}
