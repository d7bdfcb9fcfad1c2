package dev.neike.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a day contributed to a period.
 *
 * @param counted its open time within the period
 * @param plan its hours
 * @param special what makes it special, if anything does
 */
public record DayAccount(LocalDate date, Duration counted, DayPlan plan, Optional<SpecialDay> special) {}
