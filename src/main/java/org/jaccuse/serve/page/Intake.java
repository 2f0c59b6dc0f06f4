package org.jaccuse.serve.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jaccuse.model.InputException;
import org.jaccuse.query.Shown;

/** Takes documents that are sent or named, one run after the other, and remembers how each run went. */
public final class Intake implements AutoCloseable {
    private static final int MOST_RUNS = 50;
    private static final int LONGEST_NAME = 80;

    private final Path folder;
    private final Reader reader;
    private final ExecutorService runs = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "ingest");
        thread.setDaemon(true);
        return thread;
    });

    private final Map<String, Job> jobs = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Job> eldest) {
            return size() > MOST_RUNS;
        }
    };

    /** Reads documents into the store. */
    public interface Reader {
        /**
         * @param locations files and addresses
         * @param told takes a line for each document: what became of it, and why where it was refused
         */
        void read(List<String> locations, Consumer<String> told);
    }

    /** A run of the reader. */
    public static final class Job {
        private final String id;
        private final List<String> lines = new ArrayList<>();
        private boolean done;

        private Job(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }

        public synchronized List<String> lines() {
            return List.copyOf(lines);
        }

        public synchronized boolean done() {
            return done;
        }

        private synchronized void tell(String line) {
            lines.add(Shown.safe(line));
        }

        private synchronized void end() {
            done = true;
        }
    }

    /** @param folder where what is sent is kept, so that a claim's sentence can be shown in its place */
    public Intake(Path folder, Reader reader) {
        this.folder = folder;
        this.reader = reader;
    }

    /**
     * Keeps a file that was sent, under the last part of its name, with nothing in it that has a meaning in a path.
     *
     * @return where it is
     * @throws InputException when another file of this name is there
     */
    Path keep(String name, InputStream content) throws IOException {
        Files.createDirectories(folder);
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[^\\p{L}\\p{N}._-]", "_").replaceFirst("^\\.+", "");
        String shortened = plain.substring(Math.max(0, plain.length() - LONGEST_NAME));
        Path place = folder.resolve(shortened.isEmpty() ? "document" : shortened);
        Path part = Files.createTempFile(folder, ".sent-", ".part");
        try {
            Files.copy(content, part, StandardCopyOption.REPLACE_EXISTING);
            if (Files.exists(place) && Files.mismatch(place, part) >= 0) {
                throw new InputException(shortened, "another document of this name was sent before; rename it");
            }
            move(part, place);
            return place;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Begins a run, after those that wait. */
    synchronized Job begin(List<String> locations) {
        byte[] random = new byte[8];
        new SecureRandom().nextBytes(random);
        Job job = new Job(HexFormat.of().formatHex(random));
        jobs.put(job.id(), job);
        runs.execute(() -> run(job, locations));
        return job;
    }

    private void run(Job job, List<String> locations) {
        try {
            reader.read(locations, job::tell);
        } catch (InputException e) {
            job.tell("refused: " + e.getMessage());
        } catch (RuntimeException e) {
            job.tell("failed: " + e.getClass().getSimpleName() + ": " + e.getMessage());
        } finally {
            job.end();
        }
    }

    synchronized Optional<Job> job(String id) {
        return Optional.ofNullable(jobs.get(id));
    }

    @Override
    public void close() {
        runs.shutdown();
    }
}
