package org.jaccuse.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/**
 * Heap of this process while something runs: what is left after a collection of everything, at most. One is asked for every so often, for
 * the collections of young objects that come by themselves leave as much old garbage as the collector finds room for.
 */
final class HeapWatch implements AutoCloseable {
    private static final long PAUSE = 15;
    private static final String ALL = "end of major GC";

    private final AtomicLong most = new AtomicLong();
    private final NotificationListener listener = this::collected;
    private final ScheduledExecutorService asking =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "heap-watch"));

    HeapWatch() {
        ManagementFactory.getGarbageCollectorMXBeans()
                .forEach(collector -> emitter(collector).addNotificationListener(listener, null, null));
        asking.scheduleWithFixedDelay(System::gc, PAUSE, PAUSE, TimeUnit.SECONDS);
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
            var info = GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData());
            if (info.getGcAction().equals(ALL)) {
                long left = info.getGcInfo().getMemoryUsageAfterGc().values().stream()
                        .mapToLong(MemoryUsage::getUsed)
                        .sum();
                most.accumulateAndGet(left, Math::max);
            }
        }
    }

    private static NotificationEmitter emitter(GarbageCollectorMXBean collector) {
        return (NotificationEmitter) collector;
    }

    @Override
    public void close() throws ListenerNotFoundException {
        asking.shutdownNow();
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            emitter(collector).removeNotificationListener(listener);
        }
    }
}
