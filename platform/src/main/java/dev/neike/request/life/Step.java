package dev.neike.request.life;

import dev.neike.organization.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What an act leads to.
 *
 * @param state the kind of the next leg, or closed
 * @param unit who holds it or is offered it then; on closing who did last
 * @param sender who hands it over, of an offer between units
 * @param closing how it ends, where it does
 */
public record Step(
        State state,
        UnitId unit,
        @Nullable UnitId sender,
        @Nullable Closing closing) {

    public Step {
        if ((state == State.CLOSED) != (closing != null)) {
            throw new IllegalArgumentException("closed, and only closed, it ends somehow: " + state + " " + closing);
        }
        if (sender != null && state != State.OFFERED) {
            throw new IllegalArgumentException("only an offer has a sender: " + state);
        }
    }

    static Step to(State state, UnitId unit) {
        return new Step(state, unit, null, null);
    }

    static Step closed(UnitId last, Closing closing) {
        return new Step(State.CLOSED, last, null, closing);
    }
}
