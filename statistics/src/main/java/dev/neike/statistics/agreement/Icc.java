package dev.neike.statistics.agreement;

import dev.neike.statistics.Interval;
import java.util.Optional;

/**
 * One intraclass correlation.
 *
 * @param form which
 * @param value at most 1; may be negative
 * @param test whether targets differ at all; absent where judges agree so fully that nothing is left to compare with
 * @param interval absent likewise, and for ICC(2,k) where that of ICC(2,1) can't be stepped up
 */
public record Icc(IccForm form, double value, Optional<FTest> test, Optional<Interval> interval) {}
