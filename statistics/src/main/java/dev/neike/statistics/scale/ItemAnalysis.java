package dev.neike.statistics.scale;

import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import java.util.ArrayList;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Classical item statistics. The item–total correlation of item i is Σ<sub>j</sub>c<sub>ij</sub> / √(c<sub>ii</sub> V), C
 * the covariance matrix and V its sum; corrected for the item's own part in the total, c<sub>ii</sub> is taken out of both
 * the covariance and the total. Source: Nunnally and Bernstein, Psychometric Theory, 3rd ed. 1994, chapter 8; Joanes and
 * Gill, The Statistician 47 (1998) 183–189, for skewness and kurtosis.
 *
 * <p>An item that everybody answered alike is told of, without correlations. Refused: an item with fewer than two answers,
 * and fewer than two respondents that the rule for missing answers leaves.
 */
public final class ItemAnalysis {

    private final MissingAnswers missing;
    private final int levels;

    private ItemAnalysis(MissingAnswers missing, int levels) {
        this.missing = missing;
        this.levels = levels;
    }

    /** Correlations of those who answered everything; frequencies of items with up to 11 different answers. */
    public static ItemAnalysis withDefaults() {
        return new ItemAnalysis(MissingAnswers.LISTWISE, 11);
    }

    public ItemAnalysis with(MissingAnswers policy) {
        return new ItemAnalysis(policy, levels);
    }

    /** Up to how many different answers frequencies are counted; 0 for none. */
    public ItemAnalysis withLevels(int most) {
        if (most < 0) {
            throw new StatisticRefused(Reason.OUT_OF_RANGE, "levels " + most);
        }
        return new ItemAnalysis(missing, most);
    }

    public ItemTable of(Answers answers) {
        Covariance covariance = Covariance.of(answers, missing);
        var items = new ArrayList<Item>();
        for (int item = 0; item < answers.items(); item++) {
            items.add(item(answers, item, covariance));
        }
        return new ItemTable(items, covariance.coverage());
    }

    private Item item(Answers answers, int item, Covariance covariance) {
        String name = answers.names().get(item);
        int n = answers.respondents() - answers.missing(item);
        if (n < 2) {
            throw new StatisticRefused(Reason.TOO_FEW, "answers to " + name + ": " + n);
        }
        Moments moments = Moments.of(answers, item);
        double own = covariance.at(item, item);
        return new Item(
                name,
                n,
                answers.missing(item),
                moments.mean(),
                moments.sd(),
                moments.skewness(),
                moments.kurtosis(),
                correlation(covariance.row(item), own, covariance),
                correlation(covariance.withOthers(item), own, covariance.without(item)),
                frequencies(answers, item));
    }

    private static OptionalDouble correlation(double covariance, double own, Covariance summed) {
        return own > 0 && summed.totalVaries()
                ? OptionalDouble.of(Math.clamp(covariance / Math.sqrt(own) / Math.sqrt(summed.total()), -1, 1))
                : OptionalDouble.empty();
    }

    private SortedMap<Double, Integer> frequencies(Answers answers, int item) {
        var counts = new TreeMap<Double, Integer>();
        for (int row = 0; row < answers.respondents(); row++) {
            double answer = answers.answer(row, item);
            if (!Double.isNaN(answer)) {
                counts.merge(answer + 0.0, 1, Integer::sum);
            }
            if (counts.size() > levels) {
                return new TreeMap<>();
            }
        }
        return counts;
    }
}
