package org.jaccuse.query;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;

/** A store as curators see it. */
final class Curated {
    private final Dataset dataset;
    private final QueryFiles files;
    private final boolean steady;
    private Optional<Map<String, String>> view = Optional.empty();
    private Optional<Dataset> seen = Optional.empty();

    /** @param steady whether the decisions of the first question go for all that follow */
    Curated(Dataset dataset, QueryFiles files, boolean steady) {
        this.dataset = dataset;
        this.files = files;
        this.steady = steady;
    }

    /** What queries see. */
    synchronized Dataset dataset() {
        Dataset now = steady && seen.isPresent() ? seen.get() : Looking.through(dataset, files);
        seen = Optional.of(now);
        return now;
    }

    /** Entities by the one that stands for them. */
    synchronized Map<String, String> view() {
        if (!steady || view.isEmpty()) {
            Map<String, String> read = new TreeMap<>();
            Execution.rows(dataset, files.file("queries/curation/view.rq"))
                    .rows()
                    .forEach(row -> read.put(
                            Table.text(row, "entity").orElseThrow(),
                            Table.text(row, "as").orElseThrow()));
            view = Optional.of(read);
        }
        return view.get();
    }

    /** The entity that stands for one, itself where nobody has decided that it is the same as another. */
    Node shown(String iri) {
        return NodeFactory.createURI(view().getOrDefault(iri, iri));
    }
}
