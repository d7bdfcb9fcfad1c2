package dev.neike.organization;

import dev.neike.shell.ShellSettings;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The day it is where the installation is. */
@Component
class Today {

    private final Clock clock;
    private final ShellSettings settings;

    Today(Clock clock, ShellSettings settings) {
        this.clock = clock;
        this.settings = settings;
    }

    LocalDate date() {
        return LocalDate.ofInstant(clock.instant(), settings.timeZone());
    }
}
