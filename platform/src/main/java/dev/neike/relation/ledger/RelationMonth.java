package dev.neike.relation.ledger;

import java.time.YearMonth;

/**
 * A month of a relation, in UTC.
 *
 * @param month the month
 * @param handovers how many
 * @param returned how many of them came straight back
 * @param waiting their waiting, quantiles estimated
 */
public record RelationMonth(YearMonth month, long handovers, long returned, Spread waiting) {}
