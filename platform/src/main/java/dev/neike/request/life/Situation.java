package dev.neike.request.life;

import dev.neike.organization.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * All that the rules need to know of a request.
 *
 * @param unit who holds it or is offered it; after closing who did last
 * @param sender who handed it over, of an offer between units
 * @param first the unit first asked
 * @param openSubRequests how many of its sub-requests are not closed
 * @param outside whether an outside party is waited for, perhaps behind something more pressing
 */
public record Situation(
        State state, UnitId unit, @Nullable UnitId sender, UnitId first, int openSubRequests, boolean outside) {}
