package dev.neike.statistics.scale;

import dev.neike.statistics.Interval;
import java.util.Optional;

/**
 * A percentile interval from resampled respondents.
 *
 * @param interval absent where fewer than nine in ten resamples could be computed, or too few for its level
 * @param replications resamples drawn
 * @param failed resamples of which nothing could be computed
 * @param seed what they were drawn with
 */
public record Bootstrap(Optional<Interval> interval, int replications, int failed, long seed) {}
