package dev.neike.eventlog.chain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes the figures of one unit. */
final class UnitBuilder {

    private final Runs runs;
    private final Groups byUnit;
    private final double allDurations;

    /** @param allDurations summed durations of all cases, microseconds */
    UnitBuilder(Runs runs, double allDurations) {
        this.runs = runs;
        this.byUnit = new Groups(runs.unit, runs.count, runs.level.names().length);
        this.allDurations = allDurations;
    }

    List<Unit> units() {
        var units = new ArrayList<Unit>();
        for (int unit = 0; unit < byUnit.count(); unit++) {
            if (byUnit.size(unit) > 0) {
                units.add(unit(unit));
            }
        }
        return units;
    }

    private Unit unit(int unit) {
        int size = byUnit.size(unit);
        var holding = new long[size];
        long cases = 0;
        long arrivals = 0;
        long departures = 0;
        double offered = 0;
        double held = 0;
        int lastCase = -1;
        for (int at = 0; at < size; at++) {
            int run = byUnit.member(unit, at);
            holding[at] = runs.holding(run);
            held += holding[at];
            cases += runs.caseOf[run] == lastCase ? 0 : 1;
            lastCase = runs.caseOf[run];
            arrivals += runs.received(run) ? 1 : 0;
            departures += runs.passedOn(run) ? 1 : 0;
            offered += runs.received(run) ? runs.waiting(run) : 0;
        }
        return new Unit(
                runs.level.names()[unit],
                cases,
                size,
                arrivals,
                departures,
                Seconds.distribution(holding),
                Seconds.of(offered),
                allDurations > 0 ? (held + offered) / allDurations : 0,
                new Made<>(() -> days(unit)));
    }

    private List<UnitDay> days(int unit) {
        long[] byDay = new long[byUnit.size(unit)];
        Arrays.setAll(byDay, at -> (long) Seconds.day(runs.from[byUnit.member(unit, at)]) << 32 | at);
        Arrays.sort(byDay);
        var days = new ArrayList<UnitDay>();
        for (int first = 0; first < byDay.length; ) {
            int next = first + 1;
            while (next < byDay.length && byDay[next] >> 32 == byDay[first] >> 32) {
                next++;
            }
            days.add(day(unit, byDay, first, next));
            first = next;
        }
        return List.copyOf(days);
    }

    private UnitDay day(int unit, long[] byDay, int first, int next) {
        long arrivals = 0;
        double holding = 0;
        double offered = 0;
        for (int i = first; i < next; i++) {
            int run = byUnit.member(unit, (int) byDay[i]);
            holding += runs.holding(run);
            if (runs.received(run)) {
                arrivals++;
                offered += runs.waiting(run);
            }
        }
        return new UnitDay(
                Seconds.date((int) (byDay[first] >> 32)),
                next - first,
                arrivals,
                Seconds.of(holding),
                Seconds.of(offered));
    }
}
