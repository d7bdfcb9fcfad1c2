package dev.neike.calendar;

import java.time.Instant;

/** A stretch of open time, half-open. */
public record Opening(Instant from, Instant to) {}
