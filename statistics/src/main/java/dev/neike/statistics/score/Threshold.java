package dev.neike.statistics.score;

import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;

/** Where favourable begins. */
sealed interface Threshold {

    boolean reached(double mark, Scale scale);

    /** The ends of the scale must fall on either side, or there is nothing to count. */
    default void mustSplit(Scale scale) {
        if (reached(scale.least(), scale) || !reached(scale.most(), scale)) {
            throw new StatisticRefused(Reason.OUT_OF_RANGE, this + " on a scale of " + scale);
        }
    }

    /** At a mark. */
    record From(double mark) implements Threshold {
        @Override
        public boolean reached(double given, Scale scale) {
            return given >= mark;
        }
    }

    /** At the lowest of so many best options, which lie one apart. */
    record TopBoxes(int number) implements Threshold {
        @Override
        public boolean reached(double given, Scale scale) {
            return given >= scale.most() - (number - 1);
        }
    }

    /** Beyond the middle of the scale. */
    record AboveMiddle() implements Threshold {
        @Override
        public boolean reached(double given, Scale scale) {
            return given - scale.least() > scale.most() - given;
        }
    }
}
