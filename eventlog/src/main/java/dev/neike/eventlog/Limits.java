package dev.neike.eventlog;

import java.util.Map;

/**
 * How large a log may be. Guards against files made to exhaust the machine; no ordinary log comes near the defaults.
 *
 * @param unpackedBytes most bytes after decompression
 * @param unpackedRatio most bytes after decompression per byte before; counted only beyond the first 64 MiB, because short
 *     files may shrink very well. Deflate can reach 1,032; event logs seldom pass 60.
 * @param events most events kept
 * @param valueBytes most bytes between two ends of elements or rows, which bounds a single name or value
 */
public record Limits(long unpackedBytes, double unpackedRatio, int events, int valueBytes) {

    /** 64 GiB, 300 : 1, 200 million events, 32 MiB. */
    public static Limits standard() {
        return new Limits(64L << 30, 300, 200_000_000, 32 << 20);
    }

    /** @throws LogRefused if a log with so many events is too large */
    public void checkEvents(int count) {
        if (count > events) {
            throw LogRefused.because(
                    LogRefused.Reason.TOO_LARGE,
                    "The log has more than " + events + " events; cut it into smaller logs.",
                    Map.of("limit", events));
        }
    }
}
