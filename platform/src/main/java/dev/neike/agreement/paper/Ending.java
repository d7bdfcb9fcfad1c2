package dev.neike.agreement.paper;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An agreement ends for good.
 *
 * @param at the instant from which on it binds nothing
 */
public record Ending(LocalDate lastDay, Instant at, String reason, String by, Instant recordedAt) {}
