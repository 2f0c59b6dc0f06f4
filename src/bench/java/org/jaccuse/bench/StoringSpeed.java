package org.jaccuse.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.bundle.DataFile;
import org.jaccuse.model.NamedEntity;
import org.jaccuse.rdf.DocumentGraph;
import org.jaccuse.resolve.Register;
import org.jaccuse.store.Bulk;
import org.jaccuse.store.NQuads;
import org.jaccuse.store.SoundGraph;
import org.jaccuse.store.Store;
import tdb2.tdbloader;

/**
 * How fast documents are stored when reading and extraction are taken out: invented documents with about as many claims as the
 * samples have, the project's own graphs, shapes, transactions and bulk load; and TDB2's loader tool on the same N-Quads in the same
 * run. Arguments: number of documents (10000), rounds of loading (3), documents a transaction (500, the most that an ingest takes).
 */
public final class StoringSpeed {
    private static final int WARM = 500;
    private static final String VERSION = "bench";

    private final Path work;
    private final int count;
    private final int batch;
    private final Set<String> ids;
    private final List<DataFile> described;
    private final Invention invention;

    private StoringSpeed(Path work, int count, int batch) {
        this.work = work;
        this.count = count;
        this.batch = batch;
        Bundle bundle = Bundle.shipped();
        Register register = Register.load(bundle);
        ids = register.entities().stream().map(NamedEntity::id).collect(Collectors.toSet());
        described = new ArrayList<>(register.files());
        described.add(bundle.file("ontology/schemes.ttl"));
        invention = new Invention(new Cast(register.entities(), count / 2), 7);
    }

    public static void main(String[] args) throws IOException {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
        int batch = args.length > 2 ? Integer.parseInt(args[2]) : 500;
        System.out.println(Machine.describe());
        Path work = Files.createTempDirectory("jaccuse-storing");
        try {
            StoringSpeed speed = new StoringSpeed(work, count, batch);
            Path quads = speed.transactions();
            speed.bulk();
            speed.loaders(quads, rounds);
        } finally {
            remove(work);
        }
    }

    /** Gives the N-Quads. */
    private Path transactions() throws IOException {
        try (Store store = Store.open(work.resolve("batches"))) {
            store.putRegister(described);
            // The first documents load the shapes and compile.
            store(store, 0, WARM, new Stopwatch(), new Stopwatch());
            Stopwatch graphs = new Stopwatch();
            Stopwatch storing = new Stopwatch();
            store(store, WARM, count, graphs, storing);
            System.out.println("graphs and shapes, one thread: " + graphs.rate(count, "documents"));
            System.out.println("batched transactions, compacting included: " + storing.rate(count, "documents") + " of "
                    + batch + " a batch");
            return exported(store);
        }
    }

    private void store(Store store, int from, int documents, Stopwatch graphs, Stopwatch storing) {
        for (int at = from; at < from + documents; at += batch) {
            List<Invented> few = invented(at, Math.min(at + batch, from + documents));
            List<SoundGraph> sound = graphs.time(
                    () -> few.stream().map(each -> checked(store, each)).toList());
            storing.time(() -> store.together(() -> sound.forEach(store::put)));
        }
    }

    private List<Invented> invented(int from, int to) {
        return IntStream.range(from, to).mapToObj(invention::next).toList();
    }

    private SoundGraph checked(Store store, Invented each) {
        return store.check(
                DocumentGraph.iri(each.document()),
                DocumentGraph.of(each.document(), each.content(), VERSION, ids::contains));
    }

    private Path exported(Store store) throws IOException {
        long before = store.bytes();
        Path file = work.resolve("all.nq");
        long written;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            written = NQuads.write(store, out, false);
        }
        store.compact();
        System.out.printf(
                Locale.ROOT,
                "size: %d quads, N-Quads %.1f MB, store %.1f MB as ingest leaves it (%.2f times), %.1f MB compacted%n",
                written,
                Files.size(file) / 1e6,
                before / 1e6,
                before / (double) Files.size(file),
                store.bytes() / 1e6);
        return file;
    }

    private void bulk() {
        try (Store store = Store.open(work.resolve("bulk"));
                Bulk bulk = Bulk.into(store)) {
            Stopwatch all = new Stopwatch();
            for (int at = 0; at < count; at += batch) {
                List<Invented> few = invented(at, Math.min(at + batch, count));
                all.time(() -> few.forEach(each -> bulk.put(checked(store, each))));
            }
            all.time(bulk::finish);
            System.out.println("--bulk, graphs and shapes included: " + all.rate(count, "documents"));
        }
    }

    /** Turn by turn, so that a busy machine slows both. */
    private void loaders(Path quads, int rounds) throws IOException {
        long lines;
        try (Stream<String> all = Files.lines(quads)) {
            lines = all.count();
        }
        List<Stopwatch> ours = new ArrayList<>();
        List<Stopwatch> theirs = new ArrayList<>();
        for (int round = 0; round <= rounds; round++) {
            // Now the one first, now the other; the first round warms both up.
            Optional<Stopwatch> early = round % 2 == 0 ? Optional.of(ours(quads)) : Optional.empty();
            Stopwatch tool = theirs(quads);
            Stopwatch mine = early.isPresent() ? early.get() : ours(quads);
            if (round > 0) {
                ours.add(mine);
                theirs.add(tool);
            }
        }
        tell("clock", lines, ours, theirs, Stopwatch::seconds);
        tell("processors", lines, ours, theirs, Stopwatch::processorSeconds);
    }

    private Stopwatch ours(Path quads) throws IOException {
        Path folder = work.resolve("ours");
        Stopwatch watch = new Stopwatch();
        watch.time(() -> {
            try (Store store = Store.open(folder)) {
                Bulk.load(store, quads);
            }
        });
        remove(folder);
        return watch;
    }

    private Stopwatch theirs(Path quads) throws IOException {
        Path folder = Files.createDirectory(work.resolve("theirs"));
        Stopwatch watch = new Stopwatch();
        watch.time(() ->
                new tdbloader(new String[] {"--loc", folder.toString(), "--quiet", quads.toString()}) {}.mainRun());
        remove(folder);
        return watch;
    }

    private static void tell(
            String what,
            long quads,
            List<Stopwatch> ours,
            List<Stopwatch> theirs,
            ToDoubleFunction<Stopwatch> seconds) {
        double mine = quads / median(ours, seconds);
        double tool = quads / median(theirs, seconds);
        System.out.printf(
                Locale.ROOT,
                "loading the same N-Quads, by the %s, median of %d: --bulk %.0f quads a second, tdb2.tdbloader %.0f, ratio %.2f%n",
                what,
                ours.size(),
                mine,
                tool,
                mine / tool);
    }

    private static double median(List<Stopwatch> watches, ToDoubleFunction<Stopwatch> seconds) {
        return watches.stream()
                .mapToDouble(seconds)
                .sorted()
                .skip(watches.size() / 2)
                .findFirst()
                .orElse(0.0);
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path file : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
