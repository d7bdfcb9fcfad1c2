package dev.neike.agreement;

import dev.neike.organization.UnitId;
import dev.neike.shell.Texts;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What can be counted of a version of an agreement. All times are business time of the provider's calendar.
 *
 * @param times by priority, 1 low to 4 urgent; a priority without promises is absent
 * @param answerWithin how soon the customer answers questions; {@code null} where that was left open
 * @param qualityTarget the share of promises that shall be kept, above 0 and at most 1; {@code null} where none was agreed
 */
public record Terms(
        VersionId version,
        String title,
        @Nullable String englishTitle,
        UnitId provider,
        Scope scope,
        Map<Integer, Times> times,
        @Nullable Duration answerWithin,
        @Nullable BigDecimal qualityTarget) {

    public Terms {
        times = Map.copyOf(times);
    }

    /** What is promised for a priority. */
    public Times at(int priority) {
        return times.getOrDefault(priority, Times.NOTHING);
    }

    /** Whether anything is promised that can be measured. */
    public boolean isMeasurable() {
        return !times.isEmpty();
    }

    public String titleIn(Texts texts) {
        return englishTitle == null || texts.isChinese() ? title : englishTitle;
    }
}
