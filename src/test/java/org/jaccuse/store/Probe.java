package org.jaccuse.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.system.Txn;
import org.jaccuse.model.Claim;
import org.jaccuse.model.Document;
import org.jaccuse.rdf.DocumentGraph;
import org.jaccuse.rdf.Sample;
import org.jaccuse.rdf.Vocabulary;

/** Fills stores and looks into them. */
final class Probe {
    private Probe() {}

    static Outcome put(Store store, Document document) {
        List<Claim> claims = document.location().equals(Sample.LOCATION) ? Sample.claims() : List.of();
        return store.put(DocumentGraph.iri(document), DocumentGraph.of(document, claims, Sample.VERSION));
    }

    /** Puts one state of a page after the other and gives their documents. */
    static List<Document> versions(Store store, String... texts) {
        List<Document> page =
                Stream.of(texts).map(text -> Sample.document("page.html", text)).toList();
        page.forEach(version -> put(store, version));
        return page;
    }

    /** As {@link #revisions}: the later document, then the one that it revises. */
    static String revision(Document later, Document earlier) {
        return DocumentGraph.iri(later) + " " + DocumentGraph.iri(earlier);
    }

    static List<String> revisions(Store store) {
        return select(store, "SELECT (CONCAT(STR(?new), ' ', STR(?old)) AS ?x) { ?new prov:wasRevisionOf ?old }");
    }

    static List<String> select(Store store, String query) {
        Model prefixes = ModelFactory.createDefaultModel();
        prefixes.setNsPrefixes(Vocabulary.PREFIXES);
        StringBuilder text = new StringBuilder();
        prefixes.getNsPrefixMap().forEach((prefix, ns) -> text.append("PREFIX " + prefix + ": <" + ns + ">\n"));
        return Txn.calculateRead(store.dataset(), () -> {
            try (var execution = QueryExecutionFactory.create(text + query, store.dataset())) {
                return ResultSetFormatter.toList(execution.execSelect()).stream()
                        .map(row -> row.get("x"))
                        .map(x -> x.isLiteral() ? x.asLiteral().getLexicalForm() : x.toString())
                        .toList();
            }
        });
    }

    static String quads(Store store) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Txn.executeRead(store.dataset(), () -> RDFDataMgr.write(out, store.dataset(), Lang.NQUADS));
        return Stream.of(out.toString(StandardCharsets.UTF_8).split("\n"))
                .sorted()
                .reduce("", (a, b) -> a + b + "\n")
                .strip();
    }
}
