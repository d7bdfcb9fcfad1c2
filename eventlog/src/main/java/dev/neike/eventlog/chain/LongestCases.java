package dev.neike.eventlog.chain;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/** Picks the cases that last longest. */
final class LongestCases {

    private static final Comparator<Lasting> SHORTEST_FIRST =
            Comparator.comparingLong(Lasting::micros).thenComparing(Lasting::number, Comparator.reverseOrder());

    private final PriorityQueue<Lasting> kept = new PriorityQueue<>(SHORTEST_FIRST);

    private record Lasting(long micros, int number) {}

    LongestCases(Runs runs, int most) {
        for (int c = 0; c < runs.log.cases(); c++) {
            long micros = runs.hasLegs(c) ? runs.duration(c) : 0;
            if (kept.size() < most) {
                kept.add(new Lasting(micros, c));
            } else if (most > 0 && micros > kept.element().micros()) {
                kept.remove();
                kept.add(new Lasting(micros, c));
            }
        }
    }

    /** Their numbers, the longest first. */
    IntStream found() {
        return kept.stream().sorted(SHORTEST_FIRST.reversed()).mapToInt(Lasting::number);
    }
}
