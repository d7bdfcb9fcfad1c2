package dev.neike.relation.lived;

import dev.neike.feedback.BothWays;
import java.time.YearMonth;

/** A month of a relation; marks are those of the blocks that ended in it. */
public record PairMonth(YearMonth month, LivedLine.Sum sum, BothWays marks) {}
