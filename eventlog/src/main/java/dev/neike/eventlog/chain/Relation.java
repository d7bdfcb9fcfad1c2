package dev.neike.eventlog.chain;

import dev.neike.statistics.Distribution;
import java.util.List;
import java.util.Optional;

/**
 * The hand-overs of one unit to another. Its lists are made anew whenever they are gone through: whoever wants them twice
 * keeps a copy.
 *
 * @param from the giver, who asks
 * @param to the receiver, who provides
 * @param handovers how many
 * @param cases different cases among them
 * @param returned how often the very next hand-over of the case goes back ({@code to} → {@code from}); that is this
 *     relation's part of the ping-pong
 * @param casesReturned different cases among those
 * @param waiting seconds of the receiver's offered leg: from the giver's last event to the receiver's first, 0 if they overlap
 * @param holding seconds of the receiver's working leg that follows the hand-over
 * @param days the same by UTC day of the receiver's first event, ascending
 * @param cost absent where no relation of the chain has 20 hand-overs
 * @param longest the cases that waited longest, at most 5, longest first
 * @param typical the cases whose waiting is nearest to the median, at most 5, nearest first
 */
public record Relation(
        String from,
        String to,
        long handovers,
        long cases,
        long returned,
        long casesReturned,
        Distribution waiting,
        Distribution holding,
        List<RelationDay> days,
        Optional<Cost> cost,
        List<Example> longest,
        List<Example> typical) {}
