package org.jaccuse.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDB2Factory;
import org.jaccuse.bundle.Bundle;
import org.junit.jupiter.api.Test;

/** Three documents on one attack under two names of the attack and two of the gang, and one on deeds that nobody tells apart. */
class LookingTest {
    private static final String PREFIXES = """
            PREFIX : <https://w3id.org/jaccuse/>
            PREFIX actor: <https://w3id.org/jaccuse/actor/>
            PREFIX incident: <https://w3id.org/jaccuse/incident/>
            PREFIX j: <https://w3id.org/jaccuse/ns#>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            """;
    private static final String STORE = """
            :register {
              actor:ana a j:Company ; rdfs:label "Ana" . actor:ben a j:Company ; rdfs:label "Ben" .
              actor:gang a j:ThreatGroup ; rdfs:label "The Gang" . actor:crew a j:ThreatGroup ; rdfs:label "The Crew" .
              incident:breach a j:Incident ; rdfs:label "the breach" . incident:hack a j:Incident ; rdfs:label "the hack" .
            }
            """
            + claim(1, "ana", "gang", "incident:breach", "affirm")
            + claim(2, "ben", "crew", "incident:hack", "affirm")
            + claim(3, "crew", "crew", "incident:hack", "deny")
            + claim(4, "ben", "crew", "j:unknownIncident", "affirm")
            + claim(5, "ben", "gang", "j:unknownIncident", "affirm");
    private static final String DECISIONS = """
            :curation { actor:crew j:viewedAs actor:gang . incident:hack j:viewedAs incident:breach . }
            """;

    @Test
    void withoutADecisionTheStoreIsSeenAsItIs() {
        Dataset dataset = dataset("");
        assertThat(Looking.through(dataset, Bundle.shipped())).isSameAs(dataset);
        assertThat(rows(dataset, "accusations", "incident", "breach")).containsExactly("Ana The Gang the breach");
    }

    @Test
    void whatIsSaidOfOneIsSaidOfTheOneThatStandsForIt() {
        Dataset dataset = dataset(DECISIONS);
        for (String name : List.of("breach", "hack", "the hack")) {
            assertThat(rows(dataset, "accusations", "incident", name))
                    .containsExactlyInAnyOrder("Ana The Gang the breach", "Ben The Gang the breach");
        }
        assertThat(rows(dataset, "incidents", "incident", "any")).contains("the breach 1 2 1 0 3");
        assertThat(rows(dataset, "contested", "incident", "any")).containsExactly("The Gang behind the breach 2 1");
    }

    @Test
    void deedsThatNobodyTellsApartStayApart() {
        Dataset seen = Looking.through(dataset(DECISIONS), Bundle.shipped());
        Table propositions = ((Answer.Rows) Execution.of(
                        seen,
                        SafeQuery.parse("query", PREFIXES + "SELECT ?p { ?p j:actor actor:gang ; j:incident ?i }")))
                .table();
        assertThat(propositions.rows()).hasSize(3);
    }

    @Test
    void theTimelineAndTheMatrixAreOfBoth() {
        Inquiry inquiry = new Inquiry(dataset(DECISIONS), Bundle.shipped());
        String hack = inquiry.names().find("incident", "hack");
        assertThat(inquiry.timeline(hack).rows()).hasSize(3);
        Matrix matrix = inquiry.matrix(java.util.Optional.of(hack));
        assertThat(matrix.accused()).containsExactly("The Gang");
        assertThat(matrix.cell("The Gang", "The Gang")).isEqualTo(new Matrix.Cell(0, 1, 0));
    }

    @Test
    void nothingIsRewritten() {
        Dataset dataset = dataset(DECISIONS);
        long before = Txn.calculateRead(
                dataset, () -> dataset.asDatasetGraph().stream().count());
        rows(dataset, "accusations", "incident", "hack");
        Table raw = ((Answer.Rows) new Inquiry(dataset, Bundle.shipped())
                        .answer(SafeQuery.parse("query", PREFIXES + "SELECT ?p { ?p j:actor actor:crew }")))
                .table();
        assertThat(raw.rows()).hasSize(2);
        assertThat(Txn.calculateRead(
                        dataset, () -> dataset.asDatasetGraph().stream().count()))
                .isEqualTo(before);
    }

    private static String claim(int number, String holder, String accused, String incident, String stance) {
        String deed = incident.startsWith("j:") ? incident + number : incident;
        String proposition = ":p-" + accused + "-" + deed.replaceAll("[^a-zA-Z0-9]", "-");
        return """
                :dN { :dN a j:Document . :pN-q oa:exact "words" . :pN-o oa:start N .
                  :sN oa:hasSource :dN ; oa:hasSelector :pN-q , :pN-o .
                  PROP a j:Responsibility ; j:actor actor:ACCUSED ; j:incident INCIDENT .
                  :cN a KIND ; j:holder actor:HOLDER ; j:stance j:STANCE ; j:certainty j:certain ; j:proposition PROP ; j:evidence :sN .
                }
                """.replace("PROP", proposition)
                .replace("KIND", stance.equals("deny") ? "j:Denial" : "j:Accusation")
                .replace("HOLDER", holder)
                .replace("ACCUSED", accused)
                .replace("INCIDENT", incident)
                .replace("STANCE", stance)
                .replace("N", Integer.toString(number));
    }

    private static Dataset dataset(String more) {
        Dataset dataset = TDB2Factory.createDataset();
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        Txn.executeWrite(
                dataset,
                () -> RDFParser.fromString(PREFIXES + STORE + more, Lang.TRIG).parse(dataset));
        return dataset;
    }

    /** The named cells of each row, up to the first sentence, with spaces between. */
    private static List<String> rows(Dataset dataset, String question, String parameter, String value) {
        Inquiry inquiry = new Inquiry(dataset, Bundle.shipped());
        Question asked = Questions.load(Bundle.shipped()).named(question);
        Map<String, String> given = asked.parameters().isEmpty() ? Map.of() : Map.of(parameter, value);
        Table table = ((Answer.Rows) inquiry.ask(asked, given)).table();
        List<String> columns = table.columns().stream().map(Object::toString).toList();
        return table.rows().stream()
                .map(row -> String.join(
                        " ",
                        columns.stream()
                                .filter(column -> !List.of("?sentence", "?document", "?certainty", "?wording", "?day")
                                        .contains(column))
                                .flatMap(column -> Table.text(row, column.substring(1)).stream())
                                .filter(text -> !text.isEmpty())
                                .map(text -> inquiry.names().label(text).orElse(text))
                                .toList()))
                .toList();
    }
}
