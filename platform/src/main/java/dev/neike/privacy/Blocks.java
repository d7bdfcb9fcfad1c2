package dev.neike.privacy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Sorts what waits into blocks, week by week. At the end of a week all that waits for a figure becomes a block if enough
 * people stand behind it; else it waits for the next. Where parts of a larger figure may be joined, what has waited long is
 * shown there together with what waits for its other parts.
 *
 * <p>What was not enough at the end of a week is never enough for that week later, so sorting again changes nothing.
 */
public final class Blocks<C, T> {

    private final Threshold threshold;
    private final ZoneId zone;
    private final @Nullable Function<C, C> joined;
    private final Duration patience;

    private Blocks(Threshold threshold, ZoneId zone, @Nullable Function<C, C> joined, Duration patience) {
        this.threshold = threshold;
        this.zone = zone;
        this.joined = joined;
        this.patience = patience;
    }

    /** Of weeks that begin on Mondays in this zone. */
    public static <C, T> Blocks<C, T> weekly(Threshold threshold, ZoneId zone) {
        return new Blocks<>(threshold, zone, null, Duration.ZERO);
    }

    /** Lets what has waited so long join others under the figure that the function names; {@code null} for never. */
    public Blocks<C, T> joining(Function<C, C> others, Duration after) {
        return new Blocks<>(threshold, zone, others, after);
    }

    /** The blocks of all weeks that ended at or before this instant. */
    public List<Block<C, T>> until(Instant end, Collection<Waiting<C, T>> waiting) {
        Set<Waiting<C, T>> left = Collections.newSetFromMap(new IdentityHashMap<>());
        left.addAll(waiting);
        List<Block<C, T>> blocks = new ArrayList<>();
        Optional<Instant> first = waiting.stream().map(Waiting::at).min(Comparator.naturalOrder());
        if (first.isPresent()) {
            Instant last = week(end).toInstant();
            ZonedDateTime week = week(first.get()).plusWeeks(1);
            for (; !week.toInstant().isAfter(last); week = week.plusWeeks(1)) {
                close(week.toInstant(), left, blocks);
            }
        }
        return blocks;
    }

    private void close(Instant week, Set<Waiting<C, T>> left, List<Block<C, T>> blocks) {
        take(week, Waiting::cell, left, blocks);
        if (joined != null) {
            take(week.minus(patience), it -> joined.apply(it.cell()), left, blocks);
        }
    }

    private void take(
            Instant before, Function<Waiting<C, T>, C> figure, Set<Waiting<C, T>> left, List<Block<C, T>> blocks) {
        Map<C, List<Waiting<C, T>>> figures = new LinkedHashMap<>();
        left.stream()
                .filter(it -> it.at().isBefore(before))
                .sorted(Comparator.comparing(Waiting::at))
                .forEach(it -> figures.computeIfAbsent(figure.apply(it), key -> new ArrayList<>())
                        .add(it));
        figures.forEach((cell, members) -> Block.of(cell, members, threshold).ifPresent(block -> {
            blocks.add(block);
            members.forEach(left::remove);
        }));
    }

    /** When the week of this instant began. */
    private ZonedDateTime week(Instant at) {
        return at.atZone(zone).truncatedTo(ChronoUnit.DAYS).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
