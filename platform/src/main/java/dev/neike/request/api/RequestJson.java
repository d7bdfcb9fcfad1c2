package dev.neike.request.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.neike.api.Named;
import dev.neike.organization.PersonId;
import dev.neike.organization.UnitId;
import dev.neike.request.life.Closing;
import dev.neike.request.life.Request;
import dev.neike.request.page.Called;
import dev.neike.request.store.Due;
import dev.neike.shell.Texts;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A request as it stands now.
 *
 * @param state {@code offered}, {@code working}, {@code awaiting-customer} and so on, as in addresses of pages
 * @param priority 1 low, 2 normal, 3 high, 4 urgent
 * @param unit who holds it or is offered it; after closing who did last
 * @param sender who handed it over, of an offer between units
 * @param since when the open leg began, or when it was closed
 * @param leg the number of the open leg, or of the last one
 * @param due {@code on-time}, {@code soon}, {@code paused}, {@code late}; absent where nothing is promised
 * @param dueAt when the first of its promises falls due; absent while they pause
 * @param parent the request for whose sake it was asked
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RequestJson(
        long id,
        String subject,
        Named service,
        String state,
        int priority,
        boolean confidential,
        Named asker,
        Named customer,
        Named customerUnit,
        Named unit,
        @Nullable Named sender,
        @Nullable Named assignee,
        @Nullable Long parent,
        Instant submittedAt,
        Instant since,
        @Nullable Instant closedAt,
        @Nullable String closing,
        @Nullable Instant confirmAt,
        @Nullable String outside,
        @Nullable String due,
        @Nullable Instant dueAt,
        int leg,
        int version) {

    static RequestJson of(Request it, Called called, Texts texts) {
        Closing closing = it.closing();
        Due due = called.due(it);
        return new RequestJson(
                it.id().value(),
                it.subject(),
                new Named(it.service().value(), called.service(it.service(), texts)),
                it.state().slug(),
                it.priority(),
                it.confidential(),
                person(it.asker(), called),
                person(it.customer(), called),
                unit(it.customerUnit(), called, texts),
                unit(it.unit(), called, texts),
                it.sender() == null ? null : unit(it.sender(), called, texts),
                it.assignee() == null ? null : person(it.assignee(), called),
                it.parent() == null ? null : it.parent().value(),
                it.submittedAt(),
                it.since(),
                it.closedAt(),
                closing == null ? null : closing.name().toLowerCase(Locale.ROOT),
                it.confirmAt(),
                it.outside(),
                due == null ? null : due.state(called.now()).slug(),
                due == null ? null : due.at(),
                it.leg(),
                it.version());
    }

    static Named person(PersonId id, Called called) {
        return new Named(id.value(), called.person(id));
    }

    static Named unit(UnitId id, Called called, Texts texts) {
        return new Named(id.value(), called.unit(id, texts));
    }
}
