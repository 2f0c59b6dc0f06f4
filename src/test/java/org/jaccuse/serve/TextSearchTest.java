package org.jaccuse.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDFS;
import org.jaccuse.store.Forgetting;
import org.jaccuse.store.Importing;
import org.jaccuse.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words are found from the moment on in which the store has them, and no longer than that. */
class TextSearchTest {
    @TempDir
    private Path folder;

    private static boolean finds(Served served, String word) {
        return served.query(
                        "PREFIX text: <http://jena.apache.org/text#> ASK { (?s ?score ?words) text:query '" + word
                                + "' }",
                        "Accept",
                        "application/sparql-results+json")
                .body()
                .contains("true");
    }

    @Test
    void whatIsWrittenIsFoundAndWhatIsTakenAwayIsNot() {
        try (Served served = Served.in(folder)) {
            assertThat(finds(served, "solarwinds")).isTrue();
            assertThat(finds(served, "zebrafish")).isFalse();
            served.rightfully("INSERT DATA { GRAPH <urn:g:z> { <urn:s:z> <" + RDFS.label + "> 'a zebrafish' } }");
            assertThat(finds(served, "zebrafish")).isTrue();
            served.rightfully("DELETE WHERE { GRAPH <urn:g:z> { ?s ?p 'a zebrafish' } }");
            assertThat(finds(served, "zebrafish")).isFalse();
            served.rightfully("INSERT DATA { GRAPH <urn:g:z> { <urn:s:z> <" + RDFS.label + "> 'a zebrafish' } }");
            served.rightfully("DROP ALL");
            assertThat(finds(served, "zebrafish")).isFalse();
            assertThat(finds(served, "solarwinds")).isFalse();
        }
    }

    @Test
    void whatTheStoreItselfWritesIsFoundToo() {
        try (Served served = Served.in(folder)) {
            Triple named = Triple.create(
                    NodeFactory.createURI("urn:s:i"), RDFS.label.asNode(), NodeFactory.createLiteralString("okapi"));
            new Importing(served.store).add(Map.of("urn:graph:imported", Set.of(named)));
            served.store.compact();
            assertThat(finds(served, "okapi")).isTrue();
            assertThat(finds(served, "Moscow")).isTrue();
        }
    }

    @Test
    void whatIsForgottenIsNotFound() {
        try (Served served = Served.in(folder)) {
            assertThat(finds(served, "\"Moscow denied\"")).isTrue();
            Forgetting.forget(served.store, "wire", digests -> {});
            assertThat(finds(served, "\"Moscow denied\"")).isFalse();
            assertThat(served.get("/search?q=denied+moscow").body()).doesNotContain("Moscow denied it");
        }
    }

    @Test
    void aTransactionThatFailsLeavesNoWords() {
        try (Served served = Served.in(folder)) {
            try {
                served.store.together(() -> {
                    served.store.change(
                            "urn:graph:x",
                            ModelFactory.createDefaultModel(),
                            ModelFactory.createDefaultModel()
                                    .add(ResourceFactory.createResource("urn:s:q"), RDFS.label, "quagga"));
                    throw new IllegalStateException("on purpose");
                });
            } catch (IllegalStateException e) {
                assertThat(e).hasMessage("on purpose");
            }
            assertThat(finds(served, "quagga")).isFalse();
            served.rightfully("INSERT DATA { GRAPH <urn:g:y> { <urn:s:y> <" + RDFS.label + "> 'tapir' } }");
            assertThat(finds(served, "quagga")).isFalse();
            assertThat(finds(served, "tapir")).isTrue();
        }
    }

    @Test
    void whatOthersWroteWhileNoServerRanIsFoundByTheNext() {
        try (Served served = Served.in(folder)) {
            assertThat(finds(served, "tamarin")).isFalse();
        }
        try (Store store = Store.openExisting(folder.resolve("store"))) {
            store.change(
                    "urn:graph:x",
                    ModelFactory.createDefaultModel(),
                    ModelFactory.createDefaultModel()
                            .add(ResourceFactory.createResource("urn:s:t"), RDFS.label, "tamarin"));
        }
        try (Served served = Served.with(folder, quads -> {})) {
            assertThat(finds(served, "tamarin")).isTrue();
        }
    }
}
