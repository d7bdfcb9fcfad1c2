package dev.neike.eventlog.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The definitions of the product written down as plainly as can be, to check the fast way against. Times are seconds. */
final class NaiveChain {

    record Event(String caseName, @Nullable String unit, long start, long end) {}

    record Run(String unit, long from, long to) {
        long seconds() {
            return to - from;
        }
    }

    record HandOver(String from, String to, String caseName, long waiting, long holding, boolean returned, long at) {}

    record Figures(List<Long> waiting, List<Long> holding, Set<String> cases, List<String> returned) {
        Figures() {
            this(new ArrayList<>(), new ArrayList<>(), new HashSet<>(), new ArrayList<>());
        }

        Set<String> casesReturned() {
            return new HashSet<>(returned);
        }
    }

    final Map<String, List<Run>> cases = new LinkedHashMap<>();
    final List<HandOver> handOvers = new ArrayList<>();
    final Map<List<String>, Figures> relations = new TreeMap<>(Comparator.comparing(List::toString));
    long eventsWithoutUnit;
    long overlappingHandOvers;

    NaiveChain(List<Event> events) {
        var byCase = new LinkedHashMap<String, List<Event>>();
        for (var event : events) {
            byCase.computeIfAbsent(event.caseName, name -> new ArrayList<>()).add(event);
        }
        byCase.forEach((name, own) -> {
            own.sort(Comparator.comparingLong(Event::start)); // stable: ties stay in file order
            cases.put(name, runs(own));
        });
        cases.forEach(this::handOver);
        for (var handOver : handOvers) {
            var figures = relations.computeIfAbsent(List.of(handOver.from, handOver.to), pair -> new Figures());
            figures.waiting.add(handOver.waiting);
            figures.holding.add(handOver.holding);
            figures.cases.add(handOver.caseName);
            if (handOver.returned) {
                figures.returned.add(handOver.caseName);
            }
        }
    }

    private List<Run> runs(List<Event> events) {
        var runs = new ArrayList<Run>();
        for (var event : events) {
            if (event.unit == null) {
                eventsWithoutUnit++;
            } else if (!runs.isEmpty() && runs.getLast().unit.equals(event.unit)) {
                var last = runs.removeLast();
                runs.add(new Run(last.unit, last.from, Math.max(last.to, event.end)));
            } else {
                runs.add(new Run(event.unit, event.start, event.end));
            }
        }
        return runs;
    }

    private void handOver(String name, List<Run> runs) {
        for (int i = 1; i < runs.size(); i++) {
            var giver = runs.get(i - 1);
            var receiver = runs.get(i);
            boolean back = i + 1 < runs.size() && runs.get(i + 1).unit.equals(giver.unit);
            if (receiver.from < giver.to) {
                overlappingHandOvers++;
            }
            long waiting = Math.max(0, receiver.from - giver.to);
            handOvers.add(
                    new HandOver(giver.unit, receiver.unit, name, waiting, receiver.seconds(), back, receiver.from));
        }
    }

    Figures figures(String from, String to) {
        return Objects.requireNonNull(relations.get(List.of(from, to)));
    }

    /** Durations of the cases with runs. */
    List<Double> durations() {
        return cases.values().stream()
                .filter(runs -> !runs.isEmpty())
                .map(runs -> duration(runs, List.of(), 0))
                .toList();
    }

    /** Durations when the excess over {@code usual} of one relation is taken out, later runs shifting rigidly. */
    List<Double> durationsWithout(List<String> relation, double usual) {
        return cases.values().stream()
                .filter(runs -> !runs.isEmpty())
                .map(runs -> duration(runs, relation, usual))
                .toList();
    }

    private static double duration(List<Run> runs, List<String> relation, double usual) {
        double shift = 0;
        double end = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < runs.size(); i++) {
            if (i > 0 && List.of(runs.get(i - 1).unit, runs.get(i).unit).equals(relation)) {
                long waiting = Math.max(0, runs.get(i).from - runs.get(i - 1).to);
                shift += Math.max(0, waiting - usual);
            }
            end = Math.max(end, runs.get(i).to - shift);
        }
        return end - runs.getFirst().from;
    }

    /** Type 7, from the definition. */
    static double quantile(List<? extends Number> values, double p) {
        var sorted = values.stream().mapToDouble(Number::doubleValue).sorted().toArray();
        double h = (sorted.length - 1) * p;
        int low = (int) Math.floor(h);
        int high = (int) Math.ceil(h);
        return sorted[low] + (h - low) * (sorted[high] - sorted[low]);
    }
}
