package dev.neike.request.queue;

import dev.neike.organization.PersonId;
import dev.neike.request.life.Request;
import dev.neike.request.life.State;
import dev.neike.request.store.Due;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which part of a unit's queue to show, and from where on.
 *
 * @param state only requests in this state, or {@code null}
 * @param assignee only requests that this person works on, or {@code null}
 * @param unassigned only requests that nobody works on
 * @param priority only requests at least so pressing
 * @param due by when something promised is due, or {@code null} for all requests, the most pressing first
 * @param after the last request of the page before, or {@code null}
 */
public record QueueFilter(
        @Nullable State state,
        @Nullable PersonId assignee,
        boolean unassigned,
        int priority,
        boolean board,
        @Nullable DueBy due,
        @Nullable Position after) {

    public static final QueueFilter ALL = new QueueFilter(null, null, false, 1, false, null, null);

    public QueueFilter {
        priority = Math.clamp(priority, 1, Request.MOST_PRESSING);
    }

    /** Requests about which something is promised, the first due first. */
    public enum DueBy {
        ANY,
        /** By the end of the day, what is late included. */
        TODAY,
        LATE;

        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String textKey() {
            return "request.due.by." + slug();
        }

        public static @Nullable DueBy of(String slug) {
            return Stream.of(values())
                    .filter(it -> it.slug().equals(slug))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** The end of a page with this request. */
    public Position position(Request it, @Nullable Due its) {
        return due == null
                ? Position.of(it)
                : new Position(it.priority(), far(its), it.id().value());
    }

    /** What pauses comes after everything else. */
    private static Instant far(@Nullable Due its) {
        Instant at = its == null ? null : its.at();
        return at == null ? Instant.MAX : at;
    }

    /**
     * Where a page ends.
     *
     * @param since since when the request is where it is; in the order of due times when it falls due
     */
    public record Position(int priority, Instant since, long id) {

        public static Position of(Request it) {
            return new Position(it.priority(), it.since(), it.id().value());
        }

        @Override
        public String toString() {
            return priority + "_" + since + "_" + id;
        }

        /**
         * Reads what {@link #toString} wrote.
         *
         * @return {@code null} where it is something else
         */
        public static @Nullable Position parse(String text) {
            List<String> parts = new ArrayList<>(List.of(text.split("_", -1)));
            try {
                return parts.size() == 3
                        ? new Position(
                                Integer.parseInt(parts.get(0)),
                                Instant.parse(parts.get(1)),
                                Long.parseLong(parts.get(2)))
                        : null;
            } catch (RuntimeException e) {
                return null;
            }
        }
    }

    public QueueFilter after(@Nullable Position position) {
        return new QueueFilter(state, assignee, unassigned, priority, board, due, position);
    }

    public QueueFilter board(boolean wanted) {
        return new QueueFilter(state, assignee, unassigned, priority, wanted, due, null);
    }

    public boolean isWhole() {
        return state == null && assignee == null && !unassigned && priority == 1 && due == null;
    }

    /** The address of a unit's queue with this filter. */
    public String path(long unit) {
        UriComponentsBuilder path = UriComponentsBuilder.fromPath("/units/" + unit + "/queue");
        if (board) {
            path.queryParam("view", "board");
        }
        if (state != null) {
            path.queryParam("state", state.slug());
        }
        if (unassigned) {
            path.queryParam("assignee", "none");
        } else if (assignee != null) {
            path.queryParam("assignee", assignee.value());
        }
        if (priority > 1) {
            path.queryParam("priority", priority);
        }
        if (due != null) {
            path.queryParam("due", due.slug());
        }
        if (after != null) {
            path.queryParam("after", after.toString());
        }
        return path.encode().toUriString();
    }
}
