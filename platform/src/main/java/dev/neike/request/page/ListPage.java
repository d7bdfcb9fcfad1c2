package dev.neike.request.page;

import dev.neike.request.life.Request;
import dev.neike.request.queue.Queues;
import java.time.Instant;
import java.util.List;

/**
 * One's own requests.
 *
 * @param show {@code open}, {@code closed} or {@code watching}
 * @param found one more than a page holds, where there are more
 * @param drafts how many drafts wait to be sent
 */
public record ListPage(String show, List<Request> found, Called called, int drafts, Instant now) {

    public List<Request> requests() {
        return found.stream().limit(Queues.PAGE).toList();
    }

    public String next() {
        return found.size() > Queues.PAGE
                ? "/requests?show=" + show + "&before=" + requests().getLast().id()
                : "";
    }
}
