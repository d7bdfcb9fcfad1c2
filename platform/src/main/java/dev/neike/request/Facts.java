package dev.neike.request;

import dev.neike.request.store.Fact;
import dev.neike.request.store.FactStore;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What happened to requests, for whoever keeps figures. */
@Component
public class Facts {

    private final FactStore store;

    Facts(FactStore store) {
        this.store = store;
    }

    /** How many facts were ever appended, those of transactions still under way included; grows, and costs nothing to ask. */
    public long appended() {
        return store.appended();
    }

    /**
     * Takes facts away, the earliest first; what another node takes at the same time is passed over. They are gone when the
     * transaction that books them commits, and there again when it does not.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Fact> take(int limit) {
        return store.take(limit);
    }
}
