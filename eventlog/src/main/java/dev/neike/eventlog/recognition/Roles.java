package dev.neike.eventlog.recognition;

import dev.neike.eventlog.Attribute.Kind;
import dev.neike.eventlog.sample.Sample;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Which column plays which role, by name and by shape, as points; the most points win if they are enough. */
final class Roles {

    private final Sample sample;
    private final List<Seen> all;

    Roles(Sample sample, List<Seen> all) {
        this.sample = sample;
        this.all = all;
    }

    Optional<Seen> caseId() {
        return best(all, this::casePoints, 50);
    }

    private double casePoints(Seen seen) {
        int distinct = seen.column().distinct();
        if (seen.kind() == Kind.TIME || seen.kind() == Kind.BOOLEAN || seen.kind() == Kind.LIST || distinct == 0) {
            return 0;
        }
        double points = NameHints.caseId(seen.words());
        boolean named = points >= 90;
        double perCase = seen.filled() * sample.rows() / distinct;
        if (seen.filled() < 0.9) {
            points -= 60;
        }
        if (!named && perCase < 1.05 && sample.rows() > 5) {
            points -= 40; // every row another: a number of the row
        }
        if (!named && distinct < 5 && sample.rows() > 50) {
            points -= 50; // a class, not a case
        }
        // Without a telling name: values that repeat a little and stand together.
        boolean together = CaseShape.stretches(seen.column(), sample.rows()) <= 1.5 * distinct;
        boolean likely = distinct >= 5 && perCase >= 1.5 && perCase <= 100;
        return points + (together ? 10 : 0) + (together && likely ? 15 : 0);
    }

    Optional<Seen> time(CaseShape cases) {
        return best(all, seen -> timePoints(seen, cases), 1);
    }

    private double timePoints(Seen seen, CaseShape cases) {
        if (seen.time().isEmpty() || seen.column().ofCase()) {
            return 0;
        }
        double constant = cases.constant(seen.column());
        if (constant >= 0.99) {
            return 0; // a date of the case, not of its events
        }
        return NameHints.time(seen.words()) + 100 * seen.filled() - 60 * constant;
    }

    Optional<Seen> startTime(Seen time, CaseShape cases) {
        return all.stream()
                .filter(seen -> !seen.equals(time)
                        && seen.time().isPresent()
                        && !seen.column().ofCase()
                        && NameHints.begun(seen.words())
                        && seen.time()
                                .get()
                                .format()
                                .equals(time.time().orElseThrow().format())
                        && cases.constant(seen.column()) < 0.99)
                .findFirst();
    }

    Optional<Seen> activity(List<Seen> taken, CaseShape cases) {
        return best(without(taken), seen -> activityPoints(seen, cases), 40);
    }

    private double activityPoints(Seen seen, CaseShape cases) {
        if (seen.column().ofCase() || !named(seen) || seen.person()) {
            return 0;
        }
        double constant = cases.constant(seen.column());
        boolean detail = seen.column().distinct() > Math.max(20, sample.rows() / 2);
        return NameHints.activity(seen.words()) - 40 * constant - (detail ? 50 : 0);
    }

    Optional<Seen> lifecycle() {
        return all.stream()
                .filter(seen -> !seen.column().ofCase()
                        && List.of("lifecycletransition", "lifecycle", "transition")
                                .contains(seen.words().joined()))
                .findFirst();
    }

    Optional<Seen> resource(List<Seen> taken, CaseShape cases) {
        return best(
                without(taken),
                seen -> seen.column().ofCase()
                        ? 0
                        : NameHints.resource(seen.words()) - 20 * cases.constant(seen.column()),
                1);
    }

    /** The attributes that may be units, the best first. Those that change within cases go before all that never do. */
    List<Seen> units(List<Seen> taken, CaseShape cases) {
        var likely = without(taken).stream()
                .filter(seen -> named(seen)
                        && !seen.person()
                        && NameHints.unit(seen.words()) > 0
                        && seen.column().distinct() >= 2
                        && (sample.rows() < 20 || seen.column().distinct() <= sample.rows() / 2))
                .sorted(Comparator.comparingInt((Seen seen) -> -NameHints.unit(seen.words())))
                .toList();
        var changing = likely.stream()
                .filter(seen -> !seen.column().ofCase() && cases.constant(seen.column()) < 0.999)
                .toList();
        return changing.isEmpty()
                ? likely.stream()
                        .filter(seen -> !seen.column().ofCase())
                        .limit(1)
                        .toList()
                : changing;
    }

    private static boolean named(Seen seen) {
        return seen.kind() == Kind.TEXT || seen.kind() == Kind.NUMBER;
    }

    private List<Seen> without(List<Seen> taken) {
        return all.stream().filter(seen -> !taken.contains(seen)).toList();
    }

    private static Optional<Seen> best(List<Seen> seen, ToDoubleFunction<Seen> points, double least) {
        // The first of those with most points: max would give the last.
        Seen best = null;
        double most = least;
        for (var one : seen) {
            double here = points.applyAsDouble(one);
            if (here > most || (best == null && here >= most)) {
                best = one;
                most = here;
            }
        }
        return Optional.ofNullable(best);
    }
}
