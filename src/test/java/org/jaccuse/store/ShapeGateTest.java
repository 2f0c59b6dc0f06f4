package org.jaccuse.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.update.UpdateExecution;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.rdf.DocumentGraph;
import org.jaccuse.rdf.Sample;
import org.jaccuse.rdf.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ShapeGateTest {
    private static final ShapeGate GATE = ShapeGate.load(Bundle.shipped());
    private static final Model GOOD = DocumentGraph.of(Sample.document(), Sample.claims(), Sample.VERSION);

    @Test
    void whatDocumentGraphWritesPasses() {
        assertThat(GATE.check(GOOD)).isEmpty();
        assertThat(GATE.check(DocumentGraph.of(Sample.document(), List.of(), Sample.VERSION)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("faults")
    void eachFaultIsRefusedWithItsRemedy(String fault, String message) {
        assertThat(GATE.check(changed(fault))).extracting(Breach::message).anyMatch(m -> m.startsWith(message));
    }

    @Test
    void breachesNameTheNodeAndTheValueInAFixedOrder() {
        Model two = changed(
                "DELETE { ?c j:stance ?s } INSERT { ?c j:stance j:maybe } WHERE { ?c a j:Denial ; j:stance ?s }");
        List<Breach> breaches = GATE.check(two);
        assertThat(breaches).isSorted().hasSizeGreaterThan(1);
        String denial =
                DocumentGraph.claimIris(Sample.document(), Sample.claims()).get(Sample.denial());
        assertThat(breaches).extracting(Breach::node).containsOnly(denial);
        assertThat(breaches)
                .extracting(Breach::toString)
                .anyMatch(line -> line.endsWith("Found: <" + Vocabulary.NS + "maybe>"));
        assertThat(GATE.check(two)).isEqualTo(breaches);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                // documents
                with(
                        "?d a j:Document ; j:digest ?x",
                        "?d j:digest ?x",
                        "?d j:digest 'md5:0'",
                        "A document needs one j:digest"),
                without("?d j:digest ?x", "A document needs one j:digest"),
                without("?d j:location ?x", "A document needs the path"),
                with("?d j:location ?x", "?d j:location ?x", "?d j:location ''", "A document needs the path"),
                without("?d dcterms:language ?x", "A document needs one dcterms:language"),
                with(
                        "?d dcterms:language ?x",
                        "?d dcterms:language ?x",
                        "?d dcterms:language 'English, mostly'",
                        "A document needs one dcterms:language"),
                adding("?d a j:Document", "?d dcterms:title 'Another'", "A document has one title"),
                adding("?d a j:Document", "?d dcterms:creator 'Another'", "A document has one byline"),
                adding("?d a j:Document", "?d dcterms:publisher 'Another'", "A document has one publisher"),
                with(
                        "?d dcterms:issued ?x",
                        "?d dcterms:issued ?x",
                        "?d dcterms:issued '2021-02-31'^^xsd:date",
                        "A document has one day of publication"),
                adding("?d a j:Document", "?d schema:url 'another'", "A document states one address"),
                adding(
                        "?d a j:Document",
                        "?d prov:wasRevisionOf j:affirm",
                        "A document is a revision of other documents"),
                adding("?d a j:Document . ?p a j:Link", "?d j:reports ?p", "A document reports claims and relays only"),
                adding("?d a j:Document . ?r a j:Report", "?r j:reports ?d", "A document opens its chains"),
                adding("?d a j:Document", "?d a j:Report", "What has a location"),
                adding("?d a j:Document", "j:affirm j:location 'x'", "A document's IRI"),
                without("?a a prov:Activity", "What generated a claim is a prov:Activity"),
                without("?a prov:used ?d", "An extraction works on one document"),
                without("?a j:programVersion ?v", "An extraction names the version"),
                // claims
                without("?c j:holder ?x . ?c a j:Denial", "?c j:holder ?x", "A claim has exactly one holder"),
                adding("?c a j:Denial", "?c j:holder j:unspecified", "A claim has exactly one holder"),
                with(
                        "?c a j:Denial ; j:holder ?x",
                        "?c j:holder ?x",
                        "?c j:holder 'Russia'",
                        "A claim has exactly one holder"),
                without("?c j:stance ?x . ?c a j:Denial", "?c j:stance ?x", "A claim has exactly one stance"),
                adding("?c a j:Denial", "?c j:stance j:affirm", "A claim has exactly one stance"),
                without(
                        "?c a j:Denial ; j:proposition ?x",
                        "?c j:proposition ?x",
                        "A claim is about exactly one proposition"),
                adding(
                        "?c a j:Denial . ?p a j:Link",
                        "?c j:proposition ?p",
                        "A claim is about exactly one proposition"),
                adding("?c a j:Denial", "?c j:proposition j:nowhere", "A claim is about exactly one proposition"),
                without("?c a j:Denial ; j:evidence ?x", "?c j:evidence ?x", "A claim shows exactly one sentence"),
                adding(
                        "?c a j:Denial . ?s a oa:SpecificResource",
                        "?c j:evidence ?s",
                        "A claim shows exactly one sentence"),
                without(
                        "?c a j:Denial ; j:certainty ?x",
                        "?c j:certainty ?x",
                        "A claim that affirms or denies has one certainty"),
                adding(
                        "?c a j:RefusalToAttribute",
                        "?c j:certainty j:possible",
                        "A claim that affirms or denies has one certainty"),
                adding("?c a j:Denial", "?c j:certainty j:possible", "A certainty is one of"),
                with(
                        "?c a j:Denial ; j:certainty ?x",
                        "?c j:certainty ?x",
                        "?c j:certainty 50",
                        "A certainty is one of"),
                adding("?c a j:Denial", "?c a j:Accusation", "A claim is exactly one speech act"),
                with("?c a j:Denial", "?c a j:Denial", "?c a j:Claim", "A claim is exactly one speech act"),
                with("?c a j:Denial", "?c a j:Denial", "?c a j:Accusation", "An accusation, claim of responsibility"),
                with("?c a j:RefusalToAttribute", "?c a j:RefusalToAttribute", "?c a j:Denial", "A denial denies"),
                with("?c a j:Denial", "?c a j:Denial", "?c a j:DoubtStatement", "A statement of doubt"),
                adding("?c a j:Denial", "?c j:hedge ''", "A hedge is words"),
                adding("?c a j:Denial", "?c j:claimedOn 'yesterday'", "A claim was made on one day"),
                without("?c a j:Denial ; j:pattern ?x", "?c j:pattern ?x", "A claim names the one pattern"),
                without(
                        "?c a j:Denial ; prov:wasGeneratedBy ?x",
                        "?c prov:wasGeneratedBy ?x",
                        "A claim comes from exactly one"),
                adding("?c a j:Denial ; j:holderMention ?m", "?c j:holderMention ?c", "The words for a party"),
                adding(
                        "?c a j:Denial . ?m a j:Mention",
                        "?c j:subjectMention ?m",
                        "A claim has one mention of its subject"),
                adding(
                        "?c a j:Denial . ?m a j:Mention",
                        "?c j:objectMention ?m",
                        "A claim has one mention of its object"),
                adding(
                        "?c a j:Denial . ?m a j:Mention",
                        "?c j:holderMention ?m",
                        "A claim has one mention of its holder"),
                adding("?d a j:Document", "j:x a j:Denial", "A claim's IRI"),
                // chains
                without("?r a j:Report ; j:speaker ?x", "?r j:speaker ?x", "A relay has exactly one speaker"),
                adding(
                        "?r a j:Report . ?m a j:Mention",
                        "?r j:speakerMention ?m",
                        "A relay has one mention of its speaker"),
                adding("?r a j:Report", "?r j:hedge ''", "A hedge is words"),
                without("?r a j:Report ; j:reports ?x", "?r j:reports ?x", "A relay passes on exactly one"),
                adding("?r a j:Report . ?c a j:Denial", "?r j:reports ?c", "A relay passes on exactly one"),
                without(
                        "?d a j:Document ; j:reports ?x",
                        "?d j:reports ?x",
                        "A claim or relay is reported by exactly one"),
                with(
                        "?r a j:Report ; j:reports/j:reports ?c . ?d a j:Document ; j:reports ?r ; j:digest ?g . ?r j:reports ?n",
                        "?d j:reports ?r . ?n j:reports ?c",
                        "?n j:reports ?r",
                        "A chain of reports starts at a document"),
                adding("?r a j:Report", "?r a j:Denial", "What has a speaker"),
                adding("?d a j:Document", "j:x a j:Report", "A relay's IRI"),
                // propositions
                without(
                        "?p a j:Responsibility ; j:actor ?x",
                        "?p j:actor ?x",
                        "A responsibility has exactly one actor"),
                without("?p j:incident ?x", "A responsibility has exactly one incident"),
                without("?p a j:Link ; j:actor ?x", "?p j:actor ?x", "A link has exactly one actor"),
                without("?p j:party ?x", "A link has exactly one party"),
                with("?p j:actor ?a ; j:party ?b", "?p j:party ?b", "?p j:party ?a", "Nobody is linked to itself"),
                without("?p a j:Location ; j:actor ?x", "?p j:actor ?x", "A location has exactly one actor"),
                without("?p j:place ?x", "A location has exactly one place"),
                without("?p j:state ?x", "A shelter has exactly one state"),
                without("?p a j:Shelter ; j:actor ?x", "?p j:actor ?x", "A shelter has exactly one sheltered actor"),
                with("?p j:state ?s ; j:actor ?a", "?p j:actor ?a", "?p j:actor ?s", "A state does not shelter itself"),
                adding(
                        "?p a j:Responsibility",
                        "?p j:certainty j:certain",
                        "A responsibility has an actor and an incident"),
                adding("?p a j:Link", "?p rdfs:label 'x'", "A link has an actor and a party"),
                adding("?p a j:Location", "?p rdfs:label 'x'", "A location has an actor and a place"),
                adding("?p a j:Shelter", "?p rdfs:label 'x'", "A shelter has a state and an actor"),
                adding("?p a j:Link", "?p a j:Shelter", "A proposition is exactly one of"),
                adding("?a a j:Actor . ?i a j:Incident", "?a j:incident ?i", "A proposition's IRI"),
                // entities
                adding("?a a j:Actor . ?p a j:Place", "?a j:holdsOffice ?p", "An entity in a document's graph"),
                without("?i a j:Incident ; rdfs:label ?x", "?i rdfs:label ?x", "An entity needs a name"),
                // sentences and words
                without("?s oa:hasSource ?x", "A sentence stands in exactly one document"),
                without(
                        "?s oa:hasSelector ?q . ?q a oa:TextQuoteSelector",
                        "?s oa:hasSelector ?q",
                        "A sentence is quoted once"),
                without(
                        "?s oa:hasSelector ?q . ?q a oa:TextPositionSelector",
                        "?s oa:hasSelector ?q",
                        "A sentence has one position"),
                adding("?s a oa:SpecificResource", "?s oa:hasSelector ?s", "A sentence has two selectors"),
                adding("?d a j:Document", "j:x a oa:SpecificResource", "A sentence's IRI"),
                without(
                        "?q a oa:TextQuoteSelector ; oa:exact ?x",
                        "?q oa:exact ?x",
                        "A quote or mention has its exact words"),
                with(
                        "?q a j:Mention ; oa:exact ?x",
                        "?q oa:exact ?x",
                        "?q oa:exact ''",
                        "A quote or mention has its exact words"),
                without("?q a oa:TextPositionSelector ; oa:start ?x", "?q oa:start ?x", "A position has one oa:start"),
                with("?q a j:Mention ; oa:start ?x", "?q oa:start ?x", "?q oa:start -1", "A position has one oa:start"),
                without("?q a j:Mention ; oa:end ?x", "?q oa:end ?x", "A position has one oa:end"),
                with(
                        "?q oa:start ?x ; oa:end ?y",
                        "?q oa:start ?x ; oa:end ?y",
                        "?q oa:start ?y ; oa:end ?x",
                        "A position starts before it ends"),
                without("?m a j:Mention ; j:refersTo ?x", "?m j:refersTo ?x", "A mention stands for something"),
                adding("?m a j:Mention", "?m a j:Actor", "What refers to an entity"),
                adding("?d a j:Document", "j:x j:refersTo j:unknownActor", "A mention's IRI"),
                adding("?d a j:Document", "?d rdfs:seeAlso []", "Everything stored has a name"));
    }

    private static Arguments without(String pattern, String message) {
        return without(pattern, pattern, message);
    }

    private static Arguments without(String where, String gone, String message) {
        return arguments("DELETE { " + gone + " } WHERE { " + where + " }", message);
    }

    private static Arguments adding(String where, String added, String message) {
        return arguments("INSERT { " + added + " } WHERE { " + where + " }", message);
    }

    private static Arguments with(String where, String gone, String added, String message) {
        return arguments("DELETE { " + gone + " } INSERT { " + added + " } WHERE { " + where + " }", message);
    }

    private static Model changed(String update) {
        Model copy = ModelFactory.createDefaultModel().add(GOOD);
        Dataset dataset = DatasetFactory.wrap(copy);
        StringBuilder prefixes = new StringBuilder();
        PrefixMapping known = Vocabulary.PREFIXES;
        known.getNsPrefixMap().forEach((prefix, ns) -> prefixes.append("PREFIX " + prefix + ": <" + ns + ">\n"));
        UpdateExecution.dataset(dataset).update(prefixes + update).execute();
        assertThat(copy.isIsomorphicWith(GOOD))
                .as("the fault changes the graph")
                .isFalse();
        return copy;
    }
}
