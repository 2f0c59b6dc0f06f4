package org.jaccuse.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.jaccuse.bundle.Bundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.RDFXMLDocumentFormat;
import org.semanticweb.owlapi.io.StreamDocumentSource;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.profiles.OWLProfileViolation;

/** The vocabulary, alone and with what goes beside it, is in OWL 2 DL, so that any reasoner takes it. */
class ProfileTest {
    @ParameterizedTest
    @ValueSource(strings = {"jaccuse", "jaccuse schemes", "jaccuse alignments", "jaccuse schemes alignments"})
    void isInOwl2Dl(String files) throws OWLOntologyCreationException {
        OWLOntology ontology = ontology(Stream.of(files.split(" "))
                .map(name -> Bundle.shipped().file("ontology/" + name + ".ttl").text())
                .toList());
        assertThat(ontology.getAxiomCount()).isGreaterThan(500);
        assertThat(violations(ontology)).isEmpty();
    }

    @Test
    void theCheckSeesWhatIsNotInTheProfile() throws OWLOntologyCreationException {
        String broken = """
                @prefix : <https://example.org/> .
                @prefix owl: <http://www.w3.org/2002/07/owl#> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
                :p a owl:DatatypeProperty ; rdfs:range xsd:date .
                :q a owl:ObjectProperty , owl:TransitiveProperty , owl:FunctionalProperty .
                """;
        assertThat(violations(ontology(List.of(broken)))).hasSize(2);
    }

    private static List<String> violations(OWLOntology ontology) {
        return new OWL2DLProfile()
                .checkOntology(ontology).getViolations().stream()
                        .map(OWLProfileViolation::toString)
                        .sorted()
                        .toList();
    }

    private static OWLOntology ontology(List<String> files) throws OWLOntologyCreationException {
        Model merged = ModelFactory.createDefaultModel();
        files.forEach(file -> RDFParser.fromString(file, Lang.TURTLE)
                .base("https://w3id.org/jaccuse/")
                .parse(merged));
        ByteArrayOutputStream xml = new ByteArrayOutputStream();
        RDFDataMgr.write(xml, merged, Lang.RDFXML);
        StreamDocumentSource source = new StreamDocumentSource(
                new ByteArrayInputStream(xml.toByteArray()),
                IRI.create("urn:jaccuse:test"),
                new RDFXMLDocumentFormat(),
                "application/rdf+xml");
        return OWLManager.createOWLOntologyManager().loadOntologyFromOntologyDocument(source);
    }
}
