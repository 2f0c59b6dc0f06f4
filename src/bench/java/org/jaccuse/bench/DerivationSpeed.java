package org.jaccuse.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.rdf.model.Model;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.copy.Copies;
import org.jaccuse.copy.Fingerprint;
import org.jaccuse.query.Derivations;
import org.jaccuse.query.Derivations.Derivation;
import org.jaccuse.query.Fingerprints;
import org.jaccuse.rdf.Vocabulary;
import org.jaccuse.store.Store;

/** How long comparing the texts and each rule of {@code queries/derive} take on a whole store. Nothing is kept. Argument: folder of the store. */
public final class DerivationSpeed {
    private DerivationSpeed() {}

    public static void main(String[] args) {
        System.out.println(Machine.describe());
        try (Store store = Store.openExisting(Path.of(args[0]))) {
            Dataset dataset = store.dataset();
            long first = System.nanoTime();
            List<Copies.Item> texts = new ArrayList<>();
            Fingerprints.each(
                    dataset,
                    Bundle.shipped(),
                    text -> texts.add(
                            new Copies.Item(text.document(), text.day(), Fingerprint.parse(text.fingerprint()))));
            int pairs = Copies.pairs(texts).size();
            System.out.printf(
                    Locale.ROOT, "%-24s %8.1f s %9d pairs%n", "copies", (System.nanoTime() - first) / 1e9, pairs);
            dataset.begin(ReadWrite.WRITE);
            dataset.removeNamedModel(Vocabulary.DERIVED);
            for (Derivation rule : Derivations.load(Bundle.shipped())) {
                long begun = System.nanoTime();
                Model model = rule.apply(dataset);
                dataset.addNamedModel(Vocabulary.DERIVED, model);
                System.out.printf(
                        Locale.ROOT,
                        "%-24s %8.1f s %9d triples%n",
                        rule.name(),
                        (System.nanoTime() - begun) / 1e9,
                        model.size());
            }
            dataset.abort();
            dataset.end();
        }
    }
}
