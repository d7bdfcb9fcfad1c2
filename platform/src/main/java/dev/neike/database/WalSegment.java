package dev.neike.database;

/**
 * A file of the write-ahead log, named by time line and number; of 16 MiB, as every cluster of ours has them.
 *
 * @param number counted over the whole life of the cluster
 */
record WalSegment(String timeLine, long number) implements Comparable<WalSegment> {
    private static final int PER_LOG = 0x100;

    /** From the 24 hexadecimal digits of its file name. */
    static WalSegment of(String name) {
        long log = Long.parseLong(name.substring(8, 16), 16);
        return new WalSegment(name.substring(0, 8), log * PER_LOG + Long.parseLong(name.substring(16), 16));
    }

    String name() {
        return String.format("%s%08X%08X", timeLine, number / PER_LOG, number % PER_LOG);
    }

    WalSegment next() {
        return new WalSegment(timeLine, number + 1);
    }

    @Override
    public int compareTo(WalSegment other) {
        return Long.compare(number, other.number);
    }
}
