package org.jaccuse.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDB2Factory;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.query.Derivations.Derivation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whichever document comes last, what is worked out for it alone is what follows from all of them. */
class FollowingTest {
    private static final String BASE = "https://w3id.org/jaccuse/";
    private static final Node DERIVED = NodeFactory.createURI(BASE + "derived");
    /** The store of the rules' tests, and documents that tell more of what others name, or answer, or tie an answer themselves. */
    private static final String STORE = DerivationsTest.PREFIXES + DerivationsTest.STORE + """
            :d7 { :d7 a j:Document ; dcterms:issued "2021-06-10"^^xsd:date . :fbi a j:Company . }
            :d8 { :d8 a j:Document ; dcterms:issued "2021-06-10"^^xsd:date . :other j:victim :works .
              :works a j:Company ; j:belongsTo :uk . }
            :d9 { :d9 a j:Document ; dcterms:issued "2021-06-10"^^xsd:date ; j:tells :expulsion , :demand .
              :expulsion a j:Sanction ; j:responder :us ; j:target :ru ; j:over :hack .
              :demand a j:Summons ; j:responder :us ; j:target :ru ; j:over :hack ; j:answers :firms .
              :s9 oa:hasSource :d9 .
              :nine a j:Accusation ; j:holder :fbi ; j:stance j:affirm ; j:certainty j:certain ; j:proposition :p ; j:evidence :s9 ;
                j:claimedOn "2021-06-03"^^xsd:date . }
            :d10 { :d10 a j:Document ; dcterms:issued "2021-06-02"^^xsd:date . :s10 oa:hasSource :d10 .
              :ten a j:Accusation ; j:holder :us ; j:stance j:affirm ; j:certainty j:certain ; j:proposition :p ; j:evidence :s10 . }
            """;

    private final List<Derivation> rules = Derivations.load(Bundle.shipped());

    @ParameterizedTest
    @ValueSource(strings = {"d1", "d2", "d3", "d4", "d5", "d6", "d7", "d8", "d9", "d10", "d2 d9 d8", "d1 d2 d3"})
    void theLastDocumentsLeaveWhatFollowsFromAll(String last) {
        Set<String> fresh = Stream.of(last.split(" ")).map(name -> BASE + name).collect(Collectors.toSet());
        Dataset followed = without(fresh);
        Set<Triple> before = derived(followed);
        Txn.executeWrite(followed, () -> {
            quads().filter(quad -> fresh.contains(quad.getGraph().getURI())).forEach(followed.asDatasetGraph()::add);
            Following following =
                    Following.of(followed, DERIVED.getURI(), rules).orElseThrow();
            Set<String> retold = fresh.stream()
                    .filter(document -> !origins(Set.of()).getGraph().stream(
                                    NodeFactory.createURI(document), null, null)
                            .toList()
                            .isEmpty())
                    .collect(Collectors.toSet());
            following.copies(retold, origins(Set.of()), (gone, come) -> swap(followed, gone, come));
            assertThat(following.claims(fresh, (gone, come) -> swap(followed, gone, come)))
                    .isTrue();
        });
        assertThat(derived(followed)).isEqualTo(derived(without(Set.of()))).isNotEqualTo(before);
    }

    private static void swap(Dataset dataset, Set<Triple> gone, Model come) {
        DatasetGraph quads = dataset.asDatasetGraph();
        gone.forEach(triple -> quads.delete(Quad.create(DERIVED, triple)));
        come.getGraph().stream().forEach(triple -> quads.add(Quad.create(DERIVED, triple)));
    }

    /** A store of all documents but some, with what follows. */
    private Dataset without(Set<String> documents) {
        Dataset dataset = TDB2Factory.createDataset();
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        Txn.executeWrite(dataset, () -> {
            quads().filter(quad -> !quad.getGraph().equals(DERIVED))
                    .filter(quad -> !documents.contains(quad.getGraph().getURI()))
                    .forEach(dataset.asDatasetGraph()::add);
            dataset.getNamedModel(DERIVED.getURI()).add(origins(documents));
            rules.forEach(rule -> {
                Model result = rule.apply(dataset);
                dataset.getNamedModel(DERIVED.getURI()).add(result);
            });
        });
        return dataset;
    }

    /** What comparing the texts gives, but for some documents. */
    private static Model origins(Set<String> but) {
        Model model = ModelFactory.createDefaultModel();
        quads().filter(quad -> quad.getGraph().equals(DERIVED))
                .map(Quad::asTriple)
                .filter(triple -> !but.contains(triple.getSubject().getURI()))
                .forEach(model.getGraph()::add);
        return model;
    }

    private static Stream<Quad> quads() {
        Dataset parsed = DatasetFactory.create();
        RDFParser.fromString(STORE, Lang.TRIG).parse(parsed);
        return parsed.asDatasetGraph().stream();
    }

    private static Set<Triple> derived(Dataset dataset) {
        return Txn.calculateRead(
                dataset,
                () -> dataset.asDatasetGraph().stream(DERIVED, Node.ANY, Node.ANY, Node.ANY)
                        .map(Quad::asTriple)
                        .collect(Collectors.toSet()));
    }
}
