package dev.neike.agreement.act;

import dev.neike.shell.ShellSettings;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** The days of documents, which begin at midnight where the installation is. */
@Component
public class Days {

    private final Clock clock;
    private final ZoneId zone;

    Days(Clock clock, ShellSettings settings) {
        this.clock = clock;
        this.zone = settings.timeZone();
    }

    /** To the microsecond, as the database keeps it. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** When a day begins. */
    public Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** When a day is over. */
    public Instant end(LocalDate day) {
        return start(day.plusDays(1));
    }
}
