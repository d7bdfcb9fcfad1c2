package dev.neike.log;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to import a log.
 *
 * @param id its number
 * @param logId the log
 * @param state how far it is
 * @param bytesRead bytes of the stored file read so far
 * @param bytesTotal bytes of the stored file
 * @param events events read so far
 * @param casesKept cases written so far, over all levels
 * @param requestedAt when somebody asked for it
 * @param requestedBy who, as they were called then
 * @param startedAt when it began, or {@code null}
 * @param finishedAt when it ended, or {@code null}
 * @param cancelRequested whether somebody wants it to end
 * @param trouble why it did not succeed, or {@code null}
 */
public record ImportRow(
        long id,
        long logId,
        ImportState state,
        long bytesRead,
        long bytesTotal,
        long events,
        long casesKept,
        Instant requestedAt,
        String requestedBy,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        boolean cancelRequested,
        @Nullable Trouble trouble) {

    public boolean isRunning() {
        return state.isRunning();
    }

    /** The key of its state's name in the bundles. */
    public String stateKey() {
        return "log.import.state." + state.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Share (0..1) of the file read. */
    public double share() {
        return bytesTotal == 0 ? 0 : Math.min(1, (double) bytesRead / bytesTotal);
    }

    /** How long the rest of the reading takes if it goes on as so far; nothing while that is a guess. */
    public Optional<Duration> left(Instant now) {
        if (state != ImportState.READING || startedAt == null || bytesRead == 0) {
            return Optional.empty();
        }
        Duration soFar = Duration.between(startedAt, now);
        return soFar.toMillis() < 1000
                ? Optional.empty()
                : Optional.of(Duration.ofMillis((long) (soFar.toMillis() * (1 - share()) / share())));
    }
}
