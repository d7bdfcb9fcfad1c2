package dev.neike.calendar;

import java.util.Arrays;
import java.util.List;

/**
 * The openings of one year, counted in UTC so that years follow each other without gap or overlap, with the open time
 * before each. All in {@link Nanos}.
 */
final class OpenYear {

    private final long[] starts;
    private final long[] ends;
    /** Open time up to the end of each opening. */
    private final long[] sums;

    private OpenYear(long[] starts, long[] ends) {
        this.starts = starts;
        this.ends = ends;
        this.sums = new long[starts.length];
        long sum = 0;
        for (int i = 0; i < starts.length; i++) {
            sum += ends[i] - starts[i];
            sums[i] = sum;
        }
    }

    /**
     * From openings as pairs of begin and end.
     *
     * @param openings in order and without overlap; those that touch are made one
     */
    static OpenYear of(List<long[]> openings) {
        long[] starts = new long[openings.size()];
        long[] ends = new long[openings.size()];
        int count = 0;
        for (long[] opening : openings) {
            if (count > 0 && ends[count - 1] == opening[0]) {
                ends[count - 1] = opening[1];
            } else {
                starts[count] = opening[0];
                ends[count++] = opening[1];
            }
        }
        return new OpenYear(Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
    }

    long total() {
        return sums.length == 0 ? 0 : sums[sums.length - 1];
    }

    /** Open time of the year before this instant. */
    long before(long nanos) {
        int index = lastStart(nanos);
        if (index < 0) {
            return 0;
        }
        return sums[index] - Math.max(0, ends[index] - nanos);
    }

    /** The earliest instant before which so much of the year's open time lies: more than none, at most all. */
    long reaching(long open) {
        int index = Arrays.binarySearch(sums, open);
        int opening = index >= 0 ? index : -index - 1;
        return ends[opening] - (sums[opening] - open);
    }

    boolean isOpen(long nanos) {
        int index = lastStart(nanos);
        return index >= 0 && nanos < ends[index];
    }

    /** The first instant at or after this one that is open; {@link Long#MIN_VALUE} where the year has none. */
    long opening(long nanos) {
        if (isOpen(nanos)) {
            return nanos;
        }
        int next = lastStart(nanos) + 1;
        return next < starts.length ? starts[next] : Long.MIN_VALUE;
    }

    int openings() {
        return starts.length;
    }

    long start(int opening) {
        return starts[opening];
    }

    long end(int opening) {
        return ends[opening];
    }

    private int lastStart(long nanos) {
        int index = Arrays.binarySearch(starts, nanos);
        return index >= 0 ? index : -index - 2;
    }
}
