package dev.neike.organization;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Files that wait for a look and a word of confirmation.
 *
 * @param unitsName name of the file of units, or {@code null}
 * @param peopleName name of the file of people, or {@code null}
 * @param complete whether the files name everything: what they do not name ends
 */
public record Upload(
        long id,
        Instant at,
        @Nullable String unitsName,
        @Nullable String peopleName,
        boolean complete) {}
