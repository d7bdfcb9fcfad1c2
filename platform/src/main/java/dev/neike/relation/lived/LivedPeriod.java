package dev.neike.relation.lived;

import dev.neike.shell.ShellSettings;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The months that pages of lived relations show, the present one among them. */
@Component
public class LivedPeriod {

    public static final int MONTHS = 6;

    private final Clock clock;
    private final ZoneId zone;

    LivedPeriod(Clock clock, ShellSettings settings) {
        this.clock = clock;
        this.zone = settings.timeZone();
    }

    /** The first day of the first month. */
    LocalDate from() {
        return LocalDate.ofInstant(clock.instant(), zone).withDayOfMonth(1).minusMonths(MONTHS - 1L);
    }

    /** When that day began. */
    Instant start() {
        return from().atStartOfDay(zone).toInstant();
    }

    Instant now() {
        return clock.instant();
    }
}
