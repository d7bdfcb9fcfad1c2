package dev.neike.live;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Where modules say what has changed. */
@Component
public class Live {

    private final Set<String> pending = new HashSet<>();

    /** Tells it once the transaction is committed, or at once where there is none. */
    public void changed(Collection<String> topics) {
        Set<String> told = Set.copyOf(topics);
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            add(told);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                add(told);
            }
        });
    }

    private synchronized void add(Set<String> topics) {
        pending.addAll(topics);
    }

    /** What has changed since the last time. */
    synchronized Set<String> drain() {
        Set<String> drained = Set.copyOf(pending);
        pending.clear();
        return drained;
    }
}
