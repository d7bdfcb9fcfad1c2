package dev.neike.promise.told;

import dev.neike.organization.UnitId;
import dev.neike.promise.clock.Life;
import dev.neike.request.SeenRequests;
import dev.neike.request.life.Leg;
import dev.neike.request.life.Request;
import dev.neike.request.life.RequestId;
import dev.neike.request.life.State;
import dev.neike.request.store.LegStore;
import dev.neike.request.store.RequestStore;
import dev.neike.shell.Viewer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Requests with what was asked for their sake. Of a sub-request that the viewer may not see, only the unit that it was asked
 * of is told, whoever had it.
 */
@Component
public class WholeLives {

    /** Deeper than units ask on. */
    private static final int DEEPEST = 6;

    private final RequestStore requests;
    private final LegStore legs;
    private final SeenRequests seen;

    WholeLives(RequestStore requests, LegStore legs, SeenRequests seen) {
        this.requests = requests;
        this.legs = legs;
        this.seen = seen;
    }

    Life of(Viewer viewer, Request it, List<Leg> legs) {
        return life(viewer, it, legs, DEEPEST);
    }

    /** For figures, which name all units. */
    public Life of(Request it, List<Leg> all) {
        return life(null, it, all, DEEPEST);
    }

    private Life life(@Nullable Viewer viewer, Request it, List<Leg> own, int depth) {
        boolean asked = own.stream().anyMatch(leg -> leg.kind() == State.AWAITING_SUB_REQUEST);
        List<Request> children = asked && depth > 0 ? requests.children(it.id()) : List.of();
        if (children.isEmpty()) {
            return new Life(it.customerUnit(), own, List.of());
        }
        List<RequestId> ids = children.stream().map(Request::id).toList();
        Map<RequestId, List<Leg>> theirs = legs.of(ids);
        Set<RequestId> readable =
                viewer == null ? Set.copyOf(ids) : seen.subjects(viewer, ids).keySet();
        return new Life(
                it.customerUnit(),
                own,
                children.stream()
                        .map(child -> readable.contains(child.id())
                                ? life(viewer, child, theirs.getOrDefault(child.id(), List.of()), depth - 1)
                                : hidden(child, theirs.getOrDefault(child.id(), List.of())))
                        .toList());
    }

    private static Life hidden(Request it, List<Leg> legs) {
        return new Life(
                it.customerUnit(),
                legs.stream().map(leg -> with(leg, it.first())).toList(),
                List.of());
    }

    private static Leg with(Leg it, UnitId unit) {
        return new Leg(
                it.number(),
                it.life(),
                it.kind(),
                unit,
                it.sender() == null ? null : unit,
                it.start(),
                it.end(),
                it.openedAct(),
                it.openedBy(),
                "",
                it.endedAct(),
                it.endedBy());
    }
}
