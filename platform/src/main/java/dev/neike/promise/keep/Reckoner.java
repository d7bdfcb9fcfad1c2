package dev.neike.promise.keep;

import dev.neike.agreement.Agreements;
import dev.neike.promise.clock.Reckoning;
import dev.neike.promise.clock.Standing;
import dev.neike.promise.store.Clock;
import dev.neike.promise.store.Kind;
import dev.neike.request.life.Closing;
import dev.neike.request.life.Leg;
import dev.neike.schedule.NamedCalendar;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds how a promise stands by the terms that bind it, a calendar, and all that has happened to its request. */
@Component
public class Reckoner {

    private final Agreements agreements;

    Reckoner(Agreements agreements) {
        this.agreements = agreements;
    }

    /**
     * The promise as it stands.
     *
     * @param legs all of the request, in order
     * @param closing how the request ended, {@code null} while it is not closed
     */
    public Clock reckoned(Clock it, int priority, List<Leg> legs, @Nullable Closing closing, NamedCalendar calendar) {
        Duration promised =
                it.kind().of(agreements.terms(it.promise().version()).at(priority));
        Standing standing = it.kind() == Kind.FULFILMENT
                ? Reckoning.fulfilment(legs, closing, promised, calendar.calendar())
                : Reckoning.acceptance(legs.get(it.promise().leg() - 1), promised, calendar.calendar());
        return new Clock(it.id(), it.promise(), calendar.id(), calendar.version(), priority, promised, standing);
    }
}
