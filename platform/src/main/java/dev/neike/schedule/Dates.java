package dev.neike.schedule;

import dev.neike.shell.Refusal;
import java.time.LocalDate;

/** Days that calendars are kept for. */
final class Dates {

    private static final int FIRST = 2000;
    private static final int LAST = 2199;

    private Dates() {}

    static void check(LocalDate date) {
        if (date.getYear() < FIRST || date.getYear() > LAST) {
            throw new Refusal("schedule.refusal.date", FIRST, LAST);
        }
    }
}
