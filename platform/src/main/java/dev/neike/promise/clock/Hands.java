package dev.neike.promise.clock;

import dev.neike.organization.UnitId;
import dev.neike.request.life.Act;
import dev.neike.request.life.Leg;
import dev.neike.request.life.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * In whose hands a request was at each instant: its holder, or the unit it was offered to. While it waits for sub-requests,
 * whoever has the one asked first of those that are open; where that one waits for a word of its customer, it is with the
 * unit that asked for it.
 */
final class Hands {

    private final Instant now;
    private final List<Held> held = new ArrayList<>();

    private Hands(Instant now) {
        this.now = now;
    }

    /** The counted time of a request up to now, in order, without gap or overlap. */
    static List<Held> of(Life life, Instant now) {
        Hands hands = new Hands(now);
        for (Leg leg : life.legs()) {
            if (PromiseClock.COUNTING.contains(leg.kind())) {
                hands.leg(life, leg, leg.start(), end(leg, now));
            }
        }
        return hands.held;
    }

    private void leg(Life life, Leg leg, Instant from, Instant to) {
        switch (leg.kind()) {
            case OFFERED -> add(leg.unit(), isSentBack(leg) ? giver(life, leg) : null, from, to);
            case AWAITING_SUB_REQUEST -> subRequests(life, leg.unit(), from, to);
            case AWAITING_CUSTOMER, CONFIRMING -> add(life.customer(), null, from, to);
            default -> add(leg.unit(), null, from, to);
        }
    }

    /** Cuts the time by which sub-request is the first open one. */
    private void subRequests(Life parent, UnitId holder, Instant from, Instant to) {
        Instant at = from;
        while (at.isBefore(to)) {
            Piece piece = piece(parent, at, to);
            if (piece.leg() == null || piece.life() == null) {
                add(holder, null, at, piece.to());
            } else {
                leg(piece.life(), piece.leg(), at, piece.to());
            }
            at = piece.to();
        }
    }

    /** A sub-request's leg that stands at an instant, and until when nothing about that changes. */
    private record Piece(
            @org.jspecify.annotations.Nullable Life life,
            @org.jspecify.annotations.Nullable Leg leg,
            Instant to) {}

    private Piece piece(Life parent, Instant at, Instant to) {
        Instant until = to;
        for (Life child : parent.subRequests()) {
            for (Leg leg : child.legs()) {
                boolean stands = !leg.start().isAfter(at) && end(leg, now).isAfter(at);
                if (stands) {
                    return new Piece(child, leg, earlier(until, end(leg, now)));
                }
                if (leg.start().isAfter(at)) {
                    until = earlier(until, leg.start());
                }
            }
        }
        return new Piece(null, null, until);
    }

    private void add(UnitId unit, @org.jspecify.annotations.Nullable UnitId bouncedFrom, Instant from, Instant to) {
        if (from.isBefore(to)) {
            held.add(new Held(unit, bouncedFrom, from, to));
        }
    }

    private static UnitId giver(Life life, Leg offer) {
        UnitId sender = offer.sender();
        return sender == null ? life.customer() : sender;
    }

    private static boolean isSentBack(Leg offer) {
        return offer.kind() == State.OFFERED && (offer.endedAct() == Act.REFUSAL || offer.endedAct() == Act.DECLINE);
    }

    private static Instant end(Leg leg, Instant now) {
        Instant end = leg.end();
        return end == null || end.isAfter(now) ? now : end;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
