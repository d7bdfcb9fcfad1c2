package dev.neike.agreement.act;

import dev.neike.agreement.paper.ContentRules;
import dev.neike.agreement.paper.Contents;
import dev.neike.calendar.BusinessCalendar;
import dev.neike.catalog.Catalog;
import dev.neike.catalog.Service;
import dev.neike.catalog.ServiceId;
import dev.neike.organization.Organization;
import dev.neike.organization.Unit;
import dev.neike.organization.UnitId;
import dev.neike.schedule.Calendars;
import dev.neike.shell.Refusal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/** Looks at contents together with what they speak of: units, services, the provider's calendar. */
@Component
public class Checking {

    /** What a version without times says of the working day where the provider has no open day. */
    private static final int USUAL_DAY = 8 * 60;

    private final Organization organization;
    private final Catalog catalog;
    private final Calendars calendars;
    private final Days days;

    Checking(Organization organization, Catalog catalog, Calendars calendars, Days days) {
        this.organization = organization;
        this.catalog = catalog;
        this.calendars = calendars;
        this.days = days;
    }

    /**
     * How long a working day of the provider is, in minutes, where the contents may stand.
     *
     * @throws Refusal with what is wrong
     */
    public int checked(UnitId provider, Contents contents) {
        int minutes = around(provider, contents);
        ContentRules.trouble(contents, minutes).ifPresent(refusal -> {
            throw refusal;
        });
        fallsDue(provider, contents, minutes);
        return minutes;
    }

    /**
     * Lets only contents pass that may still come into force: what they speak of may have changed since they were written.
     *
     * @param dayMinutes how long a working day is, as the contents were sent
     * @throws Refusal where their last day is past, a service is no longer offered, or a time could not fall due any more
     */
    void stillStands(UnitId provider, Contents contents, int dayMinutes) {
        around(provider, contents);
        fallsDue(provider, contents, dayMinutes);
        if (contents.to() != null && contents.to().isBefore(days.today())) {
            throw new Refusal("agreement.refusal.over");
        }
    }

    /** How long a working day of the unit is, in minutes; nothing where no day of the coming year is open. */
    public OptionalInt workingDay(UnitId unit) {
        return WorkingDay.minutes(calendars.of(unit).calendar(), days.today());
    }

    private int around(UnitId provider, Contents contents) {
        if (organization.unit(provider).filter(Unit::open).isEmpty()) {
            throw new Refusal("agreement.refusal.provider");
        }
        if (organization.units(contents.scope().customers()).size()
                != contents.scope().customers().size()) {
            throw new Refusal("agreement.refusal.customer");
        }
        services(provider, contents);
        OptionalInt day = workingDay(provider);
        if (day.isEmpty() && contents.hasTimes()) {
            throw new Refusal("agreement.refusal.calendar");
        }
        return day.orElse(USUAL_DAY);
    }

    /** What is promised must fall due in days that anybody plans for: an hour a week makes centuries of many hours. */
    private void fallsDue(UnitId provider, Contents contents, int dayMinutes) {
        BusinessCalendar calendar = calendars.of(provider).calendar();
        Instant latest = days.end(ContentRules.LAST_DAY);
        contents.longest(dayMinutes)
                .filter(it -> calendar.reaching(days.now(), it.duration(dayMinutes))
                        .filter(due -> due.isBefore(latest))
                        .isEmpty())
                .ifPresent(it -> {
                    throw new Refusal("agreement.refusal.never-due", (Refusal.Spoken) it::in);
                });
    }

    private void services(UnitId provider, Contents contents) {
        Map<ServiceId, Service> known = catalog.services(contents.scope().services());
        for (ServiceId id : contents.scope().services()) {
            Optional<Service> service = Optional.ofNullable(known.get(id));
            if (service.filter(it -> it.isOpen() && it.unit().equals(provider)).isEmpty()) {
                throw new Refusal("agreement.refusal.service", (Refusal.Spoken)
                        texts -> service.map(it -> it.nameIn(texts)).orElse("#" + id));
            }
        }
    }
}
