package org.jaccuse.serve.page;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jaccuse.bundle.Bundle;

/** The names of the vocabulary, which the editor of queries completes. */
final class VocabularyTerms {
    private VocabularyTerms() {}

    /**
     * A name.
     *
     * @param kind {@code class} or {@code property}
     */
    record Term(String iri, String kind) {}

    static List<Term> read() {
        Graph ontology = GraphFactory.createDefaultGraph();
        byte[] text = Bundle.shipped().file("ontology/jaccuse.ttl").text().getBytes(StandardCharsets.UTF_8);
        RDFDataMgr.read(ontology, new ByteArrayInputStream(text), Lang.TURTLE);
        List<Term> terms = new ArrayList<>();
        try (QueryExec execution = QueryExec.graph(ontology)
                .query(QueryFactory.create(
                        Bundle.shipped().file("queries/serve/terms.rq").text()))
                .build()) {
            execution
                    .select()
                    .forEachRemaining(row -> terms.add(
                            new Term(row.get("term").getURI(), row.get("kind").getLiteralLexicalForm())));
        }
        return terms;
    }
}
