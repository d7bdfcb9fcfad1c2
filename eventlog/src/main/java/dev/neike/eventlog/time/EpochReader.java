package dev.neike.eventlog.time;

/** Counts since 1970-01-01T00:00Z, perhaps with a fraction. */
final class EpochReader implements TimeReader {

    /** Year 9999, in seconds. */
    private static final long LAST = 253_402_300_799L;

    private final long microsPerUnit;

    EpochReader(long microsPerUnit) {
        this.microsPerUnit = microsPerUnit;
    }

    @Override
    public long micros(byte[] bytes, int from, int to) {
        boolean negative = from < to && bytes[from] == '-';
        int at = negative ? from + 1 : from;
        int digits = at;
        long whole = 0;
        for (; at < to && Digits.is(bytes[at]) && at - digits < 18; at++) {
            whole = whole * 10 + bytes[at] - '0';
        }
        if (at == digits || whole / (1_000_000 / microsPerUnit) > LAST) {
            return UNREADABLE;
        }
        long micros = whole * microsPerUnit;
        if (at < to) {
            if (bytes[at] != '.') {
                return UNREADABLE;
            }
            long unit = microsPerUnit;
            for (at++; at < to; at++) {
                if (!Digits.is(bytes[at])) {
                    return UNREADABLE;
                }
                unit /= 10;
                micros += unit * (bytes[at] - '0');
            }
        }
        return negative ? -micros : micros;
    }
}
