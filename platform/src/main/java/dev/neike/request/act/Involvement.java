package dev.neike.request.act;

import dev.neike.organization.UnitId;
import dev.neike.request.life.Act;
import dev.neike.request.life.Request;
import dev.neike.request.life.Rules;
import dev.neike.request.life.Situation;
import dev.neike.request.life.State;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What somebody who sees a request has to do with it.
 *
 * @param acts what they may do to it now
 * @param customer whether they asked for it or it was asked for them
 * @param holder whether they are of the unit that holds it or that it is offered to
 * @param notes whether they read and write internal notes: they are of a unit that holds or held it
 * @param reply whether they may write to everybody on it
 */
public record Involvement(Set<Act> acts, boolean customer, boolean holder, boolean notes, boolean reply) {

    public Involvement {
        acts = Set.copyOf(acts);
    }

    static Involvement of(Actor actor, Request it, int openSubRequests, List<UnitId> holders, boolean watcher) {
        Situation situation = it.situation(openSubRequests);
        Set<Act> acts = EnumSet.noneOf(Act.class);
        Arrays.stream(Act.values())
                .filter(act -> ActPolicy.mayDo(actor, act, it) && Rules.allows(act, situation))
                .forEach(acts::add);
        boolean customer = it.isCustomer(actor.person());
        boolean holder = actor.actsFor(it.unit());
        boolean present = holder && it.state() != State.OFFERED;
        boolean notes = it.confidential() ? present : holders.stream().anyMatch(actor::actsFor);
        return new Involvement(acts, customer, holder, notes, customer || holder || notes || watcher);
    }

    public boolean may(Act act) {
        return acts.contains(act);
    }
}
