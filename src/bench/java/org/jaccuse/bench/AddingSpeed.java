package org.jaccuse.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.bundle.DataFile;
import org.jaccuse.model.NamedEntity;
import org.jaccuse.pipeline.Derive;
import org.jaccuse.rdf.DocumentGraph;
import org.jaccuse.resolve.Register;
import org.jaccuse.store.Bulk;
import org.jaccuse.store.Outcome;
import org.jaccuse.store.SoundGraph;
import org.jaccuse.store.Store;

/**
 * What one more document costs in a store of many: working out what follows from it alone, beside deriving all anew, and whether both
 * give the same. Arguments: documents (10000), how many are added one by one (5).
 */
public final class AddingSpeed {
    private AddingSpeed() {}

    public static void main(String[] args) throws IOException {
        int documents = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        int more = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        System.out.println(Machine.describe());
        Register register = Register.load(Bundle.shipped());
        Set<String> ids = register.entities().stream().map(NamedEntity::id).collect(Collectors.toSet());
        List<DataFile> described = new ArrayList<>(register.files());
        described.add(Bundle.shipped().file("ontology/schemes.ttl"));
        Invention invention = new Invention(new Cast(register.entities(), documents / 2), 7);
        try (Store store =
                Store.open(Files.createTempDirectory("jaccuse-adding").resolve("store"))) {
            try (Bulk bulk = Bulk.into(store)) {
                bulk.putRegister(described);
                for (int i = 0; i < documents; i++) {
                    bulk.put(graph(store, invention.next(i), ids));
                }
                bulk.finish();
            }
            tell(documents + " documents, derived anew", () -> Derive.run(store));
            for (int i = 0; i < more; i++) {
                SoundGraph next = graph(store, invention.next(documents + i), ids);
                tell("one more, stored", () -> store.put(next));
                tell("one more, what follows from it", () -> Derive.ifDue(store));
            }
            tell("derived anew: " + store.bytes() / 1_000_000 + " MB", () -> Derive.run(store));
        }
    }

    private static SoundGraph graph(Store store, Invented each, Set<String> ids) {
        return store.check(
                DocumentGraph.iri(each.document()),
                DocumentGraph.of(each.document(), each.content(), "bench", ids::contains));
    }

    private static void tell(String what, Supplier<Outcome> work) {
        Stopwatch watch = new Stopwatch();
        Outcome outcome = watch.time(work);
        System.out.printf(
                Locale.ROOT,
                "%s: %.2f s, %.2f processor s, %s%n",
                what,
                watch.seconds(),
                watch.processorSeconds(),
                outcome);
    }
}
