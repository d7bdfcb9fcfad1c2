package dev.neike.statistics.scale;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which answers a result rests on.
 *
 * @param policy the rule for missing answers
 * @param rows respondents handed in
 * @param used respondents who count: with listwise deletion those who answered everything, pairwise those who answered
 *     anything
 * @param fewest the smallest number of respondents behind any pair of items; {@code used} with listwise deletion
 * @param missing how many answers each item lacks, in the order of the items
 */
public record Coverage(MissingAnswers policy, int rows, int used, int fewest, Map<String, Integer> missing) {

    public Coverage {
        missing = Collections.unmodifiableMap(new LinkedHashMap<>(missing));
    }

    static Coverage of(Answers answers, MissingAnswers policy, int used, int fewest) {
        var missing = new LinkedHashMap<String, Integer>();
        for (int item = 0; item < answers.items(); item++) {
            missing.put(answers.names().get(item), answers.missing(item));
        }
        return new Coverage(policy, answers.respondents(), used, fewest, missing);
    }

    /** Respondents who did not count. */
    public int leftOut() {
        return rows - used;
    }
}
