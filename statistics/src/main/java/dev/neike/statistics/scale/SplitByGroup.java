package dev.neike.statistics.scale;

import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A statistic of a scale for each group of respondents on its own, such as α by department. A group of which it cannot be
 * computed is told of with the reason, and does not stop the others.
 */
public final class SplitByGroup {

    private final int smallest;

    private SplitByGroup(int smallest) {
        this.smallest = smallest;
    }

    /** Every group counts; what is too few is left to the statistic. */
    public static SplitByGroup withDefaults() {
        return new SplitByGroup(1);
    }

    /** How many respondents a group must have to be looked at. */
    public SplitByGroup withSmallest(int respondents) {
        if (respondents < 1) {
            throw new StatisticRefused(Reason.OUT_OF_RANGE, "smallest group " + respondents);
        }
        return new SplitByGroup(respondents);
    }

    /**
     * The statistic by group, in the order in which the groups first come.
     *
     * @param groups the group of each respondent; one that is missing is refused
     * @param statistic such as {@code CronbachAlpha.withDefaults()::of}
     */
    public <R extends Record> Map<String, GroupResult<R>> of(
            Answers answers, List<String> groups, Function<Answers, R> statistic) {
        if (groups.size() != answers.respondents()) {
            throw new StatisticRefused(
                    Reason.RAGGED, groups.size() + " groups for " + answers.respondents() + " respondents");
        }
        var members = new LinkedHashMap<String, IntStream.Builder>();
        for (int row = 0; row < groups.size(); row++) {
            members.computeIfAbsent(group(groups, row), _ -> IntStream.builder())
                    .add(row);
        }
        var results = new LinkedHashMap<String, GroupResult<R>>();
        members.forEach((group, rows) ->
                results.put(group, one(answers.respondents(rows.build().toArray()), statistic)));
        return Collections.unmodifiableMap(results);
    }

    /** Lists of other programs may lack one, whatever their type says. */
    private static String group(List<String> groups, int row) {
        String group = groups.get(row);
        if (group == null) {
            throw new StatisticRefused(Reason.MISSING, "group of row " + row);
        }
        return group;
    }

    private <R extends Record> GroupResult<R> one(Answers group, Function<Answers, R> statistic) {
        int n = group.respondents();
        if (n < smallest) {
            return new GroupResult.Refused<>(n, Reason.TOO_FEW, "respondents: " + n + " of " + smallest);
        }
        try {
            return new GroupResult.Computed<>(n, statistic.apply(group));
        } catch (StatisticRefused refused) {
            return new GroupResult.Refused<>(n, refused.reason(), refused.what());
        }
    }
}
