package org.jaccuse.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.model.NamedEntity;
import org.jaccuse.rdf.DocumentGraph;
import org.jaccuse.resolve.Register;
import org.jaccuse.serve.JaccuseServer;
import org.jaccuse.serve.ServeOptions;
import org.jaccuse.serve.guard.Limits;
import org.jaccuse.store.Store;

/**
 * Asks a server of ours and a plain Fuseki on the same store, by turns and with many readers at once, and prints how long answers
 * took, with their ratio; then pages as {@link PageMix} draws them; then point queries while invented documents are stored, which stay
 * in the store.
 *
 * <p>Arguments: folder of the store, readers, requests a round; {@code queries}, {@code pages} or {@code storing} for those alone.
 */
public final class ServeSpeed {
    /** Rounds of pages, first to warm up and then to measure. */
    private static final int PAGE_ROUNDS = 10;

    private static final int LOOK_MILLIS = 1000;

    /** So often, a tenth of a second apart, nothing may be read for pages before queries are measured. */
    private static final int IDLE_LOOKS = 30;

    private static final long SEED = 20210507;

    /** Those of the queries that look up a few things. */
    private static final List<String> POINTS = List.of(QueryTurns.QUERIES.get(0), QueryTurns.QUERIES.get(2));

    /** Documents stored before anything is measured: the first wait for shapes and indexes to be loaded. */
    private static final int FIRST_STORED = 5;

    private static final long STORING_NANOS = 10_000_000_000L;

    /** No generated store has a document of this number. */
    private static final int FIRST_NEW = 1_000_000_000;

    private final ExecutorService writer = Executors.newSingleThreadExecutor();
    private final Requests readers;
    private final int requests;
    private final List<String> parts;

    private ServeSpeed(int readers, int requests, List<String> parts) {
        this.parts = parts;
        this.readers = new Requests(readers, requests);
        this.requests = requests;
    }

    public static void main(String[] args) throws Exception {
        ServeSpeed bench = new ServeSpeed(
                Integer.parseInt(args[1]),
                Integer.parseInt(args[2]),
                args.length > 3 ? List.of(args).subList(3, args.length) : List.of("queries", "pages", "storing"));
        System.out.println(Machine.describe() + ", " + args[1] + " readers");
        try (Store store = Store.open(Path.of(args[0]))) {
            System.out.println(store.bytes() + " bytes");
            bench.measure(store);
        } finally {
            bench.readers.close();
            bench.writer.shutdown();
        }
    }

    private void measure(Store store) throws Exception {
        FusekiServer plain = FusekiServer.create()
                .port(0)
                .loopback(true)
                .add("/plain", unwrapped(store.dataset().asDatasetGraph()), false)
                .build()
                .start();
        long start = System.nanoTime();
        Limits limits = new Limits(Duration.ofSeconds(30), 100_000, 0);
        ServeOptions options = new ServeOptions("127.0.0.1", 0, Set.of(), Set.of(), Optional.empty(), limits);
        try (JaccuseServer ours = JaccuseServer.start(store, options, Optional.empty(), claim -> Optional.empty())) {
            String address = "http://" + ours.address();
            readers.get(address + "/health");
            Requests.tell("start until it answers", new long[] {System.nanoTime() - start});
            while (!ours.searchable()) {
                Thread.sleep(50);
            }
            Requests.tell("start until all words are found", new long[] {System.nanoTime() - start});
            long before = System.nanoTime();
            readers.get(address + "/");
            Requests.tell("the first page from then on", new long[] {System.nanoTime() - before});
            settle();
            if (parts.contains("queries")) {
                new QueryTurns(readers, "http://127.0.0.1:" + plain.getPort() + "/plain/query", address + "/sparql")
                        .run();
            }
            if (parts.contains("pages")) {
                pages(address, PageMix.of(store, SEED));
            }
            if (parts.contains("storing")) {
                whileStoring(store, i -> address + "/sparql?query=" + encoded(POINTS.get(i % POINTS.size())));
            }
        } finally {
            plain.stop();
        }
    }

    /** Waits until what pages keep is read: it would run beside the first query. */
    private static void settle() throws InterruptedException {
        int idle = 0;
        while (idle < IDLE_LOOKS) {
            boolean busy = Thread.getAllStackTraces().keySet().stream()
                    .anyMatch(thread -> thread.getName().equals("pages") && thread.getState() == Thread.State.RUNNABLE);
            idle = busy ? 0 : idle + 1;
            Thread.sleep(100);
        }
    }

    /** TDB2's own quads, without what the store has put around them. */
    private static DatasetGraph unwrapped(DatasetGraph quads) {
        return quads instanceof DatasetGraphWrapper wrapper ? wrapper.getWrapped() : quads;
    }

    private void pages(String address, PageMix mix) throws Exception {
        for (String when : List.of("pages that nobody has asked for before", "pages")) {
            pages(when, address, mix, 0);
        }
        pages("pages, of readers who look at each for a second", address, mix, LOOK_MILLIS);
    }

    /** @param pause mean time in milliseconds that a reader looks at a page before he asks for the next */
    private void pages(String when, String address, PageMix mix, int pause) throws Exception {
        long[] times = new long[0];
        Map<String, long[]> kinds = new TreeMap<>();
        long start = System.nanoTime();
        for (int round = 0; round < PAGE_ROUNDS; round++) {
            List<String> drawn =
                    IntStream.range(0, requests).mapToObj(i -> mix.next()).toList();
            long[] nanos = readers.round(i -> {
                look(pause);
                return address + drawn.get(i);
            });
            for (int i = 0; i < nanos.length; i++) {
                kinds.merge(drawn.get(i).replaceFirst("(?<=.)[/?].*", ""), new long[] {nanos[i]}, Requests::joined);
            }
            times = Requests.joined(times, nanos);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        Requests.tell(when, times);
        kinds.forEach((kind, nanos) -> Requests.tell("  " + nanos.length + " of " + kind, nanos));
        System.out.printf(Locale.ROOT, "  %.0f pages a second%n", times.length / seconds);
    }

    /** People do not look equally long. */
    private static void look(int millis) {
        try {
            Thread.sleep(
                    (long) (-millis * Math.log(1 - ThreadLocalRandom.current().nextDouble())));
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** One document a transaction, one after the other. */
    private void whileStoring(Store store, Requests.Addresses points) throws Exception {
        List<NamedEntity> entities = Register.load(Bundle.shipped()).entities();
        Set<String> ids = entities.stream().map(NamedEntity::id).collect(Collectors.toSet());
        Invention invention = new Invention(new Cast(entities, 1000), System.nanoTime());
        AtomicBoolean enough = new AtomicBoolean();
        AtomicInteger stored = new AtomicInteger();
        Future<?> writing = writer.submit(() -> {
            while (!enough.get()) {
                Invented invented = invention.next(FIRST_NEW + stored.getAndIncrement());
                store.put(DocumentGraph.iri(invented.document()), StoreGenerator.graph(invented, ids));
            }
        });
        while (stored.get() < FIRST_STORED) {
            Thread.sleep(LOOK_MILLIS);
        }
        int before = stored.get();
        long start = System.nanoTime();
        for (int few : List.of(1, 8)) {
            try (Requests some = new Requests(few, requests)) {
                Requests.tell(few + " readers' point queries while documents are stored", several(some, points));
            }
        }
        Requests.tell("point queries of all readers while documents are stored", several(readers, points));
        double seconds = (System.nanoTime() - start) / 1e9;
        enough.set(true);
        writing.get();
        System.out.printf(Locale.ROOT, "  %d documents stored in %.1f s%n", stored.get() - before, seconds);
    }

    /** Rounds for as long as some documents are stored beside. */
    private static long[] several(Requests asking, Requests.Addresses points) {
        long start = System.nanoTime();
        long[] times = new long[0];
        while (System.nanoTime() - start < STORING_NANOS) {
            times = Requests.joined(times, asking.round(points));
        }
        return times;
    }

    private static String encoded(String query) {
        return URLEncoder.encode(query, StandardCharsets.UTF_8);
    }
}
