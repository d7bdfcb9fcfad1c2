package dev.neike.sample;

import dev.neike.sample.simulation.Colleague;
import dev.neike.sample.simulation.Company;
import dev.neike.sample.simulation.Trade;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** As whom one may look around in a sample. */
enum Cast {
    EMPLOYEE(Trade.SALES, 1),
    PROVIDER(Trade.IT, 1),
    HEAD(Trade.PURCHASING, 0),
    /** Leads the whole company. */
    EXECUTIVE(null, 0),
    ADMINISTRATOR(Trade.IT, 2);

    /** Everybody may know it: the company is made up. */
    static final String PASSWORD = "neike-sample";

    private final @Nullable Trade unit;
    private final int place;

    Cast(@Nullable Trade unit, int place) {
        this.unit = unit;
        this.place = place;
    }

    String login() {
        return "sample-" + name().toLowerCase(Locale.ROOT);
    }

    String textKey() {
        return "sample.cast." + name().toLowerCase(Locale.ROOT);
    }

    /** Who that is; {@code null} for whoever leads the company. */
    @Nullable
    Colleague of(Company company) {
        return unit == null ? null : company.of(unit).get(place);
    }
}
