package dev.neike.eventlog.chain;

/** Counts over all cases. */
final class Counting {

    private Counting() {}

    static Summary summary(Runs runs, HandOvers handOvers, int units) {
        long handovers = 0;
        long pingPongs = 0;
        long casesWithHandover = 0;
        long casesWithPingPong = 0;
        for (int c = 0; c < runs.log.cases(); c++) {
            int first = runs.firstOfCase[c];
            int inCase = Math.max(0, runs.firstOfCase[c + 1] - first - 1);
            long before = pingPongs;
            for (int run = first + 1; run <= first + inCase; run++) {
                pingPongs += runs.returned(run) ? 1 : 0;
            }
            handovers += inCase;
            casesWithHandover += inCase > 0 ? 1 : 0;
            casesWithPingPong += pingPongs > before ? 1 : 0;
        }
        return new Summary(
                runs.log.cases(),
                runs.log.events(),
                units,
                runs.eventsWithoutUnit,
                handovers,
                casesWithHandover,
                handOvers.relations(),
                pingPongs,
                casesWithPingPong);
    }

    static Overlap overlap(Runs runs) {
        long handovers = 0;
        double micros = 0;
        for (int run = 0; run < runs.count; run++) {
            if (runs.received(run) && runs.overlapping(run)) {
                handovers++;
                micros += runs.overlap(run);
            }
        }
        return new Overlap(handovers, Seconds.of(micros), runs.overlappingRows);
    }

    /** From the first start to the last end of all runs. */
    static double spanSeconds(Runs runs) {
        long from = Long.MAX_VALUE;
        long to = Long.MIN_VALUE;
        for (int run = 0; run < runs.count; run++) {
            from = Math.min(from, runs.from[run]);
            to = Math.max(to, runs.to[run]);
        }
        return runs.count == 0 ? 0 : Seconds.of((double) to - from);
    }
}
