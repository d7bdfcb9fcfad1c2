package dev.neike.eventlog.time;

/** Digits in bytes. */
final class Digits {

    private Digits() {}

    static boolean is(byte b) {
        return b >= '0' && b <= '9';
    }

    /** The number in these bytes, -1 if one is no digit. */
    static int number(byte[] bytes, int from, int to) {
        int number = 0;
        for (int at = from; at < to; at++) {
            int digit = bytes[at] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
