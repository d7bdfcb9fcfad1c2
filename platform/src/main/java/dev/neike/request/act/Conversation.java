package dev.neike.request.act;

import dev.neike.activity.ActivityLog;
import dev.neike.organization.UnitId;
import dev.neike.request.act.Reading.Seen;
import dev.neike.request.life.Request;
import dev.neike.request.life.RequestId;
import dev.neike.request.store.Message;
import dev.neike.request.store.MessageStore;
import dev.neike.request.store.RequestStore;
import dev.neike.request.store.WordStore;
import dev.neike.shell.Forbidden;
import dev.neike.shell.Refusal;
import dev.neike.shell.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Replies that everybody on the request reads, and notes that only the holding units read. */
@Component
public class Conversation {

    private final Actors actors;
    private final Reading reading;
    private final RequestStore requests;
    private final MessageStore messages;
    private final WordStore words;
    private final Mentions mentions;
    private final ActivityLog activities;
    private final Changes changes;
    private final Clock clock;

    Conversation(
            Actors actors,
            Reading reading,
            RequestStore requests,
            MessageStore messages,
            WordStore words,
            Mentions mentions,
            ActivityLog activities,
            Changes changes,
            Clock clock) {
        this.actors = actors;
        this.reading = reading;
        this.requests = requests;
        this.messages = messages;
        this.words = words;
        this.mentions = mentions;
        this.activities = activities;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Says something. Sent twice with the same nonce it is said once.
     *
     * @return the number of the message, {@code null} where it was there already
     */
    @Transactional
    public @Nullable Long say(Viewer viewer, RequestId id, String text, boolean internal, @Nullable UUID nonce) {
        Actor actor = actors.of(viewer);
        Seen seen = reading.seen(actor, id);
        Involvement involvement = seen.involvement();
        if (internal ? !involvement.notes() : !involvement.reply()) {
            throw new Forbidden();
        }
        check(text);
        Instant at = clock.instant();
        Request it = seen.request();
        Message message = new Message(
                0,
                internal ? Message.Kind.NOTE : Message.Kind.REPLY,
                internal,
                actor.person(),
                viewer.name(),
                speaksFor(actor, it, involvement),
                text.strip(),
                at);
        Long number = messages.insert(id, message, nonce);
        if (number != null) {
            requests.touch(id, at);
            words.addSaid(id, message);
            mentions.of(text, it, actor.person(), viewer.name(), internal, at);
            activities.record(
                    viewer,
                    internal
                            ? new RequestActivity.NoteWritten(id.value())
                            : new RequestActivity.ReplyWritten(id.value()));
            changes.of(it);
        }
        return number;
    }

    /** What the viewer may read of it. */
    @Transactional(readOnly = true)
    public List<Message> read(Seen seen) {
        return messages.of(seen.request().id(), seen.involvement().notes());
    }

    private static void check(String text) {
        if (text.isBlank()) {
            throw new Refusal("request.refusal.no-text.message");
        }
        if (text.strip().length() > Message.LONGEST) {
            throw new Refusal("request.refusal.text-long", Message.LONGEST);
        }
    }

    private static @Nullable UnitId speaksFor(Actor actor, Request it, Involvement involvement) {
        if (involvement.holder()) {
            return it.unit();
        }
        if (involvement.customer()) {
            return it.customerUnit();
        }
        return actor.standing().units().stream().findFirst().orElse(null);
    }
}
