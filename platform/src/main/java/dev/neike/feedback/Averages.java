package dev.neike.feedback;

import dev.neike.feedback.average.MeanStore;
import dev.neike.feedback.average.MeanStore.Sum;
import dev.neike.organization.UnitId;
import dev.neike.shell.ShellSettings;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Averages of marks as far as they may be shown; whether somebody may look at the relation is decided before. */
@Component
public class Averages {

    private final MeanStore means;
    private final ShellSettings settings;

    Averages(MeanStore means, ShellSettings settings) {
        this.means = means;
        this.settings = settings;
    }

    /** Of a unit with its customers, from blocks that end at or after this instant. */
    @Transactional(readOnly = true)
    public UnitMarks asProvider(UnitId unit, Instant from) {
        return unit(means.asProvider(unit, from), Sum::customer, Side.CUSTOMER);
    }

    /** Of a unit with its providers, from blocks that end at or after this instant. */
    @Transactional(readOnly = true)
    public UnitMarks asCustomer(UnitId unit, Instant from) {
        return unit(means.asCustomer(unit, from), Sum::provider, Side.PROVIDER);
    }

    /** Of one relation, by the month in which each block ended. */
    @Transactional(readOnly = true)
    public SortedMap<YearMonth, BothWays> months(UnitId customer, UnitId provider, Instant from) {
        SortedMap<YearMonth, BothWays> months = new TreeMap<>();
        means.between(customer, provider, from, settings.timeZone())
                .forEach(it -> months.merge(
                        Objects.requireNonNull(it.month()),
                        BothWays.NOTHING.with(it.side(), it.dimension(), it.mean()),
                        Averages::together));
        return months;
    }

    /** Several of them as one. */
    public static BothWays together(BothWays some, BothWays others) {
        BothWays all = some;
        for (Side side : Side.values()) {
            for (var mean : others.by(side).means().entrySet()) {
                all = all.with(side, mean.getKey(), mean.getValue());
            }
        }
        return all;
    }

    private static UnitMarks unit(List<Sum> sums, Function<Sum, @Nullable UnitId> other, Side others) {
        Map<UnitId, BothWays> relations = new HashMap<>();
        Rated all = Rated.NOTHING;
        for (Sum it : sums) {
            if (it.side() == others) {
                all = all.with(it.dimension(), it.mean());
            }
            UnitId unit = other.apply(it);
            if (unit != null) {
                relations.merge(unit, BothWays.NOTHING.with(it.side(), it.dimension(), it.mean()), Averages::together);
            }
        }
        return new UnitMarks(all, relations);
    }
}
