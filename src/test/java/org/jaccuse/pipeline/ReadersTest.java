package org.jaccuse.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jaccuse.store.Contents;
import org.jaccuse.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readers in the process that writes and compacts see whole documents: for a second or so as a test, {@code -Dseconds=60} by command. */
class ReadersTest {
    private static final long SECONDS = Long.getLong("seconds", 1);

    @TempDir
    Path folder;

    private final AtomicBoolean stop = new AtomicBoolean();
    private final AtomicLong looks = new AtomicLong();
    private final AtomicLong torn = new AtomicLong();

    @Test
    void readersSeeEachDocumentWholeOrNotAtAll() throws Exception {
        ExecutorService readers = Executors.newFixedThreadPool(2);
        try (Store store = Store.open(folder.resolve("store"))) {
            List<Future<?>> reading = List.of(readers.submit(() -> read(store)), readers.submit(() -> read(store)));
            long end = System.nanoTime() + SECONDS * 1_000_000_000;
            int round = 0;
            while (System.nanoTime() < end || looks.get() == 0) {
                write(store, round++);
                store.compact();
            }
            stop.set(true);
            for (Future<?> reader : reading) {
                reader.get();
            }
        } finally {
            readers.shutdownNow();
        }
        System.out.printf(
                "%d s: %d documents looked at while others were written and the store was compacted, %d torn%n",
                SECONDS, looks.get(), torn.get());
        assertThat(torn).hasValue(0);
    }

    private void write(Store store, int round) throws IOException {
        Path documents = folder.resolve("documents-" + round);
        Files.createDirectories(documents);
        for (int i = 0; i < 120; i++) {
            GeneratedDocuments.good(documents, round * 120 + i);
        }
        ScriptedIngest.ingest(store, 2, false, List.of(documents.toString()), Drill.silent());
    }

    /** A document that has its last quads has its first: digest, location and the version of its extraction. */
    private void read(Store store) {
        while (!stop.get()) {
            List<Contents.Stored> documents = store.contents().documents();
            looks.addAndGet(documents.size());
            torn.addAndGet(documents.stream()
                    .filter(document -> document.digest().isEmpty()
                            || document.locations().isEmpty()
                            || document.version().isEmpty())
                    .count());
        }
    }
}
