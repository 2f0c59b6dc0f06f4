package org.jaccuse.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.jaccuse.rdf.CopyGraph;
import org.jaccuse.rdf.Sample;
import org.jaccuse.rdf.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DerivedTest {
    private static final String ONE = Vocabulary.BASE + "document/0000000000000001";
    private static final String TWO = Vocabulary.BASE + "document/0000000000000002";

    @TempDir
    private Path folder;

    @Test
    void derivingTwiceChangesNothing() {
        try (Store store = Store.open(folder.resolve("store"))) {
            assertThat(Deriving.in(store).anew(copies(), List.of(counting()), "1"))
                    .isEqualTo(Outcome.STORED);
            Model first = derived(store);
            assertThat(Deriving.in(store).anew(copies(), List.of(counting()), "1"))
                    .isEqualTo(Outcome.UNCHANGED);
            assertThat(derived(store).isIsomorphicWith(first)).isTrue();
            assertThat(first.listObjectsOfProperty(Vocabulary.independentOrigins)
                            .toList())
                    .containsExactly(number(first, 1));
        }
    }

    @Test
    void whatNoLongerFollowsGoes() {
        try (Store store = Store.open(folder.resolve("store"))) {
            Deriving.in(store).anew(copies(), List.of(), "1");
            assertThat(Deriving.in(store).anew(ModelFactory.createDefaultModel(), List.of(), "1"))
                    .isEqualTo(Outcome.STORED);
            assertThat(derived(store).listStatements().toList()).isEmpty();
        }
    }

    @Test
    void whatWasDerivedHoldsUntilSomethingIsWritten() {
        try (Store store = Store.open(folder.resolve("store"))) {
            assertThat(Deriving.in(store).isBy("1")).isFalse();
            Deriving.in(store).anew(copies(), List.of(), "1");
            assertThat(Deriving.in(store).isBy("1")).isTrue();
            assertThat(Deriving.in(store).isBy("2")).as("by other rules").isFalse();
            Probe.put(store, Sample.document("a.txt", "First."));
            assertThat(Deriving.in(store).isBy("1")).isFalse();
            Deriving.in(store).anew(copies(), List.of(), "1");
        }
        try (Store store = Store.open(folder.resolve("store"))) {
            assertThat(Deriving.in(store).isBy("1")).isTrue();
            assertThat(Probe.put(store, Sample.document("a.txt", "First."))).isEqualTo(Outcome.UNCHANGED);
            assertThat(Deriving.in(store).isBy("1")).as("nothing changed").isTrue();
        }
    }

    @Test
    void aRuleThatBreaksAShapeChangesNothing() {
        try (Store store = Store.open(folder.resolve("store"))) {
            Deriving.in(store).anew(copies(), List.of(), "1");
            Model before = derived(store);
            Function<Dataset, Model> broken = dataset -> {
                Model model = ModelFactory.createDefaultModel();
                model.createResource(Vocabulary.DERIVED + "#contest-x").addProperty(RDF.type, Vocabulary.Contest);
                return model;
            };
            assertThatThrownBy(() -> Deriving.in(store).anew(copies(), List.of(broken), "1"))
                    .isInstanceOf(ShapeViolation.class);
            assertThat(derived(store).isIsomorphicWith(before)).isTrue();
        }
    }

    /** Sees what was given and nothing of what was derived earlier: it says how many origins there are. */
    private static Function<Dataset, Model> counting() {
        return dataset -> {
            long origins = dataset.getUnionModel()
                    .listSubjectsWithProperty(RDF.type, Vocabulary.Origin)
                    .toList()
                    .size();
            boolean seen = dataset.getUnionModel().contains(null, RDF.type, Vocabulary.Corroboration);
            Model model = ModelFactory.createDefaultModel();
            model.createResource(Vocabulary.DERIVED + "#corroboration-0000000000000001")
                    .addProperty(RDF.type, Vocabulary.Corroboration)
                    .addProperty(
                            Vocabulary.about, model.createResource(Vocabulary.BASE + "proposition/0000000000000001"))
                    .addLiteral(Vocabulary.independentOrigins, number(model, seen ? 7 : origins))
                    .addLiteral(Vocabulary.independentHolders, number(model, 0))
                    .addLiteral(Vocabulary.reportingDocuments, number(model, 2));
            return model;
        };
    }

    private static Literal number(Model model, long number) {
        return model.createTypedLiteral(Long.toString(number), "http://www.w3.org/2001/XMLSchema#integer");
    }

    private static Model copies() {
        CopyGraph graph = new CopyGraph();
        graph.add(TWO, ONE, ONE, new CopyGraph.Shares(0.9, 0.8, 0.1));
        return graph.model();
    }

    private static Model derived(Store store) {
        return Txn.calculateRead(
                store.dataset(),
                () -> ModelFactory.createDefaultModel().add(store.dataset().getNamedModel(Vocabulary.DERIVED)));
    }
}
