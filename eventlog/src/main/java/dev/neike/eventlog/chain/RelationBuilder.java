package dev.neike.eventlog.chain;

import dev.neike.statistics.Distribution;
import dev.neike.statistics.LogHistogram;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Makes the figures of one relation. */
final class RelationBuilder {

    private final Runs runs;
    private final HandOvers handOvers;
    private final @Nullable CostRule cost;

    RelationBuilder(Runs runs, HandOvers handOvers, @Nullable CostRule cost) {
        this.runs = runs;
        this.handOvers = handOvers;
        this.cost = cost;
    }

    Relation build(int relation, Distribution waiting) {
        int size = handOvers.size(relation);
        var holding = new long[size];
        long cases = 0;
        long returned = 0;
        long casesReturned = 0;
        int lastCase = -1;
        int lastReturned = -1;
        for (int at = 0; at < size; at++) {
            int run = handOvers.run(relation, at);
            int c = runs.caseOf[run];
            holding[at] = runs.holding(run);
            cases += c == lastCase ? 0 : 1;
            lastCase = c;
            if (runs.returned(run)) {
                returned++;
                casesReturned += c == lastReturned ? 0 : 1;
                lastReturned = c;
            }
        }
        return new Relation(
                runs.level.names()[handOvers.giver(relation)],
                runs.level.names()[handOvers.receiver(relation)],
                size,
                cases,
                returned,
                casesReturned,
                waiting,
                Seconds.distribution(holding),
                new Made<>(() -> days(relation)),
                cost == null ? Optional.empty() : Optional.of(cost.cost(relation)),
                new Made<>(() -> Examples.longest(runs, handOvers, relation)),
                new Made<>(() -> Examples.typical(runs, handOvers, relation, waiting.p50())));
    }

    private List<RelationDay> days(int relation) {
        long[] byDay = new long[handOvers.size(relation)];
        Arrays.setAll(byDay, at -> (long) Seconds.day(runs.from[handOvers.run(relation, at)]) << 32 | at);
        Arrays.sort(byDay);
        var days = new ArrayList<RelationDay>();
        for (int first = 0; first < byDay.length; ) {
            int next = first + 1;
            while (next < byDay.length && byDay[next] >> 32 == byDay[first] >> 32) {
                next++;
            }
            days.add(day(relation, byDay, first, next));
            first = next;
        }
        return List.copyOf(days);
    }

    private RelationDay day(int relation, long[] byDay, int first, int next) {
        long returned = 0;
        double holding = 0;
        double waiting = 0;
        double lost = 0;
        var waitings = new double[next - first];
        for (int i = first; i < next; i++) {
            int run = handOvers.run(relation, (int) byDay[i]);
            returned += runs.returned(run) ? 1 : 0;
            holding += runs.holding(run);
            waiting += runs.waiting(run);
            lost += cost == null ? 0 : cost.excess(run);
            waitings[i - first] = Seconds.of(runs.waiting(run));
        }
        return new RelationDay(
                Seconds.date((int) (byDay[first] >> 32)),
                next - first,
                returned,
                Seconds.of(waiting),
                Seconds.of(holding),
                cost == null ? OptionalDouble.empty() : OptionalDouble.of(Seconds.of(lost)),
                LogHistogram.of(waitings));
    }
}
