package dev.neike.promise.keep;

import dev.neike.agreement.Agreements;
import dev.neike.agreement.Binding;
import dev.neike.catalog.ServiceId;
import dev.neike.organization.UnitId;
import dev.neike.promise.clock.Standing;
import dev.neike.promise.store.Clock;
import dev.neike.promise.store.Kind;
import dev.neike.request.life.Leg;
import dev.neike.request.life.Request;
import dev.neike.schedule.NamedCalendar;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What an offer promises, by the agreement in force when it is made: the first one, of the customer to the unit first asked,
 * that the request is done and that it is accepted; a hand-over, that it is accepted. Where nothing was agreed, nothing.
 */
@Component
class Undertakings {

    private static final Standing UNKNOWN = new Standing(null, null, null, null, null);

    private final Agreements agreements;
    private final Hours hours;
    private final Reckoner reckoner;

    Undertakings(Agreements agreements, Hours hours, Reckoner reckoner) {
        this.agreements = agreements;
        this.hours = hours;
        this.reckoner = reckoner;
    }

    /**
     * What this offer promises.
     *
     * @param it the request as it stands
     * @param legs all of it, in order, the offer among them
     */
    List<Clock> of(Request it, Leg offer, List<Leg> legs) {
        UnitId sender = offer.sender();
        UnitId customer = sender == null ? it.customerUnit() : sender;
        ServiceId service = offer.unit().equals(it.first()) ? it.service() : null;
        Optional<Binding> binding = agreements.binding(offer.unit(), customer, service, offer.start());
        if (binding.isEmpty()) {
            return List.of();
        }
        NamedCalendar calendar = hours.of(offer.unit());
        Stream<Kind> kinds = sender == null ? Stream.of(Kind.values()) : Stream.of(Kind.ACCEPTANCE);
        return kinds.filter(kind -> promisesAny(binding.get(), kind))
                .map(kind -> new Clock(
                        0,
                        promise(it, offer, customer, kind, binding.get()),
                        calendar.id(),
                        calendar.version(),
                        it.priority(),
                        null,
                        UNKNOWN))
                .map(clock -> reckoner.reckoned(clock, it.priority(), legs, it.closing(), calendar))
                .toList();
    }

    /** Also where it promises nothing for this priority, which may change. */
    private static boolean promisesAny(Binding binding, Kind kind) {
        return binding.terms().times().values().stream().anyMatch(times -> kind.of(times) != null);
    }

    private static Clock.Promise promise(Request it, Leg offer, UnitId customer, Kind kind, Binding binding) {
        return new Clock.Promise(
                it.id(),
                kind,
                kind == Kind.FULFILMENT ? 0 : offer.number(),
                offer.unit(),
                customer,
                it.asker(),
                it.confidential(),
                binding.terms().version(),
                binding.why(),
                offer.start());
    }
}
