package org.jaccuse.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.bundle.DataFile;
import org.jaccuse.model.NamedEntity;
import org.jaccuse.rdf.DocumentGraph;
import org.jaccuse.resolve.Register;
import org.jaccuse.store.Store;

/**
 * Fills an empty store with invented documents, written as graphs by the same classes that an ingest uses. The first ones go through
 * the shape gate as well, to show that they are what a real store holds; the others go through TDB2's bulk loader.
 *
 * <p>Arguments: folder of the store, least number of quads, seed.
 */
public final class StoreGenerator {
    private static final int GATED = 10;
    private static final String VERSION = "bench";

    private StoreGenerator() {}

    public static void main(String[] args) {
        long quads = Long.parseLong(args[1]);
        Bundle bundle = Bundle.shipped();
        Register register = Register.load(bundle);
        List<NamedEntity> entities = register.entities();
        Set<String> ids = entities.stream().map(NamedEntity::id).collect(Collectors.toSet());
        // About 150 quads a document, and two documents an incident that the register does not know.
        Invention invention = new Invention(new Cast(entities, (int) (quads / 400) + 1), Long.parseLong(args[2]));
        long start = System.nanoTime();
        try (Store store = Store.open(Path.of(args[0]))) {
            List<DataFile> described = new java.util.ArrayList<>(register.files());
            described.add(bundle.file("ontology/schemes.ttl"));
            store.putRegister(described);
            for (int number = 0; number < GATED; number++) {
                Invented invented = invention.next(number);
                store.put(DocumentGraph.iri(invented.document()), graph(invented, ids));
            }
            long written = bulk(store, invention, ids, quads);
            System.out.println(
                    written + " quads in " + (System.nanoTime() - start) / 1_000_000_000 + " s, " + Machine.describe());
        }
    }

    private static long bulk(Store store, Invention invention, Set<String> ids, long quads) {
        DatasetGraph files = ((DatasetGraphWrapper) store.dataset().asDatasetGraph()).getWrapped();
        DataLoader loader = LoaderFactory.sequentialLoader(files, LoaderOps.outputToLog());
        loader.startBulk();
        StreamRDF stream = loader.stream();
        long[] written = {0};
        for (int number = GATED; written[0] < quads; number++) {
            Invented invented = invention.next(number);
            Node graph = NodeFactory.createURI(DocumentGraph.iri(invented.document()));
            graph(invented, ids).getGraph().stream().forEach(triple -> {
                stream.quad(Quad.create(graph, triple));
                written[0]++;
            });
        }
        loader.finishBulk();
        return written[0];
    }

    static Model graph(Invented invented, Set<String> ids) {
        return DocumentGraph.of(invented.document(), invented.content(), VERSION, ids::contains);
    }
}
