package dev.neike.promise.store;

import dev.neike.agreement.Specificity;
import dev.neike.agreement.VersionId;
import dev.neike.organization.PersonId;
import dev.neike.organization.UnitId;
import dev.neike.promise.clock.Standing;
import dev.neike.request.life.RequestId;
import dev.neike.schedule.CalendarId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A promise about a request.
 *
 * @param id 0 until it is written
 * @param promise what does not change
 * @param calendar that was counted with, and its version
 * @param priority for which it was promised
 * @param promised business time; {@code null} where nothing is promised for the priority
 */
public record Clock(
        long id,
        Promise promise,
        CalendarId calendar,
        int calendarVersion,
        int priority,
        @Nullable Duration promised,
        Standing standing) {

    /**
     * Who promised what, and why.
     *
     * @param leg the offer whose acceptance is promised, 0 for fulfilment
     * @param provider who promises
     * @param customer to whom: the customer’s unit, or the one that hands over
     * @param version what binds
     * @param why why this and no other
     */
    public record Promise(
            RequestId request,
            Kind kind,
            int leg,
            UnitId provider,
            UnitId customer,
            PersonId asker,
            boolean confidential,
            VersionId version,
            Specificity why,
            Instant started) {}

    public Kind kind() {
        return promise.kind();
    }

    public RequestId request() {
        return promise.request();
    }

    public CountedWith countedWith() {
        return new CountedWith(calendar, calendarVersion, promise.provider());
    }

    public boolean isOpen() {
        return standing.ended() == null;
    }

    /** Whether it is over in a way that its request cannot change any more. */
    public boolean isPast() {
        return !isOpen() && kind() == Kind.ACCEPTANCE;
    }

    public boolean isLate(Instant now) {
        Instant due = standing.due();
        return isOpen() && due != null && now.isAfter(due);
    }
}
