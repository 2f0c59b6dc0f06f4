package org.jaccuse.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import javax.management.ListenerNotFoundException;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.pipeline.Pipeline;
import org.jaccuse.pipeline.Profile;
import org.jaccuse.pipeline.Settings;
import org.jaccuse.pipeline.Stage;
import org.jaccuse.pipeline.Summary;
import org.jaccuse.read.ReadOptions;
import org.jaccuse.store.Store;

/**
 * How time, memory and disk grow with the number of documents of a {@link MixedArchive}. The exponent is 1 where processor time is
 * proportional to the documents; it is told with and without deriving, which looks at the whole store.
 *
 * <p>Arguments: threads, then numbers of documents in rising order.
 */
public final class Growth {
    private Growth() {}

    public static void main(String[] args) throws IOException, ListenerNotFoundException {
        int threads = Integer.parseInt(args[0]);
        System.out.println(Machine.describe() + ", " + threads + " threads");
        MixedArchive archive = MixedArchive.ofSamples();
        Cost before = new Cost(0, 0, 0);
        for (String size : List.of(args).subList(1, args.length)) {
            int documents = Integer.parseInt(size);
            Path folder = Files.createTempDirectory("jaccuse-growth");
            long bytes = archive.write(folder.resolve("archive"), documents);
            System.out.printf(Locale.ROOT, "%d documents of %.1f KiB%n", documents, bytes / 1024.0 / documents);
            Cost cost = measure(folder, documents, threads);
            if (before.documents() > 0) {
                System.out.printf(
                        Locale.ROOT,
                        "exponent from %d documents: %.3f, without deriving %.3f%n",
                        before.documents(),
                        cost.exponent(before, Cost::seconds),
                        cost.exponent(before, each -> each.seconds() - each.deriving()));
            }
            before = cost;
        }
    }

    /** Processor seconds, those of deriving by the clock: it runs alone in one thread. */
    private record Cost(int documents, double seconds, double deriving) {
        double exponent(Cost before, ToDoubleFunction<Cost> of) {
            return Math.log(of.applyAsDouble(this) / of.applyAsDouble(before))
                    / Math.log((double) documents / before.documents());
        }
    }

    /** The loading of the models left out. */
    private static Cost measure(Path folder, int documents, int threads) throws ListenerNotFoundException {
        Profile profile = new Profile();
        Pipeline pipeline = Pipeline.load(Bundle.shipped(), note -> {}, profile);
        Settings settings = new Settings(new ReadOptions(Optional.empty()), threads, false, false);
        try (Store warm = Store.open(folder.resolve("warm"))) {
            pipeline.ingest(warm, List.of("data/samples"), settings, Contenders.SILENT);
        }
        Map<Stage, Long> warmed = millis(profile);
        long before = HeapWatch.live();
        Stopwatch watch = new Stopwatch();
        try (HeapWatch heap = new HeapWatch();
                Store store = Store.open(folder.resolve("store"))) {
            Summary run = watch.time(() ->
                    pipeline.ingest(store, List.of(folder.resolve("archive").toString()), settings, Contenders.SILENT));
            System.out.printf(
                    Locale.ROOT,
                    "%d documents, %d claims: %.1f s, %.1f processor s, %.2f documents a processor second,"
                            + " store %.1f MiB, heap %d MiB before, at most %d MiB used after full collections, %d MiB at the end%n",
                    documents,
                    run.accusations() + run.denials() + run.doubts(),
                    watch.seconds(),
                    watch.processorSeconds(),
                    documents / watch.processorSeconds(),
                    store.bytes() / 1048576.0,
                    before >> 20,
                    heap.most() >> 20,
                    HeapWatch.live() >> 20);
        }
        Map<Stage, Long> spent = millis(profile);
        spent.replaceAll((stage, millis) -> millis - warmed.getOrDefault(stage, 0L));
        spent.forEach((stage, millis) -> System.out.printf(
                Locale.ROOT,
                "  %-8s %10.2f ms a document%n",
                stage.toString().toLowerCase(Locale.ROOT),
                millis / (double) documents));
        return new Cost(documents, watch.processorSeconds(), spent.getOrDefault(Stage.DERIVE, 0L) / 1e3);
    }

    private static Map<Stage, Long> millis(Profile profile) {
        return profile.times().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, time -> time.getValue().toMillis(), (one, other) -> other, TreeMap::new));
    }
}
