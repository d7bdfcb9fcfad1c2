package dev.neike.eventlog.csv;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Searches bytes eight at a time within a long (SIMD within a register). */
final class Swar {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;
    private static final long LF = '\n' * ONES;
    private static final long CR = '\r' * ONES;

    private Swar() {}

    /** The place of the first LF, CR or the given ASCII byte, {@code to} if there is none. */
    static int lineEndOr(byte other, byte[] bytes, int from, int to) {
        long sought = other * ONES;
        int at = from;
        for (; at + 8 <= to; at += 8) {
            long word = (long) LONGS.get(bytes, at);
            long found = zeros(word ^ sought) | zeros(word ^ LF) | zeros(word ^ CR);
            if (found != 0) {
                // Bits above the first zero byte may be wrong, the lowest is right.
                return at + (Long.numberOfTrailingZeros(found) >>> 3);
            }
        }
        for (; at < to; at++) {
            byte b = bytes[at];
            if (b == other || b == '\n' || b == '\r') {
                return at;
            }
        }
        return to;
    }

    /** The high bit of each byte that is zero (and perhaps of bytes above one). */
    private static long zeros(long word) {
        return (word - ONES) & ~word & HIGHS;
    }
}
