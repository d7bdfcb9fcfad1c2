package dev.neike.promise;

import dev.neike.promise.keep.PastPromises;
import dev.neike.promise.warning.Warnings;
import dev.neike.request.life.RequestId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what was promised about requests that were brought in with their past. */
@Component
public class PromiseLoad {

    private final PastPromises past;
    private final Warnings warnings;

    PromiseLoad(PastPromises past, Warnings warnings) {
        this.past = past;
        this.warnings = warnings;
    }

    /** By the agreements that were in force when each offer was made. */
    @Transactional
    public void load(RequestId id) {
        past.promise(id);
    }

    /** Tells what has come of them lately, once all are there. */
    @Transactional
    public void warn() {
        warnings.catchUp();
    }
}
