package dev.neike.statistics.fair;

import dev.neike.statistics.StatisticRefused;
import java.util.Optional;

/**
 * One of several groups that can't be compared with each other: its scores, or why it has none.
 *
 * @param marks how many marks it has
 * @param scoring its scores
 * @param refused why there are none, such as a single rater
 */
public record ScoredGroup(int marks, Optional<FairScoring> scoring, Optional<StatisticRefused> refused) {}
