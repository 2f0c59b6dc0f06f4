package org.jaccuse.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.pipeline.Gathering;
import org.jaccuse.pipeline.Pipeline;
import org.jaccuse.pipeline.Profile;
import org.jaccuse.pipeline.Settings;
import org.jaccuse.pipeline.Stage;
import org.jaccuse.pipeline.Summary;
import org.jaccuse.read.ReadOptions;
import org.jaccuse.store.Store;

/**
 * How time, memory and disk grow with the number of documents: a mixed archive, one article in ten made of the samples' paragraphs and
 * the others of other news. The exponent is 1 where processor time is proportional to the documents.
 *
 * <p>Arguments: threads, then numbers of documents in rising order.
 */
public final class Growth {
    private static final int DENSE_EVERY = 10;

    private Growth() {}

    public static void main(String[] args) throws IOException {
        int threads = Integer.parseInt(args[0]);
        System.out.println(Machine.describe() + ", " + threads + " threads");
        List<String> paragraphs = paragraphs();
        double before = 0;
        int fewer = 0;
        for (String size : List.of(args).subList(1, args.length)) {
            int documents = Integer.parseInt(size);
            Path folder = Files.createTempDirectory("jaccuse-growth");
            write(folder.resolve("archive"), documents, paragraphs);
            double spent = measure(folder, documents, threads);
            if (fewer > 0) {
                double exponent = Math.log(spent / before) / Math.log((double) documents / fewer);
                System.out.printf(Locale.ROOT, "exponent from %d documents: %.3f%n", fewer, exponent);
            }
            before = spent;
            fewer = documents;
        }
    }

    /** Processor seconds, the loading of the models left out. */
    private static double measure(Path folder, int documents, int threads) {
        Profile profile = new Profile();
        Pipeline pipeline = Pipeline.load(Bundle.shipped(), note -> {}, profile);
        Settings settings = new Settings(new ReadOptions(Optional.empty()), threads, false, false);
        try (Store warm = Store.open(folder.resolve("warm"))) {
            pipeline.ingest(warm, List.of("data/samples"), settings, Contenders.SILENT);
        }
        Map<Stage, Long> warmed = millis(profile);
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        System.gc();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        Stopwatch watch = new Stopwatch();
        try (Store store = Store.open(folder.resolve("store"))) {
            Summary run = watch.time(() ->
                    pipeline.ingest(store, List.of(folder.resolve("archive").toString()), settings, Contenders.SILENT));
            long peak = heap.stream()
                    .mapToLong(pool -> pool.getPeakUsage().getUsed())
                    .sum();
            System.out.printf(
                    Locale.ROOT,
                    "%d documents, %d claims: %.1f s, %.1f processor s, %.2f documents a processor second,"
                            + " heap at most %d MiB, store %.1f MiB%n",
                    documents,
                    run.accusations() + run.denials() + run.doubts(),
                    watch.seconds(),
                    watch.processorSeconds(),
                    documents / watch.processorSeconds(),
                    peak >> 20,
                    store.bytes() / 1048576.0);
        }
        millis(profile)
                .forEach((stage, millis) -> System.out.printf(
                        Locale.ROOT,
                        "  %-8s %10.2f ms a document%n",
                        stage.toString().toLowerCase(Locale.ROOT),
                        (millis - warmed.getOrDefault(stage, 0L)) / (double) documents));
        return watch.processorSeconds();
    }

    private static Map<Stage, Long> millis(Profile profile) {
        return profile.times().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, time -> time.getValue().toMillis()));
    }

    private static void write(Path folder, int documents, List<String> paragraphs) throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < documents; i++) {
            Path file = folder.resolve(String.format(Locale.ROOT, "%07d.txt", i));
            Files.writeString(file, i % DENSE_EVERY == 0 ? dense(i, paragraphs) : new OtherNews(i).article());
        }
    }

    /** Six to fifteen paragraphs, in an order of their own, so that no two are copies of one text. */
    private static String dense(int number, List<String> paragraphs) {
        Random random = new Random(number);
        StringBuilder text = new StringBuilder("Report " + number + "\n\n");
        for (int i = 6 + random.nextInt(10); i > 0; i--) {
            text.append(paragraphs.get(random.nextInt(paragraphs.size()))).append("\n\n");
        }
        return text.toString();
    }

    private static List<String> paragraphs() throws IOException {
        List<String> paragraphs = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("data/samples"))) {
            Pipeline.read(
                    files.map(Path::toString).sorted().toList(),
                    new ReadOptions(Optional.empty()),
                    Gathering.USUAL,
                    read -> Stream.of(read.document().text().split("\n\n")).forEach(paragraphs::add),
                    refusal -> {});
        }
        return paragraphs;
    }
}
