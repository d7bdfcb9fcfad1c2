package dev.neike.promise.clock;

import dev.neike.organization.UnitId;
import dev.neike.request.life.Act;
import dev.neike.request.life.Leg;
import dev.neike.request.life.State;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the legs of a request down as one would tell them: what happened when. Times are of Shanghai. */
final class Lives {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final List<Leg> legs = new ArrayList<>();
    private final UnitId customer;
    private final List<Life> subRequests = new ArrayList<>();

    private Lives(UnitId customer) {
        this.customer = customer;
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    static Lives asked(UnitId customer, UnitId first, String at) {
        Lives life = new Lives(customer);
        life.begin(State.OFFERED, first, null, at(at), Act.SUBMISSION, 1);
        return life;
    }

    Lives accepted(String at) {
        return next(State.WORKING, last().unit(), null, at, Act.ACCEPTANCE);
    }

    Lives handedOver(UnitId receiver, String at) {
        return next(State.OFFERED, receiver, last().unit(), at, Act.HAND_OVER);
    }

    Lives sentBack(String at) {
        return next(State.WORKING, java.util.Objects.requireNonNull(last().sender()), null, at, Act.REFUSAL);
    }

    Lives waitingFor(State state, String at) {
        return next(state, last().unit(), null, at, Act.QUESTION);
    }

    Lives goingOn(String at) {
        return next(State.WORKING, last().unit(), null, at, Act.ANSWER);
    }

    Lives with(Lives subRequest) {
        subRequests.add(subRequest.life());
        return this;
    }

    Lives closed(String at) {
        end(at(at), Act.CONFIRMATION);
        return this;
    }

    Lives reopened(UnitId unit, String at) {
        begin(State.WORKING, unit, null, at(at), Act.REOPENING, last().life() + 1);
        return this;
    }

    Life life() {
        return new Life(customer, legs, subRequests);
    }

    List<Leg> legs() {
        return legs;
    }

    private Lives next(State kind, UnitId unit, @Nullable UnitId sender, String at, Act act) {
        end(at(at), act);
        begin(kind, unit, sender, at(at), act, last().life());
        return this;
    }

    private Leg last() {
        return legs.getLast();
    }

    private void begin(State kind, UnitId unit, @Nullable UnitId sender, Instant at, Act act, int life) {
        legs.add(new Leg(legs.size() + 1, life, kind, unit, sender, at, null, act, null, "", null, null));
    }

    private void end(Instant at, Act act) {
        Leg it = legs.removeLast();
        legs.add(new Leg(
                it.number(),
                it.life(),
                it.kind(),
                it.unit(),
                it.sender(),
                it.start(),
                at,
                it.openedAct(),
                null,
                "",
                act,
                null));
    }
}
