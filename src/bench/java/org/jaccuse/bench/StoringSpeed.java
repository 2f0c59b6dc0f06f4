package org.jaccuse.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jaccuse.model.Block;
import org.jaccuse.model.Claim;
import org.jaccuse.model.Document;
import org.jaccuse.model.Span;
import org.jaccuse.rdf.DocumentGraph;
import org.jaccuse.rdf.Sample;
import org.jaccuse.store.Bulk;
import org.jaccuse.store.NQuads;
import org.jaccuse.store.SoundGraph;
import org.jaccuse.store.Store;
import tdb2.tdbloader;

/**
 * How fast documents are stored when reading and extraction are taken out: generated claims, the project's own graphs, shapes,
 * transactions and bulk load; and TDB2's loader tool on the same N-Quads in the same run. Arguments: number of documents (10000),
 * rounds of loading (3).
 */
public final class StoringSpeed {
    private static final int BATCH = 100;

    private StoringSpeed() {}

    public static void main(String[] args) throws IOException {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
        System.out.println(Machine.describe());
        Path work = Files.createTempDirectory("jaccuse-storing");
        try {
            Path quads = work.resolve("all.nq");
            transactions(work.resolve("batches"), count, quads);
            bulk(work.resolve("bulk"), count);
            loaders(work, quads, rounds);
        } finally {
            remove(work);
        }
    }

    private static void transactions(Path folder, int count, Path quads) throws IOException {
        try (Store store = Store.open(folder)) {
            // Warm: the first documents load the shapes and compile.
            store(
                    store,
                    IntStream.range(count, count + 300)
                            .mapToObj(StoringSpeed::document)
                            .toList());
            long begun = System.nanoTime();
            for (int at = 0; at < count; at += BATCH) {
                store(
                        store,
                        IntStream.range(at, Math.min(at + BATCH, count))
                                .mapToObj(StoringSpeed::document)
                                .toList());
            }
            double seconds = seconds(begun);
            long before = store.bytes();
            long written;
            try (OutputStream out = Files.newOutputStream(quads)) {
                written = NQuads.write(store, new BufferedOutputStream(out), false);
            }
            store.compact();
            System.out.printf(
                    "batched transactions: %d documents, %.1f s, %.0f documents/s with graphs, shapes and compacting%n",
                    count, seconds, count / seconds);
            System.out.printf(
                    "size: %d quads, N-Quads %.1f MB, store %.1f MB as ingest leaves it (%.2f times), %.1f MB compacted%n",
                    written,
                    Files.size(quads) / 1e6,
                    before / 1e6,
                    before / (double) Files.size(quads),
                    store.bytes() / 1e6);
        }
    }

    private static void store(Store store, List<Document> documents) {
        List<SoundGraph> graphs =
                documents.stream().map(document -> checked(store, document)).toList();
        store.together(() -> graphs.forEach(store::put));
    }

    private static SoundGraph checked(Store store, Document document) {
        return store.check(DocumentGraph.iri(document), DocumentGraph.of(document, claims(document), Sample.VERSION));
    }

    private static void bulk(Path folder, int count) {
        try (Store store = Store.open(folder);
                Bulk bulk = Bulk.into(store)) {
            long begun = System.nanoTime();
            IntStream.range(0, count).forEach(i -> bulk.put(checked(store, document(i))));
            bulk.finish();
            double seconds = seconds(begun);
            System.out.printf("bulk, graphs and shapes included: %.1f s, %.0f documents/s%n", seconds, count / seconds);
        }
    }

    /** Turn by turn, so that a busy machine slows both. */
    private static void loaders(Path work, Path quads, int rounds) throws IOException {
        long lines;
        try (Stream<String> all = Files.lines(quads)) {
            lines = all.count();
        }
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int round = 0; round <= rounds; round++) {
            Path folder = work.resolve("ours-" + round);
            double mine = timed(() -> {
                try (Store store = Store.open(folder)) {
                    Bulk.load(store, quads);
                    return store;
                }
            });
            Path other = Files.createDirectory(work.resolve("theirs-" + round));
            double tool = timed(() -> {
                new tdbloader(new String[] {"--loc", other.toString(), "--quiet", quads.toString()}) {}.mainRun();
                return other;
            });
            // The first round warms both up.
            if (round > 0) {
                ours.add(lines / mine);
                theirs.add(lines / tool);
            }
            remove(folder);
            remove(other);
        }
        System.out.printf(
                "loading the same N-Quads, median of %d: --bulk %.0f quads/s, tdb2.tdbloader %.0f quads/s, ratio %.2f%n",
                rounds, median(ours), median(theirs), median(ours) / median(theirs));
    }

    private static double timed(Supplier<Object> work) {
        long begun = System.nanoTime();
        Objects.requireNonNull(work.get());
        return seconds(begun);
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(0.0);
    }

    /** The sample with another number in its title and text: 7 claims, whose sentences stand where they stood. */
    private static Document document(int i) {
        Document sample = Sample.document();
        String text = sample.text() + " Report " + i + ".";
        String digest = Sample.document(sample.location(), text).digest();
        return new Document(
                "articles/" + i + ".txt",
                digest,
                Optional.of("Report " + i),
                sample.byline(),
                sample.publisher(),
                sample.published(),
                sample.language(),
                sample.url(),
                text,
                List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()))));
    }

    private static List<Claim> claims(Document document) {
        return Sample.claims().stream()
                .map(claim -> new Claim(
                        claim.relation(),
                        claim.subject(),
                        claim.object(),
                        claim.stance(),
                        claim.certainty(),
                        claim.act(),
                        claim.holder(),
                        claim.via(),
                        claim.hedges(),
                        claim.claimedOn(),
                        Sample.evidence(document, claim.evidence().quote()),
                        claim.pattern()))
                .toList();
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path file : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
