package dev.neike.promise.replay;

import dev.neike.agreement.Turn;
import dev.neike.agreement.Turned;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** Counts what would have come out otherwise, and keeps the few of each turn that make the biggest difference. */
final class Turns {

    /** Examples of each turn. */
    static final int MOST = 20;

    private final Map<Turn, Few> turns = new EnumMap<>(Turn.class);

    /**
     * Counts one.
     *
     * @param readable whether it may be an example
     */
    void add(Turn turn, Trial trial, boolean readable) {
        turns.computeIfAbsent(turn, it -> new Few()).add(turn, trial, readable);
    }

    List<Turned> turned() {
        return turns.entrySet().stream()
                .map(it -> it.getValue().turned(it.getKey()))
                .toList();
    }

    private record Ranked(Trial trial, Duration over) {

        /** The furthest over comes last; of two alike, the later request. */
        static final Comparator<Ranked> ORDER = Comparator.comparing(Ranked::over)
                .thenComparingLong(it -> it.trial().request().id().value());
    }

    private static final class Few {

        private final PriorityQueue<Ranked> best = new PriorityQueue<>(MOST + 1, Ranked.ORDER);
        private long all;
        private long readable;

        void add(Turn turn, Trial trial, boolean mayBeRead) {
            all++;
            if (mayBeRead) {
                readable++;
                best.add(new Ranked(trial, trial.over(turn)));
                if (best.size() > MOST) {
                    best.remove();
                }
            }
        }

        Turned turned(Turn turn) {
            return new Turned(
                    turn,
                    all,
                    readable,
                    best.stream()
                            .sorted(Ranked.ORDER.reversed())
                            .map(it -> it.trial().told())
                            .toList());
        }
    }
}
