package dev.neike.eventlog.reading;

/** How arrays grow. */
final class Growth {

    private Growth() {}

    /** A length that has room for this index, half as much again. */
    static int beyond(int index) {
        return (int) Math.min(Integer.MAX_VALUE - 8L, index + 1L + (index >> 1));
    }
}
