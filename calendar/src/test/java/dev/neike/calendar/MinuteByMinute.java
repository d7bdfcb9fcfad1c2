package dev.neike.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.util.BitSet;
import java.util.function.Function;

/**
 * Business time by looking at every single minute, with nothing in common with what it checks but the hours of a date.
 *
 * @param open whether each minute after the first is open
 */
record MinuteByMinute(Instant first, int minutes, BitSet open) {

    static MinuteByMinute of(Instant first, int minutes, ZoneId zone, Function<LocalDate, DayPlan> plans) {
        BitSet open = new BitSet(minutes);
        for (int i = 0; i < minutes; i++) {
            LocalDateTime local = LocalDateTime.ofInstant(first.plusSeconds(60L * i), zone);
            open.set(i, plans.apply(local.toLocalDate()).isOpen(local.get(ChronoField.MINUTE_OF_DAY)));
        }
        return new MinuteByMinute(first, minutes, open);
    }

    int between(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += open.get(i) ? 1 : 0;
        }
        return count;
    }

    /** The first minute by which so many have been open since; −1 where that lies beyond what was looked at. */
    int after(int from, int wanted) {
        int count = 0;
        for (int i = from; i < minutes; i++) {
            if (count == wanted) {
                return i;
            }
            count += open.get(i) ? 1 : 0;
        }
        return count == wanted ? minutes : -1;
    }

    Instant at(int minute) {
        return first.plusSeconds(60L * minute);
    }
}
