package dev.neike.eventlog.chain;

import dev.neike.eventlog.EventLog;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Makes one case when somebody asks for it. */
final class CaseBuilder {

    private final Runs runs;

    CaseBuilder(Runs runs) {
        this.runs = runs;
    }

    Case build(int c) {
        int first = runs.firstOfCase[c];
        int end = runs.firstOfCase[c + 1];
        int firstEvent = runs.log.firstEvent()[c];
        int lastEvent = runs.log.firstEvent()[c + 1];
        var legs = new ArrayList<Leg>();
        var ledger = new LinkedHashMap<String, Case.LedgerLine>();
        int pingPongs = 0;
        int overlapping = 0;
        int withUnit = 0;
        for (int run = first; run < end; run++) {
            long waiting = run > first ? runs.waiting(run) : 0;
            if (waiting > 0) {
                legs.add(leg(Leg.Kind.OFFERED, run, runs.to[run - 1], runs.from[run], 0, List.of()));
            }
            int events = events(run, lastEventOf(run, end, lastEvent));
            withUnit += events;
            legs.add(leg(
                    Leg.Kind.WORKING,
                    run,
                    runs.from[run],
                    runs.to[run],
                    events,
                    activities(run, lastEventOf(run, end, lastEvent))));
            book(ledger, run, waiting);
            pingPongs += run > first && runs.returned(run) ? 1 : 0;
            overlapping += run > first && runs.overlapping(run) ? 1 : 0;
        }
        long from = first < end ? runs.from[first] : runs.log.start()[firstEvent];
        long to = first < end ? runs.end(c) : lastEnd(firstEvent, lastEvent);
        return new Case(
                c,
                runs.log.caseNames().name(c),
                lastEvent - firstEvent,
                lastEvent - firstEvent - withUnit,
                EventLog.instant(from),
                EventLog.instant(to),
                first < end ? Seconds.of(to - from) : 0,
                List.copyOf(legs),
                ledger.values().stream()
                        .sorted(Comparator.comparingDouble(Case.LedgerLine::seconds)
                                .reversed())
                        .toList(),
                Math.max(0, end - first - 1),
                pingPongs,
                overlapping);
    }

    private Leg leg(Leg.Kind kind, int run, long from, long to, int events, List<String> activities) {
        return new Leg(
                kind,
                runs.level.names()[runs.unit[run]],
                EventLog.instant(from),
                EventLog.instant(to),
                events,
                activities);
    }

    private void book(Map<String, Case.LedgerLine> ledger, int run, long waiting) {
        var line = new Case.LedgerLine(
                runs.level.names()[runs.unit[run]], Seconds.of(runs.holding(run)), Seconds.of(waiting));
        ledger.merge(
                line.unit(),
                line,
                (a, b) -> new Case.LedgerLine(
                        a.unit(), a.workingSeconds() + b.workingSeconds(), a.offeredSeconds() + b.offeredSeconds()));
    }

    private int lastEventOf(int run, int endRun, int lastEvent) {
        return run + 1 < endRun ? runs.firstEvent[run + 1] : lastEvent;
    }

    private int events(int run, int end) {
        int events = 0;
        for (int event = runs.firstEvent[run]; event < end; event++) {
            events += runs.level.unit()[event] >= 0 ? 1 : 0;
        }
        return events;
    }

    private List<String> activities(int run, int end) {
        var names = new LinkedHashSet<String>();
        for (int event = runs.firstEvent[run]; event < end; event++) {
            String activity = runs.log.activityOf(event);
            if (runs.level.unit()[event] >= 0 && activity != null) {
                names.add(activity);
            }
        }
        return List.copyOf(names);
    }

    private long lastEnd(int from, int to) {
        long end = Long.MIN_VALUE;
        for (int event = from; event < to; event++) {
            end = Math.max(end, runs.log.end()[event]);
        }
        return end;
    }
}
