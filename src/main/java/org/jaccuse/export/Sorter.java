package org.jaccuse.export;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;

/**
 * Any number of records in the order of their keys, those of one key merged, with only some of them in memory at a time: sorted
 * runs go to temporary files and are merged when they are read (external merge sort). Keys are compared as text.
 */
final class Sorter<T> implements Closeable {
    private final Codec<T> codec;
    private final int most;
    private final Map<String, T> buffer = new HashMap<>();
    private final List<Path> runs = new ArrayList<>();

    /** @param most how many records are kept in memory */
    Sorter(Codec<T> codec, int most) {
        this.codec = codec;
        this.most = most;
    }

    void add(T item) throws IOException {
        buffer.merge(codec.key(item), item, codec::merged);
        if (buffer.size() >= most) {
            spill();
        }
    }

    /** Hands out every record; may be called again. */
    void each(Taking<? super T> taking) throws IOException {
        if (runs.isEmpty()) {
            for (T item : sorted()) {
                taking.take(item);
            }
        } else {
            if (!buffer.isEmpty()) {
                spill();
            }
            merge(taking);
        }
    }

    private List<T> sorted() {
        return buffer.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    private void spill() throws IOException {
        Path run = Files.createTempFile("jaccuse-export-", ".run");
        runs.add(run);
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(run), 1 << 16))) {
            for (T item : sorted()) {
                out.writeBoolean(true);
                codec.write(item, out);
            }
            out.writeBoolean(false);
        }
        buffer.clear();
    }

    private void merge(Taking<? super T> taking) throws IOException {
        PriorityQueue<Run> open =
                new PriorityQueue<>(Comparator.comparing((Run run) -> run.key).thenComparing(run -> run.number));
        try {
            for (Path run : runs) {
                Run opened = new Run(run, open.size());
                advance(opened, open);
            }
            while (!open.isEmpty()) {
                Run run = open.poll();
                String key = run.key;
                T item = run.item();
                advance(run, open);
                while (!open.isEmpty() && open.peek().key.equals(key)) {
                    Run same = open.poll();
                    item = codec.merged(item, same.item());
                    advance(same, open);
                }
                taking.take(item);
            }
        } finally {
            for (Run run : open) {
                run.in.close();
            }
        }
    }

    private void advance(Run run, PriorityQueue<Run> open) throws IOException {
        if (run.next()) {
            open.add(run);
        } else {
            run.in.close();
        }
    }

    @Override
    public void close() throws IOException {
        for (Path run : runs) {
            Files.deleteIfExists(run);
        }
    }

    private final class Run {
        private final DataInputStream in;
        private final int number;
        private String key = "";
        private @org.jspecify.annotations.Nullable T item;

        Run(Path file, int number) throws IOException {
            this.in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 15));
            this.number = number;
        }

        T item() {
            return Objects.requireNonNull(item);
        }

        boolean next() throws IOException {
            if (!in.readBoolean()) {
                return false;
            }
            T read = codec.read(in);
            item = read;
            key = codec.key(read);
            return true;
        }
    }
}
