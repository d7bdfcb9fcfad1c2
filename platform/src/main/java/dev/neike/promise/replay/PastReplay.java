package dev.neike.promise.replay;

import dev.neike.agreement.Replay;
import dev.neike.agreement.Replayed;
import dev.neike.agreement.Scope;
import dev.neike.agreement.Terms;
import dev.neike.calendar.BusinessCalendar;
import dev.neike.organization.Organization;
import dev.neike.organization.UnitId;
import dev.neike.request.life.Request;
import dev.neike.request.store.LifeStore;
import dev.neike.schedule.Calendars;
import dev.neike.shell.Viewer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what terms would have meant, on the calendar as it is now, so many requests at a time; the latest of very many.
 * Confidential requests are left out. What really was is what was written down when it happened.
 */
@Component
class PastReplay implements Replay {

    private static final int MOST = 100_000;

    private final LifeStore lives;
    private final PromisedThen promised;
    private final Calendars calendars;
    private final Organization organization;
    private final Clock clock;

    PastReplay(LifeStore lives, PromisedThen promised, Calendars calendars, Organization organization, Clock clock) {
        this.lives = lives;
        this.promised = promised;
        this.calendars = calendars;
        this.organization = organization;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Replayed replay(Terms terms, int days, Viewer viewer) {
        Instant now = clock.instant();
        BusinessCalendar calendar = calendars.of(terms.provider()).calendar();
        Set<UnitId> customers = customers(terms.scope());
        Playback playback = new Playback(terms, calendar, now, promised.readBy(viewer));
        lives.asked(
                terms.provider(),
                now.minus(Duration.ofDays(days)),
                MOST,
                some -> playback.play(some.stream()
                        .filter(it -> means(terms.scope(), customers, it.request()))
                        .toList()));
        return playback.replayed(days);
    }

    private static boolean means(Scope scope, Set<UnitId> customers, Request it) {
        return (scope.isForAll() || customers.contains(it.customerUnit()))
                && (scope.isAboutAll() || scope.services().contains(it.service()));
    }

    /** Each with everything below it. */
    private Set<UnitId> customers(Scope scope) {
        Set<UnitId> customers = new HashSet<>(scope.customers());
        scope.customers().forEach(unit -> customers.addAll(organization.subtree(unit)));
        return customers;
    }
}
