package org.jaccuse.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
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
    private static final int ROUNDS = 6;

    private static final List<String> QUERIES = List.of(
            "PREFIX j: <https://w3id.org/jaccuse/ns#> SELECT ?claim { ?claim j:holder <https://w3id.org/jaccuse/actor/russia> } LIMIT 20",
            "PREFIX j: <https://w3id.org/jaccuse/ns#> SELECT ?c ?s { ?p j:incident <https://w3id.org/jaccuse/incident/solarwinds-2020> . ?c j:proposition ?p ; j:stance ?s } LIMIT 100",
            "SELECT ?p ?o { <https://w3id.org/jaccuse/actor/apt29> ?p ?o }",
            "PREFIX j: <https://w3id.org/jaccuse/ns#> SELECT ?c ?o { ?c a j:Denial ; j:holder ?o } LIMIT 2000",
            "PREFIX j: <https://w3id.org/jaccuse/ns#> CONSTRUCT { ?c j:stance ?s } WHERE { ?c j:stance ?s } LIMIT 500");

    /** Rounds of pages, first to warm up and then to measure. */
    private static final int PAGE_ROUNDS = 10;

    private static final int LOOK_MILLIS = 1000;

    private static final long SEED = 20210507;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    /** Those of the queries that look up a few things. */
    private static final List<String> POINTS = List.of(QUERIES.get(0), QUERIES.get(2));

    /** No generated store has a document of this number. */
    private static final int FIRST_NEW = 1_000_000_000;

    private final ExecutorService writer = Executors.newSingleThreadExecutor();
    private final ExecutorService readers;
    private final int requests;
    private final List<String> parts;

    private ServeSpeed(int readers, int requests, List<String> parts) {
        this.parts = parts;
        this.readers = Executors.newFixedThreadPool(readers);
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
            bench.readers.shutdown();
            bench.writer.shutdown();
        }
    }

    private void measure(Store store) throws Exception {
        FusekiServer plain = FusekiServer.create()
                .port(0)
                .loopback(true)
                .add("/plain", store.dataset(), false)
                .build()
                .start();
        long start = System.nanoTime();
        Limits limits = new Limits(Duration.ofSeconds(30), 100_000, 0);
        ServeOptions options = new ServeOptions("127.0.0.1", 0, Set.of(), Set.of(), Optional.empty(), limits);
        try (JaccuseServer ours = JaccuseServer.start(store, options, Optional.empty(), claim -> Optional.empty())) {
            String address = "http://" + ours.address();
            get(address + "/health");
            tell("start until it answers", new long[] {System.nanoTime() - start});
            while (!ours.searchable()) {
                Thread.sleep(50);
            }
            tell("start until all words are found", new long[] {System.nanoTime() - start});
            long before = System.nanoTime();
            get(address + "/");
            tell("the first page from then on", new long[] {System.nanoTime() - before});
            if (parts.contains("queries")) {
                queries("http://localhost:" + plain.getPort() + "/plain/query", address + "/sparql");
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
            long[] nanos = round(
                    i -> {
                        look(pause);
                        return address + drawn.get(i);
                    },
                    readers);
            for (int i = 0; i < nanos.length; i++) {
                kinds.merge(drawn.get(i).replaceFirst("(?<=.)[/?].*", ""), new long[] {nanos[i]}, ServeSpeed::joined);
            }
            times = joined(times, nanos);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        tell(when, times);
        kinds.forEach((kind, nanos) -> tell("  " + nanos.length + " of " + kind, nanos));
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
    private void whileStoring(Store store, Addresses points) throws Exception {
        List<NamedEntity> entities = Register.load(Bundle.shipped()).entities();
        Set<String> ids = entities.stream().map(NamedEntity::id).collect(Collectors.toSet());
        Invention invention = new Invention(new Cast(entities, 1000), System.nanoTime());
        AtomicBoolean enough = new AtomicBoolean();
        AtomicInteger stored = new AtomicInteger();
        long start = System.nanoTime();
        Future<?> writing = writer.submit(() -> {
            while (!enough.get()) {
                Invented invented = invention.next(FIRST_NEW + stored.getAndIncrement());
                store.put(DocumentGraph.iri(invented.document()), StoreGenerator.graph(invented, ids));
            }
        });
        for (int few : List.of(1, 8)) {
            ExecutorService some = Executors.newFixedThreadPool(few);
            tell(few + " readers' point queries while documents are stored", round(points, some));
            some.shutdown();
        }
        tell("point queries of all readers while documents are stored", joined(round(points), round(points)));
        double seconds = (System.nanoTime() - start) / 1e9;
        enough.set(true);
        writing.get();
        System.out.printf(Locale.ROOT, "  %d documents stored in %.1f s%n", stored.get(), seconds);
    }

    private static String encoded(String query) {
        return URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    /** By turns, so that what disturbs one disturbs the other. */
    private void queries(String plain, String ours) throws Exception {
        for (String query : QUERIES) {
            String asked = "?query=" + encoded(query);
            round(i -> (i % 2 == 0 ? plain : ours) + asked);
            long[] theirs = new long[0];
            long[] own = new long[0];
            for (int i = 0; i < ROUNDS; i++) {
                theirs = joined(theirs, round(n -> plain + asked));
                own = joined(own, round(n -> ours + asked));
            }
            System.out.println(query.replaceFirst("PREFIX \\S+ \\S+ ", ""));
            tell("  plain", theirs);
            tell("  ours", own);
            System.out.printf(
                    Locale.ROOT,
                    "  ratio of medians %.2f, of p99 %.2f%n",
                    (double) part(own, 0.5) / part(theirs, 0.5),
                    (double) part(own, 0.99) / part(theirs, 0.99));
        }
    }

    private interface Addresses {
        String at(int number);
    }

    private long[] round(Addresses addresses) throws Exception {
        return round(addresses, readers);
    }

    private long[] round(Addresses addresses, ExecutorService by) throws Exception {
        List<Future<Long>> times = IntStream.range(0, requests)
                .mapToObj(i -> by.submit(() -> {
                    String address = addresses.at(i);
                    long start = System.nanoTime();
                    get(address);
                    return System.nanoTime() - start;
                }))
                .toList();
        long[] nanos = new long[requests];
        for (int i = 0; i < requests; i++) {
            nanos[i] = times.get(i).get();
        }
        return nanos;
    }

    private void get(String address) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(
                HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(answer.statusCode() + " " + address);
        }
    }

    private static long[] joined(long[] a, long[] b) {
        long[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }

    private static void tell(String what, long[] nanos) {
        System.out.printf(
                Locale.ROOT,
                "%s: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms%n",
                what,
                part(nanos, 0.5) / 1e6,
                part(nanos, 0.95) / 1e6,
                part(nanos, 0.99) / 1e6);
    }

    private static long part(long[] nanos, double share) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }
}
