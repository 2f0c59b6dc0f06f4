package org.jaccuse.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data files in an archive, as the packed program has them. */
class PackedBundleTest {
    private static final int READERS = 8;
    private static final int TIMES = 100;

    @TempDir
    Path folder;

    @Test
    void manyReadAtOnce() throws Exception {
        Bundle packed = packed();
        CyclicBarrier together = new CyclicBarrier(READERS);
        ExecutorService pool = Executors.newFixedThreadPool(READERS);
        try {
            List<Future<Integer>> readers = new ArrayList<>();
            for (int reader = 0; reader < READERS; reader++) {
                readers.add(pool.submit(() -> read(packed, together)));
            }
            for (Future<Integer> reader : readers) {
                assertThat(reader.get()).isEqualTo(TIMES);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static int read(Bundle packed, CyclicBarrier together) throws Exception {
        together.await();
        int right = 0;
        for (int time = 0; time < TIMES; time++) {
            List<DataFile> files = packed.list("data", ".yml");
            right += files.equals(List.of(packed.file("data/a b.yml"))) ? 1 : 0;
        }
        return right;
    }

    /** In a path with a blank, which stands escaped in its URI. */
    private Bundle packed() throws IOException {
        Path archive = Files.createDirectories(folder.resolve("my programs")).resolve("program.jar");
        try (FileSystem jar = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
            Files.createDirectory(jar.getPath("data"));
            Files.writeString(jar.getPath("data/a b.yml"), "- name: one\n");
            return Bundle.in(jar.getPath("/"));
        }
    }
}
