package dev.neike.request.page;

import dev.neike.organization.Membership;
import dev.neike.organization.Unit;
import dev.neike.request.life.Request;
import dev.neike.request.life.State;
import dev.neike.request.queue.QueueFilter;
import dev.neike.request.queue.Queues;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** A unit's queue. */
public record QueuePage(
        Unit unit, QueueFilter filter, Queues.Queue queue, Called called, List<Membership> members, Instant now) {

    /** Those of this page; one more than a page holds has been read to know whether there is another. */
    public List<Request> requests() {
        return queue.requests().stream().limit(Queues.PAGE).toList();
    }

    /** The address of the next page, empty on the last one. */
    public String next() {
        return queue.requests().size() > Queues.PAGE
                ? filter.after(end(requests().getLast())).path(unit.id().value())
                : "";
    }

    private QueueFilter.Position end(Request last) {
        return filter.position(last, called.due(last));
    }

    public List<State> lanes() {
        return Stream.of(State.values()).filter(State::isOpen).toList();
    }

    public List<Request> lane(State state) {
        return requests().stream().filter(it -> it.state() == state).toList();
    }

    public int count(State state) {
        return queue.counts().getOrDefault(state, 0);
    }

    public String path(boolean board) {
        return filter.board(board).path(unit.id().value());
    }
}
