package dev.neike.request;

import dev.neike.organization.UnitId;
import dev.neike.request.life.Leg;
import dev.neike.request.life.Request;
import dev.neike.request.life.RequestId;
import dev.neike.request.life.State;
import dev.neike.request.store.AssignmentStore;
import dev.neike.request.store.FactStore;
import dev.neike.request.store.LegStore;
import dev.neike.request.store.Message;
import dev.neike.request.store.MessageStore;
import dev.neike.request.store.NewRequest;
import dev.neike.request.store.RequestStore;
import dev.neike.request.store.WordStore;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings in requests that have a past, with their legs; the database looks at the legs as it always does. */
@Component
public class RequestLoad {

    private final RequestStore requests;
    private final LegStore legs;
    private final MessageStore messages;
    private final AssignmentStore assignments;
    private final WordStore words;
    private final FactStore facts;

    RequestLoad(
            RequestStore requests,
            LegStore legs,
            MessageStore messages,
            AssignmentStore assignments,
            WordStore words,
            FactStore facts) {
        this.requests = requests;
        this.legs = legs;
        this.messages = messages;
        this.assignments = assignments;
        this.words = words;
        this.facts = facts;
    }

    /**
     * A request with its past.
     *
     * @param asked as it was submitted
     * @param now as it stands now, its number not looked at
     * @param legs all in one life, in order
     */
    public record Past(NewRequest asked, Request now, List<Leg> legs, List<Message> messages) {

        public Past {
            legs = List.copyOf(legs);
            messages = List.copyOf(messages);
        }
    }

    /** Brings it in; returns its number. */
    @Transactional
    public RequestId load(Past past) {
        RequestId id = requests.insert(past.asked()).id();
        Instant start = past.legs().getFirst().start();
        legs.beginLife(id, 1, start);
        for (Leg leg : past.legs()) {
            legs.insert(id, leg, leg.number() == 1);
            if (leg.end() != null && leg.endedAct() != null) {
                legs.end(id, leg.number(), leg.end(), leg.endedAct(), leg.endedBy());
            }
        }
        Request now = past.now().numbered(id);
        if (now.closedAt() != null) {
            legs.endLife(id, 1, now.closedAt());
        }
        requests.update(now);
        if (now.assignee() != null) {
            assignments.insert(id, now.unit(), now.assignee(), now.since(), null);
        }
        words.insert(now, now.subject());
        past.messages().forEach(message -> {
            messages.insert(id, message, null);
            words.addSaid(id, message);
        });
        past.legs().stream()
                .filter(leg -> leg.kind() != State.OFFERED)
                .map(Leg::unit)
                .distinct()
                .forEach(unit -> holding(now, unit));
        if (now.state() == State.OFFERED && now.sender() != null) {
            words.addUnit(now, now.unit());
        }
        PastFacts.of(now, past.legs()).forEach(facts::append);
        return id;
    }

    private void holding(Request now, UnitId unit) {
        legs.held(now.id(), unit);
        if (!unit.equals(now.first())) {
            words.addUnit(now, unit);
        }
    }
}
