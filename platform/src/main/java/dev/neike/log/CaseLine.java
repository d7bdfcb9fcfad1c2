package dev.neike.log;

import java.time.Instant;

/**
 * A case in a list.
 *
 * @param number for {@link Logs#caseAt}
 * @param name its name in the log
 * @param from start of its first leg
 * @param to latest end of a leg
 * @param durationSeconds from one to the other
 * @param events all its events
 * @param handovers its hand-overs
 * @param pingPongs its ping-pongs
 */
public record CaseLine(
        int number,
        String name,
        Instant from,
        Instant to,
        double durationSeconds,
        int events,
        int handovers,
        int pingPongs) {}
