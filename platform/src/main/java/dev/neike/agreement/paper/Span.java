package dev.neike.agreement.paper;

import dev.neike.shell.Texts;
import java.time.Duration;
import java.util.Locale;

/**
 * A time as the two sides agreed on it. Whether it can be promised at all says {@link ContentRules}.
 *
 * @param amount how many
 */
public record Span(int amount, Unit unit) {

    /** What is counted; a day is a working day, whose length the version states. */
    public enum Unit {
        MINUTES,
        HOURS,
        DAYS;

        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * In minutes of business time.
     *
     * @param dayMinutes how long a working day is
     */
    public long minutes(int dayMinutes) {
        return amount
                * (switch (unit) {
                    case MINUTES -> 1L;
                    case HOURS -> 60L;
                    case DAYS -> (long) dayMinutes;
                });
    }

    public Duration duration(int dayMinutes) {
        return Duration.ofMinutes(minutes(dayMinutes));
    }

    public String in(Texts texts) {
        return texts.of("agreement.span." + unit.slug(), amount);
    }
}
