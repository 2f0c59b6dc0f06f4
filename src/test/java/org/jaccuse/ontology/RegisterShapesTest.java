package org.jaccuse.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.vocabulary.SKOS;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.bundle.DataFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shapes of the register hold for the shipped one and see what is wrong in another. */
class RegisterShapesTest {
    private static final String NS = "https://w3id.org/jaccuse/ns#";
    /** Offices that several hold at a time. */
    private static final Pattern SHARED = Pattern.compile("(?i)spokes|research|analyst");

    private static final Model REGISTER =
            model(Bundle.shipped().list("data/register", ".ttl").stream().map(DataFile::text));
    private static final Graph SHAPES = model(Stream.of(
                    Bundle.shipped().file("ontology/register-shapes.ttl").text()))
            .getGraph();

    @Test
    void theShippedRegisterIsAsItsShapesWantIt() {
        assertThat(breaches(REGISTER)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<actor/x> a j:Company . | exactly one preferred name",
                "<actor/x> a j:State ; skos:prefLabel 'X' ; j:metonym 'X' . | has an adjective",
                "<actor/x> a j:Person ; skos:prefLabel 'X' . | in the register for an office",
                "<actor/x> a j:Tenure ; skos:prefLabel 'X' . | a tenure is one person's",
                "<actor/x> a j:ThreatGroup ; skos:prefLabel 'X' ; j:belongsTo <actor/y> . | ties a group to a state",
                "<actor/x> a j:CoinedName ; skos:prefLabel 'X' . | who introduced it",
                "<incident/x> a j:Incident ; skos:prefLabel 'X' . | an incident is of a kind",
                "<words/x> a j:WordList . | has words"
            })
    void aFaultIsSeen(String entry, String message) {
        Model broken = model(Stream.of("""
                @prefix j: <https://w3id.org/jaccuse/ns#> .
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                """ + entry));
        assertThat(breaches(broken))
                .anyMatch(told -> told.toLowerCase(java.util.Locale.ROOT).contains(message));
    }

    /** One at a time: who leads a state, a ministry or an agency. Handing over may take a month. */
    @Test
    void noTwoHoldOneOfficeOfAStateAtATime() {
        Property servesIn = property("servesIn");
        Map<String, List<List<String>>> held = new TreeMap<>();
        REGISTER.listSubjectsWithProperty(servesIn)
                .forEach(tenure -> held.computeIfAbsent(
                                tenure.getProperty(SKOS.prefLabel).getString() + " in "
                                        + tenure.getPropertyResourceValue(servesIn)
                                                .getLocalName(),
                                key -> new ArrayList<>())
                        .add(List.of(
                                tenure.getProperty(schema("startDate")).getString(),
                                tenure.hasProperty(schema("endDate"))
                                        ? tenure.getProperty(schema("endDate")).getString()
                                        : "9999-12-31",
                                tenure.getURI())));
        List<String> wrong = new ArrayList<>();
        held.keySet().removeIf(SHARED.asPredicate());
        assertThat(held).hasSizeGreaterThan(50);
        held.forEach((office, terms) -> {
            terms.sort(Comparator.comparing(term -> term.get(0)));
            for (int i = 1; i < terms.size(); i++) {
                if (latest(terms.get(i).get(0))
                        .plusDays(31)
                        .isBefore(earliest(terms.get(i - 1).get(1)))) {
                    wrong.add(office + ": " + terms.get(i - 1) + " and " + terms.get(i));
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    /** The first day that a day, month or year may mean. */
    private static LocalDate earliest(String date) {
        return LocalDate.parse(date + "-01-01".substring(date.length() - 4));
    }

    private static LocalDate latest(String date) {
        return switch (date.length()) {
            case 4 -> earliest(date).plusYears(1).minusDays(1);
            case 7 -> earliest(date).plusMonths(1).minusDays(1);
            default -> earliest(date);
        };
    }

    private static List<String> breaches(Model model) {
        return ShaclValidator.get().validate(SHAPES, model.getGraph()).getEntries().stream()
                .map(RegisterShapesTest::told)
                .sorted()
                .toList();
    }

    private static String told(ReportEntry entry) {
        return entry.focusNode() + ": " + entry.message();
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(NS, name);
    }

    private static Property schema(String name) {
        return ResourceFactory.createProperty("https://schema.org/", name);
    }

    private static Model model(Stream<String> files) {
        Model model = ModelFactory.createDefaultModel();
        files.forEach(file -> RDFParser.fromString(file, Lang.TURTLE)
                .base("https://w3id.org/jaccuse/")
                .parse(model));
        return model;
    }
}
