package dev.neike.feedback;

import dev.neike.activity.ActivityLog;
import dev.neike.organization.PersonId;
import dev.neike.request.Parties;
import dev.neike.request.Parties.Party;
import dev.neike.request.life.Closing;
import dev.neike.request.life.Request;
import dev.neike.request.life.RequestId;
import dev.neike.shell.Forbidden;
import dev.neike.shell.Refusal;
import dev.neike.shell.Viewer;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Each side marks the other's part once the request is over: the customer the provider, the provider the customer. */
@Component
class Marks {

    private static final int LONGEST_REASON = 2_000;

    private final MarkStore store;
    private final Parties parties;
    private final ActivityLog activities;
    private final Clock clock;

    Marks(MarkStore store, Parties parties, ActivityLog activities, Clock clock) {
        this.store = store;
        this.parties = parties;
        this.activities = activities;
        this.clock = clock;
    }

    /**
     * What is written into the form.
     *
     * @param overall 0 where nothing was chosen
     */
    record Wish(
            int overall, @Nullable Integer first, @Nullable Integer second, String reason) {}

    /** The marks of a request with the side on which the viewer may mark, if any. */
    @Transactional(readOnly = true)
    MarksPage page(Viewer viewer, RequestId id, Wish typed, String trouble) {
        Party party = parties.of(viewer, id);
        if (!party.isSide()) {
            throw new Forbidden();
        }
        List<Mark> marks = store.of(id);
        Side side = side(party).orElse(null);
        boolean done = marks.stream().anyMatch(it -> it.side() == side && it.isFinal(clock.instant()));
        return new MarksPage(party.request(), marks, done ? null : side, typed, trouble);
    }

    /**
     * Marks, or changes the side's mark.
     *
     * @throws Forbidden where the viewer stands on no side, or would mark themselves
     * @throws Refusal where the request is not over, the mark incomplete, or final
     */
    @Transactional
    void mark(Viewer viewer, RequestId id, Wish wish) {
        Party party = parties.of(viewer, id);
        PersonId person = party.person();
        if (!party.isSide() || person == null) {
            throw new Forbidden();
        }
        Side side = side(party).orElseThrow(() -> new Refusal("feedback.refusal.not-over"));
        check(wish);
        Mark mark = new Mark(
                side,
                wish.overall(),
                wish.first(),
                wish.second(),
                wish.reason().strip(),
                person.value(),
                viewer.name(),
                clock.instant());
        if (!store.save(MarkedRequest.of(party.request()), mark)) {
            throw new Refusal("feedback.refusal.final");
        }
        activities.record(viewer, new FeedbackActivity.RequestMarked(id.value()));
    }

    /** Whether both sides may speak: it was done, and confirmed by somebody or by nobody. */
    static boolean isOver(Request it) {
        Closing closing = it.closing();
        return closing != null && closing != Closing.WITHDRAWN;
    }

    /** The side on which somebody marks; nobody who worked on a request of their own marks it. */
    private static Optional<Side> side(Party party) {
        Request it = party.request();
        boolean own = party.person() != null && party.person().equals(it.assignee()) && party.customer();
        if (!isOver(it) || own) {
            return Optional.empty();
        }
        return Optional.of(party.customer() ? Side.CUSTOMER : Side.PROVIDER);
    }

    private static void check(Wish wish) {
        if (wish.overall() < 1 || wish.overall() > 5 || isOff(wish.first()) || isOff(wish.second())) {
            throw new Refusal("feedback.refusal.overall");
        }
        if (wish.overall() <= 2 && wish.reason().isBlank()) {
            throw new Refusal("feedback.refusal.reason");
        }
        if (wish.reason().strip().length() > LONGEST_REASON) {
            throw new Refusal("feedback.refusal.reason-long", LONGEST_REASON);
        }
    }

    private static boolean isOff(@Nullable Integer mark) {
        return mark != null && (mark < 1 || mark > 5);
    }
}
