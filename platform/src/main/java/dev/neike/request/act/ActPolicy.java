package dev.neike.request.act;

import dev.neike.request.life.Act;
import dev.neike.request.life.Request;

/** Who may do what to a request that they see. */
final class ActPolicy {

    private ActPolicy() {}

    static boolean mayDo(Actor actor, Act act, Request it) {
        return switch (act.side()) {
            case ASKER -> actor.standing().isPerson(it.asker());
            case CUSTOMER -> it.isCustomer(actor.person());
            case HOLDER, OFFERED, FIRST -> actor.actsFor(it.unit());
            case SENDER -> actor.actsFor(it.sender());
            case NEIKE -> actor.isNeike();
        };
    }
}
