package dev.neike.request.life;

import dev.neike.catalog.ServiceId;
import dev.neike.organization.PersonId;
import dev.neike.organization.UnitId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request as it stands now.
 *
 * @param priority 1 low, 2 normal, 3 high, 4 urgent
 * @param asker who asked
 * @param customer whom it was asked for, often the same
 * @param customerUnit in whose name it was asked
 * @param first the unit first asked
 * @param leg the number of the open leg, or of the last one
 * @param unit who holds it or is offered it; after closing who did last
 * @param sender who handed it over, of an offer between units
 * @param since when the open leg began, or when it was closed
 * @param confirmAt when Neike confirms by itself, while confirming
 * @param outside the outside party that is waited for
 * @param version counts changes of any kind
 */
public record Request(
        RequestId id,
        ServiceId service,
        int formVersion,
        String subject,
        int priority,
        boolean confidential,
        PersonId asker,
        PersonId customer,
        UnitId customerUnit,
        UnitId first,
        @Nullable RequestId parent,
        Instant submittedAt,
        State state,
        int leg,
        UnitId unit,
        @Nullable UnitId sender,
        @Nullable PersonId assignee,
        Instant since,
        @Nullable Instant closedAt,
        @Nullable Closing closing,
        @Nullable Instant confirmAt,
        @Nullable String outside,
        int version,
        Instant changedAt) {

    public static final int NORMAL = 2;
    public static final int MOST_PRESSING = 4;

    /** The same with another number. */
    public Request numbered(RequestId number) {
        return new Request(
                number,
                service,
                formVersion,
                subject,
                priority,
                confidential,
                asker,
                customer,
                customerUnit,
                first,
                parent,
                submittedAt,
                state,
                leg,
                unit,
                sender,
                assignee,
                since,
                closedAt,
                closing,
                confirmAt,
                outside,
                version,
                changedAt);
    }

    /** The same, changed then to be more or less pressing. */
    public Request pressing(int wanted, Instant at) {
        return new Request(
                id,
                service,
                formVersion,
                subject,
                wanted,
                confidential,
                asker,
                customer,
                customerUnit,
                first,
                parent,
                submittedAt,
                state,
                leg,
                unit,
                sender,
                assignee,
                since,
                closedAt,
                closing,
                confirmAt,
                outside,
                version + 1,
                at);
    }

    /** Whether this person asked for it or is the one it was asked for. */
    public boolean isCustomer(@Nullable PersonId person) {
        return asker.equals(person) || customer.equals(person);
    }

    public String path() {
        return id.path();
    }

    public Situation situation(int openSubRequests) {
        return new Situation(state, unit, sender, first, openSubRequests, outside != null);
    }
}
