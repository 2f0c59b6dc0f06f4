package org.jaccuse.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.model.Document;
import org.jaccuse.pipeline.Gathering;
import org.jaccuse.pipeline.Pipeline;
import org.jaccuse.pipeline.Profile;
import org.jaccuse.read.ReadOptions;

/**
 * How time grows with the length of a document: the samples one after another, again and again, up to 200,000 words. The exponent is
 * 1 where time is proportional to length.
 */
public final class Length {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int SHORTEST = 25_000;
    private static final int LONGEST = 200_000;

    private Length() {}

    public static void main(String[] args) throws IOException {
        Pipeline pipeline = Pipeline.load(Bundle.shipped(), note -> {}, new Profile());
        List<String> samples = samples();
        System.out.println(Machine.describe());
        System.out.printf("%8s %8s %8s %9s%n", "words", "claims", "cpu-s", "exponent");
        measure(pipeline, samples, SHORTEST);
        System.out.println("     (not counted: until the code is compiled)");
        double before = 0;
        for (int words = SHORTEST; words <= LONGEST; words *= 2) {
            double seconds = measure(pipeline, samples, words);
            System.out.printf(Locale.ROOT, " %8.1f", seconds);
            System.out.println(
                    before == 0 ? "" : String.format(Locale.ROOT, " %9.2f", Math.log(seconds / before) / Math.log(2)));
            before = seconds;
        }
    }

    private static double measure(Pipeline pipeline, List<String> samples, int words) throws IOException {
        StringBuilder text = new StringBuilder();
        int length = 0;
        for (int i = 0; length < words; i++) {
            String sample = samples.get(i % samples.size());
            text.append(sample).append("\n\n");
            length += sample.split("\\s+").length;
        }
        Path file = Files.writeString(Files.createTempFile("jaccuse-length", ".txt"), text);
        List<Document> read = new ArrayList<>();
        Pipeline.read(
                List.of(file.toString()),
                new ReadOptions(Optional.empty()),
                Gathering.USUAL,
                reading -> read.add(reading.document()),
                System.out::println);
        long start = THREADS.getCurrentThreadCpuTime();
        int claims = pipeline.claims(read.get(0)).size();
        long spent = THREADS.getCurrentThreadCpuTime() - start;
        Files.delete(file);
        System.out.printf("%8d %8d", length, claims);
        return spent / 1e9;
    }

    private static List<String> samples() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(Path.of("data/samples"))) {
            files = found.sorted().toList();
        }
        List<String> texts = new ArrayList<>();
        Pipeline.read(
                files.stream().map(Path::toString).toList(),
                new ReadOptions(Optional.empty()),
                Gathering.USUAL,
                read -> texts.add(read.document().text()),
                refusal -> {});
        return texts;
    }
}
