package dev.neike.feedback.average;

import dev.neike.feedback.Dimension;
import dev.neike.feedback.Side;
import org.jspecify.annotations.Nullable;

/** A mark as far as averages need it. */
record GivenMark(
        long request,
        Side side,
        int overall,
        @Nullable Integer first,
        @Nullable Integer second) {

    @Nullable
    Integer of(Dimension dimension) {
        return switch (dimension) {
            case OVERALL -> overall;
            case FIRST -> first;
            case SECOND -> second;
        };
    }
}
