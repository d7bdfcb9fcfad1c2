package dev.neike.sample;

import dev.neike.catalog.Catalog;
import dev.neike.catalog.ServiceId;
import dev.neike.feedback.Mark;
import dev.neike.feedback.MarkLoad;
import dev.neike.feedback.MarkedRequest;
import dev.neike.feedback.Side;
import dev.neike.organization.PersonId;
import dev.neike.organization.UnitId;
import dev.neike.promise.PromiseLoad;
import dev.neike.request.RequestLoad;
import dev.neike.request.life.Act;
import dev.neike.request.life.Closing;
import dev.neike.request.life.Leg;
import dev.neike.request.life.Request;
import dev.neike.request.life.RequestId;
import dev.neike.request.life.State;
import dev.neike.request.store.Message;
import dev.neike.request.store.NewRequest;
import dev.neike.sample.simulation.Story;
import dev.neike.sample.simulation.Story.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings in the simulated requests. */
@Component
class StoryLoad {

    private static final Duration CONFIRMING = Duration.ofDays(7);
    private static final String OUTSIDE = "外部供应商";
    private static final RequestId UNNUMBERED = new RequestId(Long.MAX_VALUE);

    private final RequestLoad requests;
    private final Catalog catalog;
    private final MarkLoad marks;
    private final PromiseLoad promises;

    StoryLoad(RequestLoad requests, Catalog catalog, MarkLoad marks, PromiseLoad promises) {
        this.requests = requests;
        this.catalog = catalog;
        this.marks = marks;
        this.promises = promises;
    }

    void load(List<Story> stories, Staff staff, Map<String, ServiceId> services) {
        Map<Integer, RequestId> numbers = new HashMap<>();
        Map<ServiceId, Integer> forms = new HashMap<>();
        services.values()
                .forEach(id -> forms.put(id, catalog.service(id).orElseThrow().formVersion()));
        for (Story it : stories) {
            ServiceId service =
                    Objects.requireNonNull(services.get(it.offering().code()));
            RequestId parent = it.parent() == null ? null : numbers.get(it.parent());
            int form = Objects.requireNonNull(forms.get(service));
            RequestLoad.Past past = past(it, staff, service, form, parent);
            RequestId id = requests.load(past);
            promises.load(id);
            numbers.put(it.number(), id);
            marks(it, MarkedRequest.of(past.now().numbered(id)), staff);
            catalog.used(service, staff.unit(it.asker().unit()));
        }
        promises.warn();
    }

    private void marks(Story it, MarkedRequest request, Staff staff) {
        for (Story.Mark mark : it.marks()) {
            marks.load(
                    request,
                    new Mark(
                            mark.byCustomer() ? Side.CUSTOMER : Side.PROVIDER,
                            mark.overall(),
                            mark.first(),
                            mark.second(),
                            mark.reason(),
                            staff.person(mark.author()).value(),
                            mark.author().name(),
                            mark.at()));
        }
    }

    private static RequestLoad.Past past(
            Story it, Staff staff, ServiceId service, int form, @Nullable RequestId parent) {
        PersonId asker = staff.person(it.asker());
        UnitId customers = staff.unit(it.asker().unit());
        UnitId first = staff.unit(it.offering().provider());
        NewRequest asked = new NewRequest(
                service,
                form,
                "{}",
                it.subject(),
                it.priority(),
                it.offering().confidential(),
                asker,
                asker,
                customers,
                first,
                parent,
                it.submitted());
        return new RequestLoad.Past(asked, now(it, asked, staff), legs(it, staff), messages(it, staff));
    }

    private static Request now(Story it, NewRequest asked, Staff staff) {
        Stage last = it.legs().getLast();
        State state = it.open() ? State.valueOf(last.kind().name()) : State.CLOSED;
        Instant since = last.end() == null ? last.start() : last.end();
        return new Request(
                UNNUMBERED,
                asked.service(),
                asked.formVersion(),
                asked.subject(),
                asked.priority(),
                asked.confidential(),
                asked.asker(),
                asked.customer(),
                asked.customerUnit(),
                asked.first(),
                asked.parent(),
                asked.at(),
                state,
                it.legs().size(),
                staff.unit(last.unit()),
                state == State.OFFERED ? staff.optional(last.sender()) : null,
                state == State.OFFERED ? null : staff.optional(it.worker()),
                since,
                last.end(),
                it.closing() == null ? null : Closing.valueOf(it.closing().name()),
                state == State.CONFIRMING ? since.plus(CONFIRMING) : null,
                state == State.AWAITING_OUTSIDE ? OUTSIDE : null,
                1,
                since);
    }

    private static List<Leg> legs(Story it, Staff staff) {
        List<Leg> legs = new ArrayList<>();
        for (Stage stage : it.legs()) {
            legs.add(new Leg(
                    legs.size() + 1,
                    1,
                    State.valueOf(stage.kind().name()),
                    staff.unit(stage.unit()),
                    staff.optional(stage.sender()),
                    stage.start(),
                    stage.end(),
                    Act.valueOf(stage.opened().name()),
                    staff.optional(stage.opener()),
                    stage.kind() == Story.Kind.AWAITING_OUTSIDE ? OUTSIDE : "",
                    stage.ended() == null ? null : Act.valueOf(stage.ended().name()),
                    staff.optional(stage.ender())));
        }
        return legs;
    }

    private static List<Message> messages(Story it, Staff staff) {
        return it.messages().stream()
                .map(said -> new Message(
                        0,
                        Message.Kind.valueOf(said.kind()),
                        said.internal(),
                        staff.person(said.author()),
                        said.author().name(),
                        staff.unit(said.unit()),
                        said.text(),
                        said.at()))
                .toList();
    }
}
