package dev.neike.sample;

import dev.neike.calendar.PublicHolidays;
import dev.neike.sample.simulation.Assumptions;
import dev.neike.sample.simulation.Trade;
import dev.neike.schedule.CalendarChoosing;
import dev.neike.schedule.CalendarId;
import dev.neike.schedule.CalendarKeeping;
import dev.neike.schedule.CalendarWish;
import dev.neike.schedule.Calendars;
import dev.neike.schedule.SpecialDays;
import dev.neike.schedule.WeekPreset;
import dev.neike.shell.Viewer;
import org.springframework.stereotype.Component;

/**
 * The service hours of the made-up company: the office with the official holidays, production in two shifts on six days,
 * customer care on all seven.
 */
@Component
class ScheduleLoad {

    private static final String ZONE = Assumptions.ZONE.getId();

    private final Calendars calendars;
    private final CalendarKeeping keeping;
    private final SpecialDays days;
    private final CalendarChoosing choosing;

    ScheduleLoad(Calendars calendars, CalendarKeeping keeping, SpecialDays days, CalendarChoosing choosing) {
        this.calendars = calendars;
        this.keeping = keeping;
        this.days = days;
        this.choosing = choosing;
    }

    void load(Staff staff) {
        CalendarId office = calendars.all().getFirst().id();
        CalendarWish usual = CalendarWish.of(calendars.kept(office));
        keeping.describe(Viewer.SYSTEM, office, new CalendarWish(usual.name(), usual.english(), ZONE));
        CalendarId shifts = make("生产两班制", "Production shifts", WeekPreset.TWO_SHIFTS);
        CalendarId care = make("客户服务全周", "Customer care, all week", WeekPreset.EVERY_DAY);
        PublicHolidays.mainlandChina().forEach(year -> {
            days.addHolidays(Viewer.SYSTEM, office, year.year());
            days.addHolidays(Viewer.SYSTEM, shifts, year.year());
        });
        choosing.keep(Viewer.SYSTEM, staff.unit(Trade.PRODUCTION), shifts);
        choosing.keep(Viewer.SYSTEM, staff.unit(Trade.CUSTOMER_CARE), care);
    }

    private CalendarId make(String name, String english, WeekPreset week) {
        return keeping.make(Viewer.SYSTEM, new CalendarWish(name, english, ZONE), week.plan());
    }
}
