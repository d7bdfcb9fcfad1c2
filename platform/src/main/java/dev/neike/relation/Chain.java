package dev.neike.relation;

import dev.neike.log.LogChain;
import dev.neike.relation.edition.Edition;
import dev.neike.shell.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/**
 * A service chain, wherever it comes from: what all pages need to say first.
 *
 * @param address its part of the address; {@code /chains/{address}} is its page
 * @param ledger its number in the ledger
 * @param origin where it comes from
 * @param name how people call it
 * @param level what its units are
 * @param preferred whether it is the level to show first
 * @param from first event
 * @param to last event
 * @param cases all cases
 * @param events all events
 * @param eventsWithoutUnit those that name no unit, passed over
 * @param units different units
 * @param handovers hand-overs found
 * @param relations ordered pairs with at least one hand-over
 * @param pingPongs A → B → A over consecutive runs
 * @param zone the zone in which its pages show times
 * @param daysOnly whether its times have day granularity
 * @param persons whether its units are single persons
 */
public record Chain(
        String address,
        long ledger,
        Origin origin,
        String name,
        String level,
        boolean preferred,
        Instant from,
        Instant to,
        long cases,
        long events,
        long eventsWithoutUnit,
        long units,
        long handovers,
        long relations,
        long pingPongs,
        ZoneId zone,
        boolean daysOnly,
        boolean persons) {

    /** Where a chain comes from. */
    public sealed interface Origin {}

    /** An imported log. */
    public record Imported(long logId) implements Origin {}

    /**
     * Requests.
     *
     * @param months of how many months
     */
    public record Lived(Edition edition, int months) implements Origin {}

    static Chain of(LogChain it) {
        return new Chain(
                Long.toString(it.id()),
                it.id(),
                new Imported(it.logId()),
                it.logName(),
                it.level(),
                it.preferred(),
                it.from(),
                it.to(),
                it.cases(),
                it.events(),
                it.eventsWithoutUnit(),
                it.units(),
                it.handovers(),
                it.relations(),
                it.pingPongs(),
                it.zone(),
                it.daysOnly(),
                it.persons());
    }

    static Chain of(Edition it, int months, ZoneId zone, Texts texts) {
        boolean units = it.level() == Edition.Level.UNITS;
        return new Chain(
                address(it.level()),
                it.ledger(),
                new Lived(it, months),
                texts.of("chain.lived.name"),
                texts.of("chain.lived.level." + it.level().name().toLowerCase(Locale.ROOT)),
                units,
                it.from(),
                it.to(),
                it.cases(),
                it.events(),
                it.eventsWithoutUnit(),
                it.units(),
                it.handovers(),
                it.relations(),
                it.pingPongs(),
                zone,
                false,
                false);
    }

    /** How a level of the chain as lived is called in addresses. */
    static String address(Edition.Level level) {
        return level == Edition.Level.UNITS ? "lived" : "lived-divisions";
    }

    public boolean isLived() {
        return origin instanceof Lived;
    }

    /** Whether its units are those of the organisation, each by itself: what services are offered by and to. */
    public boolean isOfUnits() {
        return origin instanceof Lived lived && lived.edition().level() == Edition.Level.UNITS;
    }

    /** The path of its map. */
    public String path() {
        return "/chains/" + address;
    }

    /** What it covers, in one line. */
    public String lead(Texts texts) {
        if (origin instanceof Lived lived) {
            return texts.of(
                    "chain.lived.lead",
                    level,
                    texts.formats().dateTime(lived.edition().builtAt(), zone),
                    lived.months());
        }
        return texts.of(
                "chain.lead",
                level,
                texts.formats().date(from.atZone(zone).toLocalDate()),
                texts.formats().date(to.atZone(zone).toLocalDate()));
    }
}
