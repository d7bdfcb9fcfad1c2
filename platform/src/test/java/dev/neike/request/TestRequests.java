package dev.neike.request;

import dev.neike.catalog.Service;
import dev.neike.catalog.form.Answers;
import dev.neike.request.act.Action;
import dev.neike.request.act.Acts;
import dev.neike.request.act.Submission;
import dev.neike.request.act.Submissions;
import dev.neike.request.life.Act;
import dev.neike.request.life.Leg;
import dev.neike.request.life.Request;
import dev.neike.request.life.RequestId;
import dev.neike.request.store.LegStore;
import dev.neike.request.store.RequestStore;
import dev.neike.shell.Viewer;
import dev.neike.testing.Cast;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Asks and acts for tests. */
@TestComponent
public class TestRequests {

    private final Submissions submissions;
    private final Acts acts;
    private final RequestStore requests;
    private final LegStore legs;

    TestRequests(Submissions submissions, Acts acts, RequestStore requests, LegStore legs) {
        this.submissions = submissions;
        this.acts = acts;
        this.requests = requests;
        this.legs = legs;
    }

    public Request ask(Cast.Member asker, Service service) {
        return ask(asker.viewer(), service, "Please", null);
    }

    public Request ask(Viewer asker, Service service, String subject, @Nullable RequestId parent) {
        return submissions.submit(
                asker,
                new Submission(
                        service, service.formVersion(), Answers.NONE, "", subject, Request.NORMAL, null, null, parent));
    }

    /** Does it to the request as it stands now. */
    public Request act(Cast.Member actor, RequestId id, Act act, String text) {
        return acts.perform(actor.viewer(), id, Action.of(act, now(id).leg(), text));
    }

    public Request act(Cast.Member actor, RequestId id, Act act) {
        return act(actor, id, act, "because");
    }

    public Request handOver(Cast.Member actor, RequestId id, dev.neike.organization.Unit unit) {
        return acts.perform(actor.viewer(), id, Action.handOver(now(id).leg(), unit.id(), "yours"));
    }

    public Request now(RequestId id) {
        return requests.byId(id).orElseThrow();
    }

    public List<Leg> legs(RequestId id) {
        return legs.of(id);
    }

    /** What is wrong with the legs: each begins where the one before it ends, and none is empty. */
    public List<String> troubles(RequestId id) {
        List<Leg> all = legs.of(id);
        List<String> troubles = new java.util.ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Leg leg = all.get(i);
            Instant end = leg.end();
            boolean last = i == all.size() - 1;
            if (leg.number() != i + 1) {
                troubles.add("leg " + leg.number() + " stands at " + (i + 1));
            }
            if (end != null && !end.isAfter(leg.start())) {
                troubles.add("leg " + leg.number() + " is empty");
            }
            if (end == null && !last) {
                troubles.add("leg " + leg.number() + " is open but not the last");
            }
            if (!last
                    && all.get(i + 1).life() == leg.life()
                    && !all.get(i + 1).start().equals(end)) {
                troubles.add("between leg " + leg.number() + " and the next lies a gap");
            }
        }
        Request it = now(id);
        if (it.state().isOpen() != (all.getLast().end() == null)) {
            troubles.add("the request is " + it.state() + " but its last leg ends at "
                    + all.getLast().end());
        }
        return troubles;
    }
}
