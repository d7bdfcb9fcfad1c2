package dev.neike.eventlog.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** From local date and time of day to microseconds since 1970; remembers the last date, for neighbours share it. */
final class Zones {

    static final long DAY = 86_400_000_000L;
    static final long SECOND = 1_000_000L;

    private final ZoneId zone;
    private final boolean fixed;
    private final long fixedOffset;
    private int lastDate = -1;
    private long lastDay;

    Zones(ZoneId zone) {
        this.zone = zone;
        this.fixed = zone.getRules().isFixedOffset();
        this.fixedOffset =
                fixed ? zone.getRules().getOffset(java.time.Instant.EPOCH).getTotalSeconds() * SECOND : 0;
    }

    /** Microseconds of a local time as if it were UTC, or {@link TimeReader#UNREADABLE} if there is no such date or time. */
    long utc(int year, int month, int day, int hour, int minute, int second, int micro) {
        if (hour > 23 || minute > 59 || second > 59) {
            // 24:00 is midnight at the end of the day (ISO 8601).
            if (hour != 24 || minute != 0 || second != 0 || micro != 0) {
                return TimeReader.UNREADABLE;
            }
        }
        int date = (year * 16 + month) * 32 + day;
        if (date != lastDate) {
            if (month < 1 || month > 12 || day < 1 || year < 1 || day > lengthOf(year, month)) {
                return TimeReader.UNREADABLE;
            }
            lastDay = LocalDate.of(year, month, day).toEpochDay();
            lastDate = date;
        }
        return lastDay * DAY + (hour * 3600L + minute * 60L + second) * SECOND + micro;
    }

    /** The instant of a local time in the zone; in a gap it moves forward, in an overlap the earlier one counts. */
    long inZone(long utc) {
        if (fixed || utc == TimeReader.UNREADABLE) {
            return fixed && utc != TimeReader.UNREADABLE ? utc - fixedOffset : utc;
        }
        var local = LocalDateTime.ofEpochSecond(Math.floorDiv(utc, SECOND), 0, ZoneOffset.UTC);
        return local.atZone(zone).toEpochSecond() * SECOND + Math.floorMod(utc, SECOND);
    }

    private static int lengthOf(int year, int month) {
        return java.time.YearMonth.of(year, month).lengthOfMonth();
    }
}
