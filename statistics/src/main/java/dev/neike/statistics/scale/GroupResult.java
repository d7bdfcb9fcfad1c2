package dev.neike.statistics.scale;

import dev.neike.statistics.StatisticRefused.Reason;

/**
 * What became of one group.
 *
 * @param <R> the result of the statistic
 */
public sealed interface GroupResult<R extends Record> {

    /** Respondents in the group. */
    int respondents();

    /** It could be computed. */
    record Computed<R extends Record>(int respondents, R result) implements GroupResult<R> {}

    /** It could not. */
    record Refused<R extends Record>(int respondents, Reason reason, String what) implements GroupResult<R> {}
}
