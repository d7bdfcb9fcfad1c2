package dev.neike.request.act;

import dev.neike.organization.PersonId;
import dev.neike.request.life.Request;
import dev.neike.request.life.RequestId;
import dev.neike.request.store.Looked;
import dev.neike.request.store.RequestStore;
import dev.neike.request.store.Sight;
import dev.neike.rights.Standing;
import dev.neike.shell.NotFound;
import dev.neike.shell.Viewer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks at one request with the eyes of one person. */
@Component
public class Reading {

    private final RequestStore requests;
    private final Actors actors;

    Reading(RequestStore requests, Actors actors) {
        this.requests = requests;
        this.actors = actors;
    }

    /**
     * A request and what its viewer has to do with it.
     *
     * @param standing where the viewer stands, for what else they are shown beside it
     * @param readable those of its sub-requests that the viewer may see; of the others only unit and times
     * @param linked whether it is linked with others, which the viewer may not all see
     */
    public record Seen(
            Request request,
            Standing standing,
            Involvement involvement,
            List<Request> subRequests,
            Set<RequestId> readable,
            List<PersonId> watchers,
            boolean linked) {

        public Seen {
            subRequests = List.copyOf(subRequests);
            readable = Set.copyOf(readable);
            watchers = List.copyOf(watchers);
        }
    }

    /**
     * The request and what the viewer may do with it.
     *
     * @throws NotFound where there is none that the viewer may see
     */
    @Transactional(readOnly = true)
    public Seen seen(Viewer viewer, RequestId id) {
        return seen(actors.of(viewer), id);
    }

    /** Whether the viewer may see it. */
    @Transactional(readOnly = true)
    public boolean sees(Viewer viewer, RequestId id) {
        Actor actor = actors.of(viewer);
        return requests.seen(sight(actor), id).isPresent();
    }

    /** Another request, where whoever sees this one may see it too. */
    @Transactional(readOnly = true)
    public Optional<Request> beside(Seen seen, RequestId other) {
        return requests.seen(Sight.of(seen.standing()), other);
    }

    Seen seen(Actor actor, RequestId id) {
        Looked looked = requests.look(sight(actor), id).orElseThrow(NotFound::new);
        Request it = looked.request();
        List<Request> children = looked.parent() ? requests.children(id) : List.of();
        Set<RequestId> readable = children.isEmpty() ? Set.of() : requests.childrenSeen(sight(actor), id);
        List<PersonId> watching = looked.watchers();
        int open =
                (int) children.stream().filter(child -> child.state().isOpen()).count();
        boolean watcher = actor.person() != null && watching.contains(actor.person());
        return new Seen(
                it,
                actor.standing(),
                Involvement.of(actor, it, open, looked.holders(), watcher),
                children,
                readable,
                watching,
                looked.linked());
    }

    static Sight sight(Actor actor) {
        return actor.isNeike() ? Sight.EVERYTHING : Sight.of(actor.standing());
    }
}
