package dev.neike.eventlog;

/** Told how far the reading is, several times a second, on the reading thread. */
@FunctionalInterface
public interface Progress {

    /**
     * @param bytesRead bytes of the stored (packed) source read so far
     * @param bytesTotal size of the source, -1 if unknown
     * @param events events read so far
     * @return false to cancel; the read then ends with a {@link java.util.concurrent.CancellationException}
     */
    boolean advanced(long bytesRead, long bytesTotal, long events);

    /** Nobody listens. */
    static Progress none() {
        return (bytesRead, bytesTotal, events) -> true;
    }
}
