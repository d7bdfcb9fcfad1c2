package dev.neike.log;

import java.time.Instant;
import java.time.ZoneId;

/**
 * The service chain of a log at one level: what all pages about it need to say first.
 *
 * @param id its number; {@code /chains/{id}} is its page
 * @param logId the log
 * @param logName how people call the log
 * @param level the attribute whose values are the units
 * @param preferred whether it is the level to show first
 * @param from first start of all events of the log
 * @param to last completion of all events of the log
 * @param cases all cases of the log
 * @param events all events kept of the log
 * @param eventsWithoutUnit those without a value at this level, passed over
 * @param units different units
 * @param handovers hand-overs found
 * @param relations ordered pairs with at least one hand-over
 * @param pingPongs A → B → A over consecutive runs
 * @param zone the zone of the log's times, in which its pages show them
 * @param daysOnly whether the log's times have day granularity, so that the order within a day is that of the file
 * @param persons whether its units are single persons; only after an administrator switched that on
 */
public record LogChain(
        long id,
        long logId,
        String logName,
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
        boolean persons) {}
