package dev.neike.request.page;

import dev.neike.catalog.form.ShownAnswer;
import dev.neike.organization.Membership;
import dev.neike.organization.PersonId;
import dev.neike.organization.Unit;
import dev.neike.organization.UnitId;
import dev.neike.request.RequestCards;
import dev.neike.request.ShownPromise;
import dev.neike.request.act.Involvement;
import dev.neike.request.file.AttachedFile;
import dev.neike.request.life.Request;
import dev.neike.request.life.RequestId;
import dev.neike.request.life.State;
import dev.neike.request.life.TimeLedger;
import dev.neike.request.store.LinkStore.Link;
import dev.neike.shell.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One request with all that its viewer may know of it.
 *
 * @param parent where the viewer may see that too
 * @param readable those sub-requests of which the viewer may see more than unit and times
 * @param colleagues members of the unit that holds it, for whoever may assign it
 * @param units where it may be handed over to, for whoever may
 * @param cards ways on that other modules add
 * @param promises what is promised about it; nothing where no agreement binds it
 * @param typed what was written with an act that could not be done
 */
public record RequestPage(
        Request request,
        Called called,
        Involvement involvement,
        List<ActForm> acts,
        List<ShownAnswer> answers,
        List<Entry> story,
        LegBar bar,
        TimeLedger ledger,
        List<Request> subRequests,
        Set<RequestId> readable,
        @Nullable Request parent,
        List<PersonId> watchers,
        List<Link> links,
        List<AttachedFile> files,
        List<Membership> colleagues,
        List<Unit> units,
        List<RequestCards.Card> cards,
        List<ShownPromise> promises,
        boolean watching,
        @Nullable PersonId viewer,
        UUID nonce,
        Instant now,
        String trouble,
        String typed) {

    /** Whether the viewer may say how pressing it is. */
    public boolean mayPrioritise() {
        boolean asking = involvement.customer() && request.state() == State.OFFERED && request.sender() == null;
        return asking || (involvement.holder() && request.state().isHeld());
    }

    public boolean mayAssign() {
        return involvement.holder() && request.state().isHeld();
    }

    public boolean mayAskThird() {
        return involvement.may(dev.neike.request.life.Act.SUB_REQUEST);
    }

    public boolean isAssignee() {
        return viewer != null && viewer.equals(request.assignee());
    }

    /** One sentence on who has it now. */
    public String holding(Texts texts) {
        String unit = called.unit(request.unit(), texts);
        String since = texts.formats()
                .duration(Math.max(0, Duration.between(request.since(), now).toMillis() / 1000.0));
        return switch (request.state()) {
            case OFFERED ->
                request.sender() == null
                        ? texts.of("request.now.offered", unit, since)
                        : texts.of("request.now.handed", called.unit(request.sender(), texts), unit, since);
            case WORKING -> texts.of("request.now.working", unit, since);
            case AWAITING_CUSTOMER -> texts.of("request.now.customer", unit, called.person(request.customer()), since);
            case AWAITING_SUB_REQUEST -> texts.of("request.now.sub", unit, since);
            case AWAITING_OUTSIDE -> texts.of("request.now.outside", unit, String.valueOf(request.outside()), since);
            case CONFIRMING -> texts.of("request.now.confirming", unit, called.person(request.customer()), since);
            case CLOSED -> texts.of("request.now.closed", texts.of(closingKey()));
        };
    }

    private String closingKey() {
        return request.closing() == null
                ? "request.state.closed"
                : request.closing().textKey();
    }

    /** Some time in words. */
    public String lasting(@Nullable Duration duration, Texts texts) {
        return duration == null ? "–" : texts.formats().duration(duration.toMillis() / 1000.0);
    }

    public List<UnitId> ledgerUnits() {
        return List.copyOf(ledger.units().keySet());
    }

    /** The largest part of the ledger, for the length of its bars; never zero. */
    public double longest() {
        return Math.max(
                1,
                Math.max(
                        ledger.units().values().stream()
                                .mapToLong(Duration::toMillis)
                                .max()
                                .orElse(0),
                        Math.max(ledger.customer().toMillis(), ledger.outside().toMillis())));
    }
}
