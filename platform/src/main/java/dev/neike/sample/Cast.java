package dev.neike.sample;

import dev.neike.sample.simulation.Colleague;
import dev.neike.sample.simulation.Simulation;
import dev.neike.sample.simulation.Story;
import dev.neike.sample.simulation.Trade;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** As whom one may look around in a sample: people who have something going on. */
enum Cast {
    EMPLOYEE,
    PROVIDER,
    HEAD,
    /** Leads the whole company. */
    EXECUTIVE,
    ADMINISTRATOR;

    /** Everybody may know it: the company is made up. */
    static final String PASSWORD = "neike-sample";

    String login() {
        return "sample-" + name().toLowerCase(Locale.ROOT);
    }

    String textKey() {
        return "sample.cast." + name().toLowerCase(Locale.ROOT);
    }

    /** Who that is; {@code null} for whoever leads the company. */
    @Nullable
    Colleague of(Simulation simulation) {
        return switch (this) {
            case EMPLOYEE -> busiest(simulation, Trade.SALES, Story::asker);
            case PROVIDER -> busiest(simulation, Trade.IT, Story::worker);
            case HEAD -> simulation.company().of(Trade.PURCHASING).getFirst();
            case EXECUTIVE -> null;
            case ADMINISTRATOR ->
                simulation.company().of(Trade.IT).reversed().stream()
                        .filter(it -> !it.equals(PROVIDER.of(simulation)))
                        .findFirst()
                        .orElseThrow();
        };
    }

    /** Of the unit's members the one with the most open requests; the same simulation gives the same one. */
    private static Colleague busiest(Simulation simulation, Trade unit, Function<Story, @Nullable Colleague> part) {
        return simulation.company().of(unit).stream()
                .filter(it -> !it.lead())
                .max(Comparator.comparingLong((Colleague it) -> simulation.stories().stream()
                                .filter(Story::open)
                                .filter(story -> it.equals(part.apply(story)))
                                .count())
                        .thenComparing(
                                Comparator.comparingInt(Colleague::number).reversed()))
                .orElseThrow();
    }
}
