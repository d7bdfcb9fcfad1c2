package dev.neike.log;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A log's own page.
 *
 * @param log the log
 * @param result what its latest successful import found, or {@code null}
 * @param chains its chains, the preferred level first
 * @param latest its latest import, or {@code null}
 * @param persons the attributes that name persons
 * @param mayWork whether the viewer may change it
 * @param mayAdminister whether the viewer may switch figures about persons
 * @param units the organisation's units to choose from
 * @param audienceUnits those whose members may see it
 */
public record LogPage(
        LogRow log,
        @Nullable Result result,
        List<LogChain> chains,
        @Nullable ImportRow latest,
        Set<String> persons,
        boolean mayWork,
        boolean mayAdminister,
        List<UnitOption> units,
        List<Long> audienceUnits) {

    /** The audiences to choose from. */
    public List<Audience> audiences() {
        return Arrays.stream(Audience.values())
                .filter(audience -> audience != Audience.UNITS || !units.isEmpty())
                .toList();
    }

    /** Whether the latest import ended otherwise than the result shown. */
    public boolean latestFailed() {
        return latest != null && !latest.isRunning() && latest.state() != ImportState.DONE;
    }
}
