package org.jaccuse.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.management.ListenerNotFoundException;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.bundle.DataFile;
import org.jaccuse.model.NamedEntity;
import org.jaccuse.pipeline.Derive;
import org.jaccuse.rdf.DocumentGraph;
import org.jaccuse.resolve.Register;
import org.jaccuse.store.SoundGraph;
import org.jaccuse.store.Store;

/**
 * How what does not work on one document alone grows with their number: storing, deriving, heap and disk, with invented documents in
 * the place of read ones. Arguments: numbers of documents.
 */
public final class StoreGrowth {
    private static final int BATCH = 500;

    private final Register register = Register.load(Bundle.shipped());
    private final Set<String> ids =
            register.entities().stream().map(NamedEntity::id).collect(Collectors.toSet());

    private StoreGrowth() {}

    public static void main(String[] args) throws IOException, ListenerNotFoundException {
        System.out.println(Machine.describe());
        StoreGrowth growth = new StoreGrowth();
        System.out.println("(to compile)");
        growth.measure(BATCH);
        for (String size : args) {
            growth.measure(Integer.parseInt(size));
        }
        System.exit(0);
    }

    private void measure(int documents) throws IOException, ListenerNotFoundException {
        Invention invention = new Invention(new Cast(register.entities(), documents / 2), 7);
        Path folder = Files.createTempDirectory("jaccuse-store-growth");
        Stopwatch storing = new Stopwatch();
        Stopwatch deriving = new Stopwatch();
        try (Store store = Store.open(folder)) {
            try (HeapWatch heap = new HeapWatch()) {
                store.putRegister(described());
                for (int at = 0; at < documents; at += BATCH) {
                    store(store, invention, at, Math.min(documents, at + BATCH), storing);
                }
                tell(documents, "stored", storing, store, heap);
            }
            try (HeapWatch heap = new HeapWatch()) {
                Supplier<Object> derive = () -> Derive.run(store);
                deriving.time(derive);
                tell(documents, "derived", deriving, store, heap);
            }
        }
    }

    private List<DataFile> described() {
        List<DataFile> described = new ArrayList<>(register.files());
        described.add(Bundle.shipped().file("ontology/schemes.ttl"));
        return described;
    }

    private void store(Store store, Invention invention, int from, int to, Stopwatch storing) {
        List<Invented> few = IntStream.range(from, to).mapToObj(invention::next).toList();
        storing.time(() -> {
            List<SoundGraph> sound =
                    few.stream().map(each -> checked(store, each)).toList();
            store.together(() -> sound.forEach(store::put));
        });
    }

    private SoundGraph checked(Store store, Invented each) {
        return store.check(
                DocumentGraph.iri(each.document()),
                DocumentGraph.of(each.document(), each.content(), "bench", ids::contains));
    }

    private static void tell(int documents, String what, Stopwatch watch, Store store, HeapWatch heap) {
        System.out.printf(
                Locale.ROOT,
                "%d documents %s: %.1f s, %.1f processor s, store %.1f MiB, heap at most %d MiB after a collection%n",
                documents,
                what,
                watch.seconds(),
                watch.processorSeconds(),
                store.bytes() / 1048576.0,
                heap.most() >> 20);
    }
}
