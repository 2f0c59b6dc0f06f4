package org.jaccuse.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jaccuse.bundle.Bundle;
import org.junit.jupiter.api.Test;

/**
 * Mistakes that vocabularies commonly have, after the catalogue of OOPS! (Poveda-Villalón and others, 2014), whose numbers
 * stand in the names of the tests.
 */
class PitfallsTest {
    private static final String NS = "https://w3id.org/jaccuse/ns#";
    private static final Model ONTOLOGY = read("jaccuse");
    private static final Model SCHEMES = read("schemes");

    @Test
    void p04NoClassIsUnconnected() {
        Set<Resource> used = new TreeSet<>(Comparator.comparing(Resource::toString));
        ONTOLOGY.listStatements()
                .filterKeep(statement ->
                        Set.of(RDFS.domain, RDFS.range, RDFS.subClassOf).contains(statement.getPredicate()))
                .forEach(statement -> named(statement.getObject()).forEach(used::add));
        Set<Resource> children =
                ONTOLOGY.listSubjectsWithProperty(RDFS.subClassOf).toSet();
        assertThat(own(OWL2.Class))
                .filteredOn(c -> !used.contains(c) && !children.contains(c))
                .isEmpty();
    }

    @Test
    void p06NoHierarchyRunsInACircle() {
        for (Property up : List.of(RDFS.subClassOf, RDFS.subPropertyOf)) {
            assertThat(ONTOLOGY.listSubjectsWithProperty(up).toList())
                    .allSatisfy(start -> assertThat(above(start, up)).doesNotContain(start));
        }
    }

    @Test
    void p07NoClassMergesTwo() {
        assertThat(own(OWL2.Class))
                .allSatisfy(c -> assertThat(c.getProperty(RDFS.label).getString())
                        .doesNotContain(" and ")
                        .doesNotContain(" or "));
    }

    @Test
    void p08EveryTermAndValueIsLabelledDefinedAndSaysWhereItsIdeaComesFrom() {
        assertThat(terms()).hasSizeGreaterThan(150).allSatisfy(term -> {
            assertThat(term.listProperties(RDFS.label).toList()).hasSize(1);
            assertThat(term.listProperties(SKOS.definition).toList()).hasSize(1);
            assertThat(term.hasProperty(DCTerms.source)).isTrue();
        });
        assertThat(SCHEMES.listSubjectsWithProperty(RDF.type, SKOS.ConceptScheme)
                        .toList())
                .hasSizeGreaterThan(10)
                .allSatisfy(
                        scheme -> assertThat(scheme.hasProperty(DCTerms.source)).isTrue());
        assertThat(SCHEMES.listSubjects().toList()).allSatisfy(value -> {
            assertThat(value.listProperties(SKOS.prefLabel).toList()).hasSize(1);
            assertThat(value.listProperties(SKOS.definition).toList()).hasSize(1);
        });
    }

    @Test
    void p11EveryPropertyHasADomainAndARange() {
        assertThat(properties()).allSatisfy(property -> {
            assertThat(property.listProperties(RDFS.domain).toList())
                    .as(property + " domain")
                    .hasSize(1);
            assertThat(property.listProperties(RDFS.range).toList())
                    .as(property + " range")
                    .hasSize(1);
        });
    }

    @Test
    void p22ClassesBeginWithACapitalAndPropertiesDoNot() {
        assertThat(own(OWL2.Class)).allSatisfy(c -> assertThat(c.getLocalName()).matches("[A-Z][A-Za-z]*"));
        assertThat(properties()).allSatisfy(p -> assertThat(p.getLocalName()).matches("[a-z][A-Za-z0-9]*"));
    }

    @Test
    void p32NoTwoTermsHaveOneDefinitionAndNoTwoOfAKindOneLabel() {
        assertThat(terms().map(t -> t.getProperty(SKOS.definition).getString())).doesNotHaveDuplicates();
        assertThat(own(OWL2.Class).map(t -> t.getProperty(RDFS.label).getString()))
                .doesNotHaveDuplicates();
        assertThat(properties().map(t -> t.getProperty(RDFS.label).getString())).doesNotHaveDuplicates();
    }

    @Test
    void p34EveryClassAndPropertyThatIsUsedIsDeclared() {
        Set<String> undeclared = ONTOLOGY
                .listStatements()
                .filterKeep(statement ->
                        Set.of(RDFS.domain, RDFS.range, RDFS.subClassOf).contains(statement.getPredicate()))
                .toList()
                .stream()
                .flatMap(statement -> named(statement.getObject()))
                .filter(c -> !c.hasProperty(RDF.type) && !isBuiltIn(c))
                .map(Resource::toString)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(undeclared).isEmpty();
    }

    @Test
    void p38TheOntologyNamesItselfItsLicenceAndItsVersion() {
        Resource ontology = ONTOLOGY.createResource(NS.substring(0, NS.length() - 1));
        assertThat(List.of(DCTerms.title, DCTerms.description, DCTerms.license, OWL2.versionIRI, OWL2.versionInfo))
                .allSatisfy(
                        property -> assertThat(ontology.hasProperty(property)).isTrue());
    }

    @Test
    void everyValueBelongsToTheSchemeOfItsPath() {
        assertThat(SCHEMES.listSubjectsWithProperty(RDF.type, SKOS.Concept).toList())
                .hasSizeGreaterThan(60)
                .allSatisfy(value -> assertThat(
                                value.getPropertyResourceValue(SKOS.inScheme).getURI())
                        .isEqualTo(value.getURI().substring(0, value.getURI().lastIndexOf('/'))));
    }

    private static boolean isBuiltIn(Resource term) {
        return List.of(RDFS.getURI(), "http://www.w3.org/2001/XMLSchema#").contains(term.getNameSpace());
    }

    private static Stream<Resource> terms() {
        return ONTOLOGY.listSubjectsWithProperty(RDFS.isDefinedBy).toList().stream();
    }

    private static Stream<Resource> own(Resource type) {
        return terms().filter(term -> term.hasProperty(RDF.type, type));
    }

    private static Stream<Resource> properties() {
        return Stream.concat(own(OWL2.ObjectProperty), own(OWL2.DatatypeProperty));
    }

    /** A class, or the classes that a union is made of. */
    private static Stream<Resource> named(RDFNode node) {
        Resource resource = node.asResource();
        return resource.isAnon()
                ? resource.getPropertyResourceValue(OWL2.unionOf).as(RDFList.class).asJavaList().stream()
                        .map(RDFNode::asResource)
                : Stream.of(resource);
    }

    private static Set<Resource> above(Resource start, Property up) {
        Set<Resource> found = new HashSet<>();
        List<Resource> open = new ArrayList<>(List.of(start));
        while (!open.isEmpty()) {
            open.remove(open.size() - 1).listProperties(up).forEach(statement -> {
                if (found.add(statement.getResource())) {
                    open.add(statement.getResource());
                }
            });
        }
        return found;
    }

    private static Model read(String name) {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(Bundle.shipped().file("ontology/" + name + ".ttl").text(), Lang.TURTLE)
                .base("https://w3id.org/jaccuse/")
                .parse(model);
        return model;
    }
}
