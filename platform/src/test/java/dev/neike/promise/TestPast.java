package dev.neike.promise;

import dev.neike.organization.PersonId;
import dev.neike.organization.UnitId;
import dev.neike.request.Office;
import dev.neike.request.RequestLoad;
import dev.neike.request.life.Act;
import dev.neike.request.life.Closing;
import dev.neike.request.life.Leg;
import dev.neike.request.life.Request;
import dev.neike.request.life.RequestId;
import dev.neike.request.life.State;
import dev.neike.request.store.NewRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;

/** Loads requests that are over, with what was promised about them by the agreements of their time. */
@TestComponent
public class TestPast {

    private final RequestLoad requests;
    private final PromiseLoad promises;

    TestPast(RequestLoad requests, PromiseLoad promises) {
        this.requests = requests;
        this.promises = promises;
    }

    /** Asked then, accepted after a minute, done and closed after so long. */
    public record Life(String subject, int priority, Instant asked, Duration after, boolean confidential) {}

    public RequestId closed(Office office, PersonId asker, Life it) {
        UnitId unit = office.first().id();
        NewRequest asked = new NewRequest(
                office.service().id(),
                0,
                "{}",
                it.subject(),
                it.priority(),
                it.confidential(),
                asker,
                asker,
                office.customers().id(),
                unit,
                null,
                it.asked());
        Instant accepted = it.asked().plusSeconds(60);
        Instant end = it.asked().plus(it.after());
        Leg offer = leg(1, State.OFFERED, unit, it.asked(), accepted, Act.SUBMISSION, Act.ACCEPTANCE);
        Leg work = leg(2, State.WORKING, unit, accepted, end, Act.ACCEPTANCE, Act.CONFIRMATION);
        RequestId id =
                requests.load(new RequestLoad.Past(asked, closed(asked, unit, end), List.of(offer, work), List.of()));
        promises.load(id);
        return id;
    }

    private static Leg leg(int number, State kind, UnitId unit, Instant start, Instant end, Act opened, Act ended) {
        return new Leg(number, 1, kind, unit, null, start, end, opened, null, "", ended, null);
    }

    private static Request closed(NewRequest it, UnitId unit, Instant end) {
        return new Request(
                new RequestId(1),
                it.service(),
                0,
                it.subject(),
                it.priority(),
                it.confidential(),
                it.asker(),
                it.customer(),
                it.customerUnit(),
                it.first(),
                null,
                it.at(),
                State.CLOSED,
                2,
                unit,
                null,
                null,
                end,
                end,
                Closing.CONFIRMED,
                null,
                null,
                1,
                end);
    }
}
