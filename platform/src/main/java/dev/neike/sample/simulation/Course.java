package dev.neike.sample.simulation;

import dev.neike.sample.simulation.Story.Act;
import dev.neike.sample.simulation.Story.Closing;
import dev.neike.sample.simulation.Story.Kind;
import dev.neike.sample.simulation.Story.Message;
import dev.neike.sample.simulation.Story.Stage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request on its way: legs end where the next begins; nothing happens after the period's end. */
final class Course {

    private final Instant end;
    private final List<Stage> stages = new ArrayList<>();
    private final List<Message> messages = new ArrayList<>();
    private Stage now;
    private @Nullable Colleague worker;
    private @Nullable Closing closing;
    private int bounces;

    Course(Instant end, Instant submitted, Trade first, Colleague asker) {
        this.end = end;
        now = new Stage(Kind.OFFERED, first, null, submitted, Act.SUBMISSION, asker, null, null, null);
    }

    /**
     * Goes on to the next leg, unless that lies beyond the end.
     *
     * @return whether it happened
     */
    boolean next(Instant at, Act act, @Nullable Colleague actor, Kind kind, Trade unit, @Nullable Trade sender) {
        if (!finish(at, act, actor)) {
            return false;
        }
        now = new Stage(kind, unit, sender, at, act, actor, null, null, null);
        return true;
    }

    /** Ends, unless that lies beyond the end. */
    boolean close(Instant at, Act act, @Nullable Colleague actor, Closing how) {
        boolean closed = finish(at, act, actor);
        if (closed) {
            closing = how;
        }
        return closed;
    }

    private boolean finish(Instant at, Act act, @Nullable Colleague actor) {
        if (!at.isAfter(now.start())) {
            throw new IllegalArgumentException(act + " at " + at + " is not after " + now.start());
        }
        if (at.isAfter(end)) {
            return false;
        }
        stages.add(new Stage(
                now.kind(), now.unit(), now.sender(), now.start(), now.opened(), now.opener(), at, act, actor));
        return true;
    }

    void say(String kind, boolean internal, Colleague author, Trade unit, String text, Instant at) {
        if (!at.isAfter(end)) {
            messages.add(new Message(kind, internal, author, unit, text, at));
        }
    }

    Instant since() {
        return now.start();
    }

    Trade holder() {
        return now.unit();
    }

    void take(@Nullable Colleague colleague) {
        worker = colleague;
    }

    @Nullable
    Colleague worker() {
        return worker;
    }

    void bounced() {
        bounces++;
    }

    int bounces() {
        return bounces;
    }

    @Nullable
    Closing closing() {
        return closing;
    }

    List<Stage> legs() {
        List<Stage> all = new ArrayList<>(stages);
        if (closing == null) {
            all.add(now);
        }
        return all;
    }

    List<Message> messages() {
        return messages;
    }
}
