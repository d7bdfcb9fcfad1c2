package dev.neike.launch;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/**
 * Has the old objects looked through when they have grown by a half. The serial collector alone does so only when the heap
 * cannot grow any more, and gives memory back only then: one large import, or some days of pages, would leave Neike at the
 * most memory it may have. Work that needs much gets it, since what is left each time counts.
 */
final class HeapWatch {

    private static final String OLD_OBJECTS = "Tenured Gen";
    private static final long LEAST = 64L << 20;

    /** Bytes that were left when all was looked through last. */
    private long left;

    /** Begins; does nothing with other collectors. */
    static void begin() {
        var watch = new HeapWatch();
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector)
                    .addNotificationListener(
                            (notification, handback) -> watch.collected(
                                    GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData())),
                            notification -> notification
                                    .getType()
                                    .equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION),
                            null);
        }
    }

    /** One thread tells of all collections, one after the other. */
    private void collected(GarbageCollectionNotificationInfo it) {
        MemoryUsage old = it.getGcInfo().getMemoryUsageAfterGc().get(OLD_OBJECTS);
        if (old == null) {
            return;
        }
        if (it.getGcAction().equals("end of major GC")) {
            left = old.getUsed();
        } else if (hasGrown(left, old.getUsed())) {
            System.gc();
        }
    }

    static boolean hasGrown(long left, long used) {
        return used - left > Math.max(LEAST, left / 2);
    }
}
