package dev.neike.request.act;

import dev.neike.activity.ActivityLog;
import dev.neike.organization.Organization;
import dev.neike.organization.Unit;
import dev.neike.organization.UnitId;
import dev.neike.request.act.Transitions.Passed;
import dev.neike.request.life.Act;
import dev.neike.request.life.Request;
import dev.neike.request.store.AssignmentStore;
import dev.neike.request.store.Message;
import dev.neike.request.store.MessageStore;
import dev.neike.request.store.WordStore;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an act leaves besides legs: words in the conversation, an assignment, figures, an entry in the activity log. */
@Component
class Aftermath {

    private final MessageStore messages;
    private final WordStore words;
    private final AssignmentStore assignments;
    private final Booking booking;
    private final ActivityLog activities;
    private final Organization organization;
    private final Signals signals;
    private final Changes changes;

    Aftermath(
            MessageStore messages,
            WordStore words,
            AssignmentStore assignments,
            Booking booking,
            ActivityLog activities,
            Organization organization,
            Signals signals,
            Changes changes) {
        this.messages = messages;
        this.words = words;
        this.assignments = assignments;
        this.booking = booking;
        this.activities = activities;
        this.organization = organization;
        this.signals = signals;
        this.changes = changes;
    }

    void of(Actor actor, Passed passed, Action action) {
        Request it = passed.before();
        Request after = passed.after();
        if (!action.text().isEmpty()) {
            ActTexts.kind(action.act()).ifPresent(kind -> say(actor, passed, action, kind));
        }
        if (!Objects.equals(it.assignee(), after.assignee())) {
            assignments.insert(it.id(), after.unit(), after.assignee(), after.since(), actor.person());
        }
        booking.passed(passed, action.act());
        activities.record(actor.viewer(), RequestActivity.of(action.act(), it.id(), unit(action.act(), passed)));
        signals.changed(it, after);
        changes.of(it);
        changes.of(after);
    }

    private void say(Actor actor, Passed passed, Action action, Message.Kind kind) {
        Request it = passed.before();
        Message message = new Message(
                0,
                kind,
                ActTexts.isInternal(action.act()),
                actor.person(),
                actor.viewer().name(),
                spokenFor(actor, it, action.act()),
                action.text(),
                passed.after().since());
        messages.insert(it.id(), message, null);
        words.addSaid(it.id(), message);
    }

    private static @Nullable UnitId spokenFor(Actor actor, Request it, Act act) {
        return switch (act.side()) {
            case ASKER, CUSTOMER -> it.customerUnit();
            default -> actor.isNeike() ? null : it.unit();
        };
    }

    /** The unit to name: whom it was handed to, else who held it or was offered it. */
    private String unit(Act act, Passed passed) {
        UnitId unit =
                act == Act.HAND_OVER ? passed.after().unit() : passed.before().unit();
        return organization.unit(unit).map(Unit::name).orElse(unit.toString());
    }
}
