package dev.neike.eventlog.chain;

import dev.neike.eventlog.EventLog;
import dev.neike.statistics.Distribution;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The service chain of a log at one level, found by these rules. Events of a case go by start, ties in file order; events
 * without a unit are passed over and counted. A maximal run of events in one unit is one working leg from first start to
 * last completion. Between two runs lies an offered leg of the receiver, from the giver's last completion to the receiver's
 * first start, nothing where they overlap. A hand-over is a pair of consecutive runs.
 */
@SuppressWarnings("DoNotCallSuggester") // the bodies follow
public final class ServiceChain {

    private ServiceChain() {}

    /**
     * Finds the chain at the level of one unit attribute.
     *
     * @throws dev.neike.eventlog.LogRefused if the log was not read with that level
     */
    public static ServiceChain of(EventLog log, String level) {
        throw new UnsupportedOperationException(level + log.levels());
    }

    public String level() {
        throw new UnsupportedOperationException();
    }

    public Summary summary() {
        throw new UnsupportedOperationException();
    }

    /** All relations, most hand-overs first, then by names. */
    public List<Relation> relations() {
        throw new UnsupportedOperationException();
    }

    /** All units, most working legs first, then by name. */
    public List<Unit> units() {
        throw new UnsupportedOperationException();
    }

    public Overlap overlap() {
        throw new UnsupportedOperationException();
    }

    /** Seconds from first start to last completion of the cases that have a leg; absent if none has. */
    public Optional<Distribution> durations() {
        throw new UnsupportedOperationException();
    }

    /**
     * The m of {@link Cost}: median, in seconds, of the median waitings of the relations with at least 20 hand-overs; absent
     * if there is none, and then no relation has a cost.
     */
    public OptionalDouble medianOfMedianWaits() {
        throw new UnsupportedOperationException();
    }

    public Findings findings() {
        throw new UnsupportedOperationException();
    }

    /** Number of cases; all of the log, also those without a leg. */
    public int cases() {
        throw new UnsupportedOperationException();
    }

    /** One case by its number, made when asked for. */
    public Case caseAt(int index) {
        throw new UnsupportedOperationException(String.valueOf(index));
    }

    /** The number of the case of that name. */
    public OptionalInt caseNamed(String name) {
        throw new UnsupportedOperationException(name);
    }
}
