package dev.neike.schedule;

import dev.neike.calendar.CalendarRefused;
import dev.neike.shell.Refusal;

/** What the library refuses, in the product's words. */
final class Refusals {

    private Refusals() {}

    static Refusal of(CalendarRefused refused) {
        return new Refusal("schedule.refusal." + refused.reason().slug(), refused.what());
    }
}
