package dev.neike.eventlog.chain;

import dev.neike.statistics.LogHistogram;
import java.time.LocalDate;
import java.util.OptionalDouble;

/**
 * One UTC day of a relation; the day of a hand-over is that of the receiver's first event. Everything here adds up over days.
 *
 * @param day the day
 * @param handovers how many
 * @param returned how many of them came straight back (whenever that was)
 * @param waitingSeconds sum of their waiting
 * @param holdingSeconds sum of the receiver's working legs that follow
 * @param lostSeconds their part of {@link Cost#lostSeconds}, absent with the cost
 * @param waiting their waitings, in seconds, as a histogram
 */
public record RelationDay(
        LocalDate day,
        long handovers,
        long returned,
        double waitingSeconds,
        double holdingSeconds,
        OptionalDouble lostSeconds,
        LogHistogram waiting) {}
