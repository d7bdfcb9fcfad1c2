package dev.neike.promise.page;

import dev.neike.organization.Unit;
import dev.neike.organization.UnitId;
import dev.neike.promise.KeptPromises;
import dev.neike.promise.clock.Responsibility;
import dev.neike.promise.store.Clock;
import dev.neike.promise.store.WhoseTime;
import dev.neike.shell.Texts;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether a unit keeps its promises.
 *
 * @param whose in whose hands the time of what was not kept was
 * @param late of those that are late and not done, the viewer’s, the longest first
 * @param breached of those that were broken, the viewer’s, the latest first
 */
public record KeptPage(
        Unit unit,
        KeptPromises.Kept kept,
        WhoseTime whose,
        List<Line> late,
        List<Line> breached,
        Map<UnitId, Unit> units) {

    public KeptPage {
        late = List.copyOf(late);
        breached = List.copyOf(breached);
        units = Map.copyOf(units);
    }

    /**
     * A promise about a request that the viewer sees.
     *
     * @param over how much more than promised was counted
     * @param hands whose hands the counted time of fulfilment was in; {@code null} of an acceptance
     */
    public record Line(
            Clock clock,
            String subject,
            Duration over,
            @Nullable Responsibility hands) {}

    public boolean isEmpty() {
        return kept.fulfilled().all() + kept.accepted().all() + kept.late() == 0;
    }

    public String name(UnitId id, Texts texts) {
        Unit unit = units.get(id);
        return unit == null ? "–" : unit.nameIn(texts);
    }

    /** A unit, or both units of a relation on which something was sent back. */
    public String name(WhoseTime.Part part, Texts texts) {
        UnitId from = part.bouncedFrom();
        String unit = name(part.unit(), texts);
        return from == null ? unit : texts.of("promise.bounced", name(from, texts), unit);
    }

    public static String share(KeptPromises.Count count, Texts texts) {
        Double share = count.share();
        return share == null ? "–" : texts.formats().percent(share);
    }
}
