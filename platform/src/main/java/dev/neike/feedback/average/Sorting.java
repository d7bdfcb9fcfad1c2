package dev.neike.feedback.average;

import dev.neike.feedback.Dimension;
import dev.neike.feedback.Mark;
import dev.neike.privacy.Block;
import dev.neike.privacy.Blocks;
import dev.neike.privacy.PrivacySettings;
import dev.neike.privacy.Threshold;
import dev.neike.privacy.Waiting;
import dev.neike.shell.ShellSettings;
import dev.neike.statistics.ClusteredMean;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sorts marks that can no longer be changed into blocks. */
@Component
public class Sorting {

    /** After so long a mark joins those of the unit's other relations: a season is long enough to wait for colleagues. */
    static final Duration PATIENCE = Duration.ofDays(91);

    private final BlockStore store;
    private final Threshold threshold;
    private final Blocks<MarkCell, GivenMark> blocks;
    private final Clock clock;

    Sorting(BlockStore store, PrivacySettings privacy, ShellSettings settings, Clock clock) {
        this.store = store;
        this.threshold = privacy.threshold();
        this.blocks = Blocks.<MarkCell, GivenMark>weekly(threshold, settings.timeZone())
                .joining(MarkCell::joined, PATIENCE);
        this.clock = clock;
    }

    /** Makes blocks of all weeks whose marks are final. Doing it again changes nothing. */
    @Transactional
    public void sort() {
        var end = clock.instant().minus(Mark.CHANGEABLE);
        blocks.until(end, store.waiting(end)).forEach(block -> store.insert(block, means(block)));
    }

    private Map<Dimension, ClusteredMean> means(Block<MarkCell, GivenMark> block) {
        Map<Dimension, ClusteredMean> means = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            mean(block.members(), dimension).ifPresent(it -> means.put(dimension, it));
        }
        return means;
    }

    /** One cluster a person; absent where too few said something about it. */
    private Optional<ClusteredMean> mean(Collection<Waiting<MarkCell, GivenMark>> marks, Dimension dimension) {
        Map<Long, DoubleSummaryStatistics> people = new HashMap<>();
        for (Waiting<MarkCell, GivenMark> it : marks) {
            Integer mark = it.thing().of(dimension);
            if (mark != null) {
                people.computeIfAbsent(it.person(), person -> new DoubleSummaryStatistics())
                        .accept(mark);
            }
        }
        return threshold.isMet(people.keySet().stream().mapToLong(Long::longValue))
                ? Optional.of(ClusteredMean.of(people.values()))
                : Optional.empty();
    }
}
