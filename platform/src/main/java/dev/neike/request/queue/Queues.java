package dev.neike.request.queue;

import dev.neike.organization.UnitId;
import dev.neike.request.life.Request;
import dev.neike.request.life.State;
import dev.neike.request.store.Sight;
import dev.neike.rights.Standing;
import dev.neike.rights.Standings;
import dev.neike.shell.NotFound;
import dev.neike.shell.ShellSettings;
import dev.neike.shell.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists of requests for one reader. */
@Component
public class Queues {

    public static final int PAGE = 50;
    private static final int AT_HAND = 30;
    private static final int UNITS = 3;

    private final QueueStore store;
    private final Standings standings;
    private final ZoneId zone;
    private final Clock clock;

    Queues(QueueStore store, Standings standings, ShellSettings settings, Clock clock) {
        this.store = store;
        this.standings = standings;
        this.zone = settings.timeZone();
        this.clock = clock;
    }

    /** A page of a unit's queue and how much there is of each state. */
    public record Queue(List<Request> requests, Map<State, Integer> counts, boolean member) {

        public Queue {
            requests = List.copyOf(requests);
            counts = Map.copyOf(counts);
        }

        public int total() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * What waits for one person.
     *
     * @param answers requests of theirs that wait for their answer or confirmation
     * @param assigned requests that they work on
     * @param offered requests offered to their units
     * @param untaken requests that their units hold and nobody works on
     */
    public record Work(List<Request> answers, List<Request> assigned, List<Request> offered, List<Request> untaken) {

        static final Work NONE = new Work(List.of(), List.of(), List.of(), List.of());

        public Work {
            answers = List.copyOf(answers);
            assigned = List.copyOf(assigned);
            offered = List.copyOf(offered);
            untaken = List.copyOf(untaken);
        }

        public boolean isEmpty() {
            return answers.isEmpty() && assigned.isEmpty() && offered.isEmpty() && untaken.isEmpty();
        }
    }

    /**
     * What the home page tells one person: as {@link Work}, and what they have asked for themselves.
     *
     * @param open their own requests that are not closed, the latest first, at most one more than a page holds
     * @param units their first units
     * @param sizes how many requests these hold or are offered; nothing where there are none
     */
    public record Home(
            List<Request> answers,
            List<Request> assigned,
            List<Request> offered,
            List<Request> open,
            List<UnitId> units,
            Map<UnitId, Integer> sizes) {

        static final Home NOTHING = new Home(List.of(), List.of(), List.of(), List.of(), List.of(), Map.of());

        public Home {
            answers = List.copyOf(answers);
            assigned = List.copyOf(assigned);
            offered = List.copyOf(offered);
            open = List.copyOf(open);
            units = List.copyOf(units);
            sizes = Map.copyOf(sizes);
        }
    }

    /**
     * The unit's queue for its members, its leads and those above, and its readers.
     *
     * @throws NotFound for everybody else
     */
    @Transactional(readOnly = true)
    public Queue queue(Viewer viewer, UnitId unit, QueueFilter filter) {
        Standing standing = standings.of(viewer);
        if (!standing.all().contains(unit)) {
            throw new NotFound();
        }
        return new Queue(requests(Sight.of(standing), unit, filter), store.counts(unit), standing.isMember(unit));
    }

    private List<Request> requests(Sight sight, UnitId unit, QueueFilter filter) {
        QueueFilter.DueBy due = filter.due();
        return due == null
                ? store.queue(sight, unit, filter, PAGE + 1)
                : store.byDue(sight, unit, filter, until(due), PAGE + 1);
    }

    private Instant until(QueueFilter.DueBy due) {
        Instant now = clock.instant();
        return switch (due) {
            case ANY -> Instant.MAX;
            case TODAY ->
                LocalDate.ofInstant(now, zone).plusDays(1).atStartOfDay(zone).toInstant();
            case LATE -> now;
        };
    }

    /** What one comes home to. */
    @Transactional(readOnly = true)
    public Home home(Viewer viewer) {
        Standing standing = standings.of(viewer);
        if (standing.person() == null) {
            return Home.NOTHING;
        }
        List<UnitId> units = standing.units().stream()
                .sorted(Comparator.comparingLong(UnitId::value))
                .limit(UNITS)
                .toList();
        return new Home(
                store.waiting(standing.person(), AT_HAND),
                store.assigned(Sight.of(standing), standing.person(), AT_HAND),
                store.offered(standing.units(), AT_HAND),
                store.mine(standing.person(), true, Long.MAX_VALUE, PAGE + 1),
                units,
                store.sizes(units));
    }

    /** One's own requests, the latest first, before this number. */
    @Transactional(readOnly = true)
    public List<Request> mine(Viewer viewer, boolean open, long before) {
        Standing standing = standings.of(viewer);
        return standing.person() == null ? List.of() : store.mine(standing.person(), open, before, PAGE + 1);
    }

    /** Requests that one looks on, the latest first, before this number. */
    @Transactional(readOnly = true)
    public List<Request> watched(Viewer viewer, long before) {
        Standing standing = standings.of(viewer);
        return standing.person() == null
                ? List.of()
                : store.watched(Sight.of(standing), standing.person(), before, PAGE + 1);
    }

    /** What waits for the viewer. */
    @Transactional(readOnly = true)
    public Work work(Viewer viewer) {
        Standing standing = standings.of(viewer);
        return standing.person() == null
                ? Work.NONE
                : new Work(
                        store.waiting(standing.person(), AT_HAND),
                        store.assigned(Sight.of(standing), standing.person(), AT_HAND),
                        store.offered(standing.units(), AT_HAND),
                        store.untaken(standing.units(), AT_HAND));
    }
}
