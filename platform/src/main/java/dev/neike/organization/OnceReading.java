package dev.neike.organization;

import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Reads something once in a transaction that only reads: several parts of a page ask where its viewer stands. */
final class OnceReading {

    private OnceReading() {}

    /**
     * What was read.
     *
     * @param key what it is, as a value
     */
    @SuppressWarnings("unchecked") // what is kept under a key is what was read for it
    static <K extends Record, T> T of(K key, Supplier<T> reading) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()
                || !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return reading.get();
        }
        Object known = TransactionSynchronizationManager.getResource(key);
        if (known != null) {
            return (T) known;
        }
        T read = reading.get();
        TransactionSynchronizationManager.bindResource(key, read);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(key);
            }
        });
        return read;
    }
}
