package dev.neike.log;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A log with what its lists and pages say of it first.
 *
 * @param id its number
 * @param name what people call it
 * @param description whatever they say about it
 * @param fileName the file as it was called
 * @param size bytes of the file
 * @param sha256 of the file, in hexadecimal
 * @param uploadedAt when
 * @param uploadedBy who, as they were called then
 * @param state what it is worth at the moment
 * @param importId its latest import, or {@code null} if there was none
 * @param cases cases of its latest result, or {@code null}
 * @param events events of its latest result, or {@code null}
 * @param audience who may see it
 * @param persons whether figures about single persons are switched on
 */
public record LogRow(
        long id,
        String name,
        String description,
        String fileName,
        long size,
        String sha256,
        Instant uploadedAt,
        String uploadedBy,
        LogState state,
        @Nullable Long importId,
        @Nullable Long cases,
        @Nullable Long events,
        Audience audience,
        boolean persons) {

    /** Where to go on with it. */
    public String path() {
        return switch (state) {
            case NEW, REFUSED -> "/logs/" + id + "/mapping";
            case IMPORTING -> "/logs/" + id + "/imports/" + importId;
            case READY, UNFINISHED -> "/logs/" + id;
        };
    }
}
