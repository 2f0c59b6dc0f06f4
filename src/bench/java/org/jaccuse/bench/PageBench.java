package org.jaccuse.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * How well and how fast the article of a page is found, beside other extractors in the same run.
 *
 * <p>Arguments: a folder with {@code pages.jsonl} ({@code id}, {@code text}) and a file {@code ID.html} for each line; then
 * optionally {@code --worst N} for the N pages that jaccuse reads worst.
 */
public final class PageBench {
    /** Rounds over all pages: the first warm the compiler up, the rest are timed. */
    private static final int WARM_UP = 3;

    private static final int TIMED = 5;
    private static final int THREADS = 2;

    private PageBench() {}

    /** A page with the article that a reader wants from it. */
    record Page(String id, byte[] bytes, Shingles wanted) {}

    /** Mean precision and recall over pages, and pages a second. */
    record Score(double precision, double recall, double pace) {
        double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }

    public static void main(String[] args) throws Exception {
        List<Page> pages = pages(Path.of(args[0]));
        int worst = args.length > 2 && args[1].equals("--worst") ? Integer.parseInt(args[2]) : 0;
        System.out.printf(
                "%d pages%n%-14s %9s %9s %9s %9s%n", pages.size(), "", "precision", "recall", "F1", "pages/s");
        for (Map.Entry<String, PageText> extractor : Extractors.all().entrySet()) {
            Score score = score(extractor.getValue(), pages);
            System.out.printf(
                    Locale.ROOT,
                    "%-14s %9.3f %9.3f %9.3f %9.1f%n",
                    extractor.getKey(),
                    score.precision(),
                    score.recall(),
                    score.f1(),
                    score.pace());
        }
        worst(Extractors.all().values().iterator().next(), pages, worst);
    }

    private static List<Page> pages(Path folder) throws IOException {
        List<Page> pages = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(folder.resolve("pages.jsonl"))) {
            JsonNode page = json.readTree(line);
            String id = page.path("id").asText();
            pages.add(new Page(
                    id,
                    Files.readAllBytes(folder.resolve(id + ".html")),
                    Shingles.of(page.path("text").asText())));
        }
        return pages;
    }

    private static Score score(PageText extractor, List<Page> pages) throws Exception {
        double precision = 0;
        double recall = 0;
        for (Page page : pages) {
            Shingles read = Shingles.of(extractor.of(page.bytes()));
            precision += read.shareIn(page.wanted());
            recall += page.wanted().shareIn(read);
        }
        return new Score(precision / pages.size(), recall / pages.size(), pace(extractor, pages));
    }

    private static double pace(PageText extractor, List<Page> pages) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            rounds(extractor, pages, threads, WARM_UP);
            long start = System.nanoTime();
            rounds(extractor, pages, threads, TIMED);
            return TIMED * pages.size() * 1e9 / (System.nanoTime() - start);
        } finally {
            threads.shutdownNow();
        }
    }

    private static void rounds(PageText extractor, List<Page> pages, ExecutorService threads, int rounds)
            throws Exception {
        List<Future<String>> work = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            for (Page page : pages) {
                work.add(threads.submit(() -> extractor.of(page.bytes())));
            }
        }
        for (Future<String> done : work) {
            done.get();
        }
    }

    private static void worst(PageText extractor, List<Page> pages, int count) {
        Map<String, Score> scores = new LinkedHashMap<>();
        for (Page page : pages) {
            try {
                Shingles read = Shingles.of(extractor.of(page.bytes()));
                scores.put(
                        page.id(),
                        new Score(read.shareIn(page.wanted()), page.wanted().shareIn(read), 0));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        scores.entrySet().stream()
                .sorted(Comparator.comparingDouble(entry -> entry.getValue().f1()))
                .limit(count)
                .forEach(entry -> System.out.printf(
                        Locale.ROOT,
                        "  %-40s P %.2f R %.2f F1 %.2f%n",
                        entry.getKey(),
                        entry.getValue().precision(),
                        entry.getValue().recall(),
                        entry.getValue().f1()));
    }
}
