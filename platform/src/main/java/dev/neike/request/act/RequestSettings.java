package dev.neike.request.act;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of requests.
 *
 * @param confirmAfter {@code neike.request.confirm-after}: when Neike confirms what was declared done and nobody answered,
 *     7 days
 * @param reopenWithin {@code neike.request.reopen-within}: how long a closed request can be reopened, 14 days
 * @param largestFile {@code neike.request.largest-file}: how large an attached file may be, 25 MB
 */
@ConfigurationProperties("neike.request")
public record RequestSettings(
        @DefaultValue("7d") Duration confirmAfter,
        @DefaultValue("14d") Duration reopenWithin,
        @DefaultValue("25MB") DataSize largestFile) {

    public RequestSettings {
        if (confirmAfter.compareTo(Duration.ofMinutes(1)) < 0) {
            throw new IllegalArgumentException(
                    "neike.request.confirm-after must be at least 1 min but is " + confirmAfter);
        }
        if (reopenWithin.isNegative()) {
            throw new IllegalArgumentException(
                    "neike.request.reopen-within must not be negative but is " + reopenWithin);
        }
    }
}
