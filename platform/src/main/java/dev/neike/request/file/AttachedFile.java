package dev.neike.request.file;

import dev.neike.request.life.RequestId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file on a request, or on a draft of one.
 *
 * @param question the question of the form that it answers, or {@code null}
 * @param internal whether only members of holding units may have it
 * @param size in bytes
 */
public record AttachedFile(
        long id,
        @Nullable RequestId request,
        @Nullable String question,
        boolean internal,
        String name,
        String mediaType,
        long size,
        Instant at) {}
