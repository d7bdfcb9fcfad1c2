package dev.neike.eventlog.chain;

/**
 * What the waiting of one relation costs: an upper bound, not a forecast. With m the median of the median waitings of all
 * relations that have at least 20 hand-overs, the excess of a hand-over is {@code max(0, waiting - m)}.
 *
 * @param lostSeconds sum of the excesses
 * @param gainMeanSeconds what the mean duration of all cases would lose without them, later events of each case shifting rigidly
 * @param gainP85Seconds the same of the 85 % quantile (type 7)
 */
public record Cost(double lostSeconds, double gainMeanSeconds, double gainP85Seconds) {}
