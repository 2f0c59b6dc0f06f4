package org.jaccuse.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.bundle.DataFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {
    private final Bundle bundle = Bundle.shipped();
    private final Model ontology = model(bundle.file("ontology/jaccuse.ttl"));

    @Test
    void javaAndTheOntologyHaveTheSameTerms() throws IllegalAccessException {
        Set<String> constants = new TreeSet<>();
        for (Field field : Vocabulary.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers())
                    && field.get(null) instanceof Resource term
                    && term.getNameSpace().equals(Vocabulary.NS)) {
                assertThat(field.getName()).isEqualTo(term.getLocalName());
                constants.add(term.getLocalName());
            }
        }
        assertThat(constants).isEqualTo(terms());
    }

    @Test
    void propertiesAndClassesAreWhatJavaTakesThemFor() throws IllegalAccessException {
        for (Field field : Vocabulary.class.getFields()) {
            if (field.get(null) instanceof Resource term && term.getNameSpace().equals(Vocabulary.NS)) {
                boolean property = ontology.contains(term, RDF.type, OWL2.ObjectProperty)
                        || ontology.contains(term, RDF.type, OWL2.DatatypeProperty);
                assertThat(term instanceof Property).as(field.getName()).isEqualTo(property);
            }
        }
    }

    @Test
    void everyTermHasOneLabelOneDefinitionASourceAndItsHome() {
        assertThat(terms()).isNotEmpty().allSatisfy(name -> {
            Resource term = ontology.createResource(Vocabulary.NS + name);
            assertThat(term.listProperties(RDFS.label).toList()).hasSize(1);
            assertThat(term.listProperties(SKOS.definition).toList()).hasSize(1);
            assertThat(term.listProperties(DCTerms.source).toList()).isNotEmpty();
            assertThat(term.getProperty(SKOS.definition).getString())
                    .endsWith(".")
                    .doesNotContain("|");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ontology/jaccuse.ttl",
                "ontology/shapes.ttl",
                "ontology/dataset-shapes.ttl",
                "ontology/alignments.ttl"
            })
    void filesUseDefinedTermsOnly(String path) {
        assertThat(used(bundle.file(path))).isNotEmpty().isSubsetOf(terms());
    }

    @Test
    void theRegisterUsesDefinedTermsOnly() {
        List<DataFile> files = bundle.list("data/register", ".ttl");
        assumeFalse(files.isEmpty(), "no register in data/register");
        assertThat(files)
                .allSatisfy(file -> assertThat(used(file)).as(file.path()).isSubsetOf(terms()));
    }

    @Test
    void prefixesMeanTheSameEverywhere() {
        Stream.of("jaccuse", "shapes", "alignments")
                .map(name -> model(bundle.file("ontology/" + name + ".ttl")))
                .forEach(model -> Vocabulary.PREFIXES
                        .getNsPrefixMap()
                        .forEach((prefix, namespace) -> assertThat(
                                        model.getNsPrefixMap().getOrDefault(prefix, namespace))
                                .isEqualTo(namespace)));
    }

    @Test
    void theDocumentationListsEveryTermAsTheOntologyDefinesIt() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("docs/vocabulary.md")).stream()
                .filter(line -> line.startsWith("| `j:"))
                .toList();
        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(
                        terms().stream().map(this::row).toList());
    }

    private String row(String name) {
        Resource term = ontology.createResource(Vocabulary.NS + name);
        return "| `j:" + name + "` | " + term.getProperty(RDFS.label).getString() + " | "
                + term.getProperty(SKOS.definition).getString() + " |";
    }

    private Set<String> terms() {
        return ontology.listSubjectsWithProperty(RDFS.isDefinedBy)
                .mapWith(Resource::getLocalName)
                .toSet();
    }

    private static Set<String> used(DataFile file) {
        return model(file).getGraph().stream()
                .flatMap(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()))
                .filter(Node::isURI)
                .filter(node -> node.getNameSpace().equals(Vocabulary.NS))
                .map(Node::getLocalName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Model model(DataFile file) {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(file.text(), Lang.TURTLE).parse(model);
        return model;
    }
}
