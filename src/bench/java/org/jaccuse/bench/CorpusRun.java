package org.jaccuse.bench;

import java.io.InputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jaccuse.acquire.Arrivals;
import org.jaccuse.acquire.Offline;
import org.jaccuse.acquire.Sources;
import org.jaccuse.model.InputException;
import org.jaccuse.model.RawDocument;
import org.jaccuse.model.Refusal;
import org.jaccuse.read.DocumentReader;
import org.jaccuse.read.ReadOptions;

/**
 * Reads every file of some folders as {@code jaccuse read} does, with a web where no host is found, and counts what comes of
 * them: for collections of test files, see docs/sources.md.
 *
 * <p>Arguments: folders and files.
 */
public final class CorpusRun implements Arrivals {
    /** Reasons that say nothing to a person: an exception of a library as it came. */
    private static final String FAULT = ".*cannot be read \\(\\w+\\).*";

    private final DocumentReader reader = DocumentReader.standard();
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private final Map<String, Long> times = new TreeMap<>();
    private long before = System.nanoTime();

    private CorpusRun() {}

    public static void main(String[] folders) {
        CorpusRun run = new CorpusRun();
        try (Sources sources = Offline.sources(InputStream.nullInputStream())) {
            sources.acquire(Arrays.asList(folders), run);
        }
        run.print();
    }

    @Override
    public void found(RawDocument document) {
        try {
            reader.read(document, new ReadOptions(Optional.empty()));
            count(document.location(), "read");
        } catch (InputException e) {
            count(document.location(), "refused: " + e.getMessage());
        } catch (RuntimeException | StackOverflowError e) {
            count(document.location(), "FAULT: " + e);
        }
    }

    @Override
    public void refused(Refusal refusal) {
        count(refusal.location(), "refused: " + refusal.reason());
    }

    @Override
    public void unchanged(String location, String digest) {
        throw new IllegalStateException("nothing is known of " + location);
    }

    private void count(String location, String outcome) {
        long now = System.nanoTime();
        times.put(location, now - before);
        before = now;
        String reason = outcome.replace("[" + location + "] ", "").replaceAll("\\d+", "#");
        outcomes.merge(reason.matches(FAULT) ? "FAULT: " + reason : reason, 1, Integer::sum);
        if (outcome.startsWith("FAULT") || reason.matches(FAULT)) {
            System.out.println(location + ": " + outcome);
        }
    }

    private void print() {
        outcomes.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(entry -> System.out.printf(
                        "%6d  %s%n",
                        entry.getValue(),
                        entry.getKey().length() > 150 ? entry.getKey().substring(0, 150) : entry.getKey()));
        List<Map.Entry<String, Long>> slow = times.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(3)
                .toList();
        slow.forEach(entry -> System.out.printf(Locale.ROOT, "%6.1f s %s%n", entry.getValue() / 1e9, entry.getKey()));
    }
}
