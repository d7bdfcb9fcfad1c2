package dev.neike.eventlog.chain;

import dev.neike.eventlog.EventColumns;

/** The working legs of all cases as arrays: maximal runs of events in one unit, case after case. */
final class Runs {

    final EventColumns log;
    final EventColumns.Level level;
    /** First run of each case, and after the last case the number of runs. */
    final int[] firstOfCase;

    final int[] unit;
    final int[] caseOf;
    /** First event of each run; its events end before the next run's, those without a unit among them. */
    final int[] firstEvent;

    final long[] from;
    final long[] to;
    int count;
    long eventsWithoutUnit;
    long overlappingRows;

    Runs(EventColumns log, EventColumns.Level level) {
        this.log = log;
        this.level = level;
        int runs = runs(log, level.unit());
        this.unit = new int[runs];
        this.caseOf = new int[runs];
        this.firstEvent = new int[runs];
        this.from = new long[runs];
        this.to = new long[runs];
        this.firstOfCase = new int[log.cases() + 1];
        for (int c = 0; c < log.cases(); c++) {
            firstOfCase[c] = count;
            addCase(c);
        }
        firstOfCase[log.cases()] = count;
    }

    /** How many there will be: to count costs less than to let five arrays grow. */
    private static int runs(EventColumns log, int[] units) {
        int runs = 0;
        for (int c = 0; c < log.cases(); c++) {
            int current = -1;
            for (int event = log.firstEvent()[c]; event < log.firstEvent()[c + 1]; event++) {
                int here = units[event];
                runs += here >= 0 && here != current ? 1 : 0;
                current = here >= 0 ? here : current;
            }
        }
        return runs;
    }

    private void addCase(int c) {
        int[] units = level.unit();
        long[] start = log.start();
        long[] end = log.end();
        int current = -1;
        long caseEnd = Long.MIN_VALUE;
        // Latest end of the events that start before the present one, and that one's start.
        long endBefore = Long.MIN_VALUE;
        long now = Long.MIN_VALUE;
        for (int event = log.firstEvent()[c]; event < log.firstEvent()[c + 1]; event++) {
            int here = units[event];
            if (here < 0) {
                eventsWithoutUnit++;
                continue;
            }
            if (start[event] != now) {
                now = start[event];
                endBefore = caseEnd;
            }
            // What lasts no time at the very start of another does not run beside it.
            if (now < (end[event] > now ? caseEnd : endBefore)) {
                overlappingRows++;
            }
            caseEnd = Math.max(caseEnd, end[event]);
            if (here == current) {
                to[count - 1] = Math.max(to[count - 1], end[event]);
            } else {
                begin(c, here, event, start[event], end[event]);
                current = here;
            }
        }
    }

    private void begin(int c, int here, int event, long start, long end) {
        unit[count] = here;
        caseOf[count] = c;
        firstEvent[count] = event;
        from[count] = start;
        to[count] = end;
        count++;
    }

    /** Whether this run began with a hand-over from the run before it. */
    boolean received(int run) {
        return run > firstOfCase[caseOf[run]];
    }

    /** Whether this run ended with a hand-over to the run after it. */
    boolean passedOn(int run) {
        return run + 1 < firstOfCase[caseOf[run] + 1];
    }

    /** Whether the hand-over to this run goes straight back. */
    boolean returned(int run) {
        return passedOn(run) && unit[run + 1] == unit[run - 1];
    }

    /** Microseconds from the giver's last event to this run's first, 0 if they overlap; for a run that was received. */
    long waiting(int run) {
        return Math.max(0, from[run] - to[run - 1]);
    }

    long holding(int run) {
        return to[run] - from[run];
    }

    boolean overlapping(int run) {
        return from[run] < to[run - 1];
    }

    /** Microseconds both this run and the one before it were being worked on. */
    long overlap(int run) {
        return Math.max(0, Math.min(to[run], to[run - 1]) - from[run]);
    }

    boolean hasLegs(int c) {
        return firstOfCase[c] < firstOfCase[c + 1];
    }

    /** Latest end of the runs of a case that has some. */
    long end(int c) {
        long end = Long.MIN_VALUE;
        for (int run = firstOfCase[c]; run < firstOfCase[c + 1]; run++) {
            end = Math.max(end, to[run]);
        }
        return end;
    }

    /** Microseconds from first start to latest end of a case that has runs. */
    long duration(int c) {
        return end(c) - from[firstOfCase[c]];
    }
}
