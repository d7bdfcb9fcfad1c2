package dev.neike.statistics.agreement;

import java.util.Optional;

/**
 * One unit.
 *
 * @param unit its name
 * @param raters who answered
 * @param rwg their agreement; absent for a single rater
 * @param deviation their average deviation; absent likewise
 */
public record UnitAgreement(String unit, int raters, Optional<Rwg> rwg, Optional<Deviation> deviation) {}
