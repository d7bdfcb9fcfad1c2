package dev.neike.command;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.neike.eventlog.chain.Cost;
import dev.neike.eventlog.chain.Relation;
import dev.neike.eventlog.chain.ServiceChain;
import dev.neike.eventlog.chain.Summary;
import dev.neike.statistics.Distribution;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a log as JSON. {@code summary} and {@code relations} are those of the first level; where several were
 * asked for, {@code levels} has them all. Times are seconds; quantiles are of type 7.
 *
 * @param file name of the log
 * @param unit the attribute of the first level
 * @param medianOfMedianWaitSeconds the wait beyond which waiting counts as lost, {@code null} where no relation has 20
 *     hand-overs
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ChainJson(
        String file,
        String unit,
        @Nullable Double medianOfMedianWaitSeconds,
        Summary summary,
        List<RelationJson> relations,
        List<LevelJson> levels) {

    static ChainJson of(String file, List<ServiceChain> chains) {
        List<LevelJson> levels = chains.stream().map(LevelJson::of).toList();
        LevelJson first = levels.getFirst();
        return new ChainJson(
                file,
                first.unit(),
                first.medianOfMedianWaitSeconds(),
                first.summary(),
                first.relations(),
                levels.size() > 1 ? levels : List.of());
    }

    record LevelJson(
            String unit, @Nullable Double medianOfMedianWaitSeconds, Summary summary, List<RelationJson> relations) {

        static LevelJson of(ServiceChain chain) {
            return new LevelJson(
                    chain.level(),
                    chain.medianOfMedianWaits().isPresent()
                            ? chain.medianOfMedianWaits().getAsDouble()
                            : null,
                    chain.summary(),
                    chain.relations().stream().map(RelationJson::of).toList());
        }
    }

    record RelationJson(
            String from,
            String to,
            long handovers,
            long cases,
            long returned,
            Quantiles waitSeconds,
            Quantiles holdSeconds,
            @Nullable Double lostSeconds,
            @Nullable Double gainMeanSeconds,
            @Nullable Double gainP85Seconds) {

        static RelationJson of(Relation relation) {
            return new RelationJson(
                    relation.from(),
                    relation.to(),
                    relation.handovers(),
                    relation.cases(),
                    relation.returned(),
                    Quantiles.of(relation.waiting()),
                    Quantiles.of(relation.holding()),
                    relation.cost().map(Cost::lostSeconds).orElse(null),
                    relation.cost().map(Cost::gainMeanSeconds).orElse(null),
                    relation.cost().map(Cost::gainP85Seconds).orElse(null));
        }
    }

    record Quantiles(long n, double mean, double p50, double p85, double p95) {

        static Quantiles of(Distribution distribution) {
            return new Quantiles(
                    distribution.n(), distribution.mean(), distribution.p50(), distribution.p85(), distribution.p95());
        }
    }
}
