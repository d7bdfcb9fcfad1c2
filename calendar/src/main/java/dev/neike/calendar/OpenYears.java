package dev.neike.calendar;

import dev.neike.calendar.CalendarRefused.Reason;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;

/**
 * The open time of all years that can be asked about, each computed when it is first needed. Two threads that need the same
 * one at once compute the same. All in {@link Nanos}.
 */
final class OpenYears {

    /** Later than any instant that is known. */
    static final long NEVER = Long.MAX_VALUE;

    private static final int FIRST = 1900;
    private static final int LAST = 2260;

    private final IntFunction<OpenYear> computing;
    private final AtomicReferenceArray<OpenYear> years = new AtomicReferenceArray<>(LAST - FIRST + 1);

    OpenYears(IntFunction<OpenYear> computing) {
        this.computing = computing;
    }

    OpenYear year(int year) {
        if (year < FIRST || year > LAST) {
            throw new CalendarRefused(Reason.OUT_OF_RANGE, Integer.toString(year));
        }
        OpenYear known = years.get(year - FIRST);
        if (known == null) {
            known = computing.apply(year);
            years.set(year - FIRST, known);
        }
        return known;
    }

    long between(long begin, long end) {
        int first = Nanos.year(begin);
        int last = Nanos.year(end);
        long open = -year(first).before(begin);
        for (int year = first; year < last; year++) {
            open += year(year).total();
        }
        return open + year(last).before(end);
    }

    /** The earliest instant at which so much open time has passed, which is more than none; {@link #NEVER} after the last year. */
    long after(long begin, long open) {
        int number = Nanos.year(begin);
        OpenYear year = year(number);
        long before = year.before(begin);
        if (open > NEVER - before) {
            return NEVER;
        }
        long wanted = open + before;
        while (wanted > year.total()) {
            if (number == LAST) {
                return NEVER;
            }
            wanted -= year.total();
            year = year(++number);
        }
        return year.reaching(wanted);
    }

    boolean isOpen(long at) {
        return year(Nanos.year(at)).isOpen(at);
    }

    long nextOpening(long at) {
        for (int year = Nanos.year(at); ; year++) {
            long opening = year(year).opening(at);
            if (opening != Long.MIN_VALUE) {
                return opening;
            }
        }
    }
}
