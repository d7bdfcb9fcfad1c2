package dev.neike.eventlog.time;

import java.time.ZoneId;

/**
 * ISO 8601 as xs:dateTime and its relatives write it: {@code yyyy-MM-dd}, then nothing or {@code T} or a space and {@code
 * HH:mm}, optionally seconds, a fraction (kept to the microsecond), a zone ({@code Z}, {@code +01:00}, {@code +0100}, {@code
 * +01}, perhaps after a space, perhaps with a name in brackets left unread).
 */
final class IsoReader implements TimeReader {

    private final Zones zones;

    IsoReader(ZoneId zone) {
        this.zones = new Zones(zone);
    }

    @Override
    public long micros(byte[] b, int from, int to) {
        int length = to - from;
        if (length < 10 || b[from + 4] != '-' || b[from + 7] != '-') {
            return UNREADABLE;
        }
        int year = Digits.number(b, from, from + 4);
        int month = Digits.number(b, from + 5, from + 7);
        int day = Digits.number(b, from + 8, from + 10);
        if ((year | month | day) < 0) {
            return UNREADABLE;
        }
        if (length == 10) {
            return zones.inZone(zones.utc(year, month, day, 0, 0, 0, 0));
        }
        int at = from + 10;
        if (b[at] != 'T' && b[at] != ' ' && b[at] != 't') {
            // xs:date may carry a zone at once
            return zoned(b, at, to, zones.utc(year, month, day, 0, 0, 0, 0));
        }
        if (length < 16 || b[from + 13] != ':') {
            return UNREADABLE;
        }
        int hour = Digits.number(b, from + 11, from + 13);
        int minute = Digits.number(b, from + 14, from + 16);
        int second = 0;
        int micro = 0;
        at = from + 16;
        if (at < to && b[at] == ':') {
            if (at + 3 > to) {
                return UNREADABLE;
            }
            second = Digits.number(b, at + 1, at + 3);
            at += 3;
            if (at < to && (b[at] == '.' || b[at] == ',')) {
                int unit = 100_000;
                int first = ++at;
                for (; at < to && Digits.is(b[at]); at++) {
                    micro += unit * (b[at] - '0');
                    unit /= 10;
                }
                if (at == first) {
                    return UNREADABLE;
                }
            }
        }
        if ((hour | minute | second) < 0) {
            return UNREADABLE;
        }
        return zoned(b, at, to, zones.utc(year, month, day, hour, minute, second, micro));
    }

    private long zoned(byte[] b, int from, int to, long utc) {
        if (utc == UNREADABLE || from == to) {
            return zones.inZone(utc);
        }
        int at = b[from] == ' ' ? from + 1 : from;
        int end = at;
        while (end < to && b[end] != '[') {
            end++;
        }
        long offset = offset(b, at, end);
        return offset == UNREADABLE ? UNREADABLE : utc - offset;
    }

    /** Microseconds of an offset. */
    static long offset(byte[] b, int from, int to) {
        int length = to - from;
        if (length == 1 && (b[from] == 'Z' || b[from] == 'z')) {
            return 0;
        }
        if (length == 3 && b[from] == 'U' && b[from + 1] == 'T' && b[from + 2] == 'C') {
            return 0;
        }
        if (length < 3 || length > 6 || (b[from] != '+' && b[from] != '-')) {
            return UNREADABLE;
        }
        int minutesAt = length > 3 && b[from + 3] == ':' ? from + 4 : from + 3;
        int hours = Digits.number(b, from + 1, from + 3);
        int minutes = minutesAt >= to ? 0 : Digits.number(b, minutesAt, to);
        if (hours < 0 || hours > 18 || minutes < 0 || minutes > 59 || (minutesAt < to && to - minutesAt != 2)) {
            return UNREADABLE;
        }
        long size = (hours * 60L + minutes) * 60 * Zones.SECOND;
        return b[from] == '-' ? -size : size;
    }
}
