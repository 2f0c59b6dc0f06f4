package org.jaccuse.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/**
 * Heap of this process while something runs: what is left after each collection, at most. What is in use before a collection is mostly
 * garbage, and how much of it gathers is the collector's choice.
 */
final class HeapWatch implements AutoCloseable {
    private final AtomicLong most = new AtomicLong();
    private final NotificationListener listener = this::collected;

    HeapWatch() {
        ManagementFactory.getGarbageCollectorMXBeans()
                .forEach(collector -> emitter(collector).addNotificationListener(listener, null, null));
    }

    /** Bytes left after the collection that left most, so far. */
    long most() {
        return most.get();
    }

    /** Bytes that are in use when all garbage is gone. */
    static long live() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private void collected(Notification notification, Object ignored) {
        if (notification.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
            long left = GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData())
                    .getGcInfo()
                    .getMemoryUsageAfterGc()
                    .values()
                    .stream()
                    .mapToLong(MemoryUsage::getUsed)
                    .sum();
            most.accumulateAndGet(left, Math::max);
        }
    }

    private static NotificationEmitter emitter(GarbageCollectorMXBean collector) {
        return (NotificationEmitter) collector;
    }

    @Override
    public void close() throws ListenerNotFoundException {
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            emitter(collector).removeNotificationListener(listener);
        }
    }
}
