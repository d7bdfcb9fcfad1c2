package dev.neike.request.act;

import dev.neike.request.act.Transitions.Passed;
import dev.neike.request.life.Act;
import dev.neike.request.life.Request;
import dev.neike.request.life.RequestId;
import dev.neike.request.life.Rules;
import dev.neike.request.life.Step;
import dev.neike.request.store.RequestStore;
import dev.neike.request.store.Sight;
import dev.neike.shell.Conflict;
import dev.neike.shell.Forbidden;
import dev.neike.shell.NotFound;
import dev.neike.shell.Refusal;
import dev.neike.shell.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Carries acts out: one transaction each, safe to repeat, whoever is first wins. */
@Component
public class Acts {

    private final RequestStore requests;
    private final Actors actors;
    private final Transitions transitions;
    private final Receivers receivers;
    private final StaleLeg stale;
    private final Aftermath aftermath;

    Acts(
            RequestStore requests,
            Actors actors,
            Transitions transitions,
            Receivers receivers,
            StaleLeg stale,
            Aftermath aftermath) {
        this.requests = requests;
        this.actors = actors;
        this.transitions = transitions;
        this.receivers = receivers;
        this.stale = stale;
        this.aftermath = aftermath;
    }

    /**
     * Does it.
     *
     * @return the request afterwards; also where the same person has done the same before
     * @throws NotFound where the viewer may not see the request
     * @throws Forbidden where they may see it but not do this
     * @throws Conflict where it has moved on since they looked
     * @throws Refusal where a rule says no
     */
    @Transactional
    public Request perform(Viewer viewer, RequestId id, Action action) {
        Actor actor = actors.of(viewer);
        Sight sight = actor.isNeike() ? Sight.EVERYTHING : Sight.of(actor.standing());
        Request seen = requests.seen(sight, id).orElseThrow(NotFound::new);
        if (seen.parent() != null) {
            requests.locked(seen.parent());
        }
        Request it = requests.locked(id).orElseThrow(NotFound::new);
        if (action.leg() != it.leg() || stale.isOver(it, action.act())) {
            stale.check(it, action, actor.person());
            return it;
        }
        if (!action.isFor(it.version())) {
            throw new Conflict("request.conflict.changed");
        }
        if (!ActPolicy.mayDo(actor, action.act(), it)) {
            throw new Forbidden();
        }
        ActTexts.check(action);
        Step step = Rules.step(action.act(), it.situation(requests.openChildren(id)), receivers.receiver(it, action))
                .orElseThrow(() -> new Refusal("request.refusal.not-now"));
        return pass(actor, it, action, step);
    }

    private Request pass(Actor actor, Request it, Action action, Step step) {
        List<Request> children = action.act() == Act.WITHDRAWAL ? requests.openChildrenLocked(it.id()) : List.of();
        Passed passed = transitions.pass(it, action.act(), step, actor.person(), action.text());
        aftermath.of(actor, passed, action);
        children.forEach(child -> withdraw(child));
        if (it.parent() != null) {
            wake(it.parent(), actor, passed);
        }
        return passed.after();
    }

    /** A withdrawn request takes along what was asked for its sake. */
    private void withdraw(Request child) {
        List<Request> below = requests.openChildrenLocked(child.id());
        Step step =
                Rules.step(Act.WITHDRAWAL, child.situation(below.size()), null).orElseThrow();
        Passed passed = transitions.pass(child, Act.WITHDRAWAL, step, null, "");
        aftermath.of(Actor.neike(), passed, Action.of(Act.WITHDRAWAL, child.leg()));
        below.forEach(this::withdraw);
    }

    /** The parent goes on when its last sub-request is closed, and waits again when one is reopened. */
    private void wake(RequestId id, Actor actor, Passed child) {
        boolean closed =
                child.before().state().isOpen() && !child.after().state().isOpen();
        boolean reopened = !child.before().state().isOpen();
        if (closed || reopened) {
            follow(requests.locked(id).orElseThrow(), closed ? Act.SUB_REQUEST_CLOSED : Act.SUB_REQUEST, actor);
        }
    }

    /** What becomes of a request because of one asked for its sake; it is locked. */
    void follow(Request parent, Act act, Actor actor) {
        Rules.step(act, parent.situation(requests.openChildren(parent.id())), null)
                .filter(step -> step.state() != parent.state())
                .ifPresent(step -> {
                    Passed passed =
                            transitions.pass(parent, act, step, act == Act.SUB_REQUEST ? actor.person() : null, "");
                    aftermath.of(actor, passed, Action.of(act, parent.leg()));
                });
    }
}
