package dev.neike.log;

import dev.neike.eventlog.Mapping;
import org.springframework.stereotype.Component;

/** Reads the first events of a log. */
@Component
class Previews {

    Preview of(LogRow log, Seen seen, Mapping mapping) {
        return Preview.none();
    }
}
