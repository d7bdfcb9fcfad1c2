package dev.neike.request.api;

import dev.neike.request.file.AttachedFile;
import java.time.Instant;

/**
 * A file.
 *
 * @param mediaType what it is by its content
 * @param size in bytes
 */
record FileJson(long id, String name, String mediaType, long size, boolean internal, Instant at) {

    static FileJson of(AttachedFile it) {
        return new FileJson(it.id(), it.name(), it.mediaType(), it.size(), it.internal(), it.at());
    }
}
