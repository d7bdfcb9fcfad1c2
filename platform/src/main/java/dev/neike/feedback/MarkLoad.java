package dev.neike.feedback;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings in marks that were given before. */
@Component
public class MarkLoad {

    private final MarkStore store;

    MarkLoad(MarkStore store) {
        this.store = store;
    }

    @Transactional
    public void load(MarkedRequest request, Mark mark) {
        store.save(request, mark);
    }
}
