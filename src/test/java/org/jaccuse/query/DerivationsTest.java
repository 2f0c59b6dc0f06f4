package org.jaccuse.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDB2Factory;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.model.InputException;
import org.jaccuse.query.Derivations.Derivation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each rule on a small store whose answer a reader can see. */
class DerivationsTest {
    static final String PREFIXES = """
            PREFIX : <https://w3id.org/jaccuse/>
            PREFIX j: <https://w3id.org/jaccuse/ns#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX schema: <https://schema.org/>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;
    static final String STORE = """
            :register {
              :us a j:State . :uk a j:State . :ru a j:State .
              :fbi a j:Agency ; j:belongsTo :doj . :doj a j:Agency ; j:belongsTo :us .
              :firm a j:Company . :victim a j:Company ; j:belongsTo :us .
              :bob a j:Person ; j:holdsOffice :bob1 , :bob2 .
              :bob1 a j:Tenure ; j:servesIn :doj ;
                schema:startDate "2020-01-01"^^xsd:date ; schema:endDate "2021-05-31"^^xsd:date .
              :bob2 a j:Tenure ; j:servesIn :uk ; schema:startDate "2021-06"^^xsd:gYearMonth ; schema:endDate "2021"^^xsd:gYear .
              :hack a j:Incident ; j:victim :victim .
            }
            :d1 { :d1 a j:Document ; dcterms:issued "2021-06-01"^^xsd:date .
              :p a j:Responsibility ; j:actor :ru ; j:incident :hack .
              :s1 oa:hasSource :d1 .
              :first a j:Accusation ; j:holder :fbi ; j:stance j:affirm ; j:certainty j:probable ; j:proposition :p ; j:evidence :s1 .
              :firms a j:TechnicalAttribution ; j:holder :firm ; j:stance j:affirm ; j:certainty j:certain ; j:proposition :p ;
                j:evidence :s1 ; j:claimedOn "2021-06-02"^^xsd:date .
              :early a j:Denial ; j:holder :ru ; j:stance j:deny ; j:certainty j:certain ; j:proposition :p ; j:evidence :s1 ;
                j:claimedOn "2021-05-30"^^xsd:date .
            }
            :d4 { :d4 a j:Document ; dcterms:issued "2021-06-09"^^xsd:date .
              :q a j:Link . :s4 oa:hasSource :d4 .
              :linking a j:Assertion ; j:holder :victim ; j:stance j:affirm ; j:certainty j:certain ; j:proposition :q ;
                j:evidence :s4 .
            }
            :d2 { :d2 a j:Document ; dcterms:issued "2021-06-05"^^xsd:date .
              :s2 oa:hasSource :d2 .
              :again a j:Accusation ; j:holder :fbi ; j:stance j:affirm ; j:certainty j:certain ; j:proposition :p ; j:evidence :s2 .
              :bobs a j:Accusation ; j:holder :bob ; j:stance j:affirm ; j:certainty j:certain ; j:proposition :p ; j:evidence :s2 .
              :denial a j:Denial ; j:holder :ru ; j:stance j:deny ; j:certainty j:certain ; j:proposition :p ; j:evidence :s2 ;
                j:claimedOn "2021-06-04"^^xsd:date .
              :unknowns a j:Accusation ; j:holder j:unspecified ; j:stance j:affirm ; j:certainty j:certain ; j:proposition :p ;
                j:evidence :s2 ; j:claimedOn "2021-05-01"^^xsd:date .
            }
            :d3 { :d3 a j:Document ; dcterms:issued "2021-06-09"^^xsd:date .
              :s3 oa:hasSource :d3 .
              :back a j:DoubtStatement ; j:holder :fbi ; j:stance j:doubt ; j:proposition :p ; j:evidence :s3 .
              :own a j:Assertion ; j:holder :d3 ; j:stance j:affirm ; j:certainty j:certain ; j:proposition :p ; j:evidence :s3 .
            }
            # Of no day, and about something else: meets no claim above.
            :d5 { :d5 a j:Document . :r a j:Responsibility ; j:actor :ru ; j:incident :other . :s5 oa:hasSource :d5 .
              :undated a j:Accusation ; j:holder :uk ; j:stance j:affirm ; j:certainty j:certain ; j:proposition :r ;
                j:evidence :s5 .
            }
            # A measure over the incident and one over another, told of later by documents that accuse nobody.
            :d6 { :d6 a j:Document ; dcterms:issued "2021-06-06"^^xsd:date ; j:tells :sanction , :summons .
              :sanction a j:Sanction ; j:responder :us ; j:target :ru ; j:over :hack ; j:respondedOn "2021-06-04"^^xsd:date .
              :summons a j:Summons ; j:responder :us ; j:target :ru ; j:over :other .
            }
            :derived { :d2 j:origin :o . :d3 j:origin :o . }
            """;

    private final Dataset dataset = derived();

    @Test
    void aDenialRebutsWhatWasSaidLastBeforeItAndNotWhatCameLater() {
        assertThat(rows("SELECT ?accusation ?days { ?r a j:Rebuttal ; j:denial :denial ; j:accusation ?accusation ;"
                        + " j:daysBetween ?days }"))
                .containsExactly("firms 2");
        assertThat(rows("SELECT ?accusation { :early j:rebuts ?accusation }")).containsExactly("unknowns");
    }

    @Test
    void aDenialDeniesTheAccusationsThatItsDocumentTellsOfWhateverTheirDay() {
        assertThat(rows("SELECT ?denial ?accusation { ?denial j:denies ?accusation }"))
                .containsExactly("denial again", "denial bobs", "denial unknowns", "early firms", "early first");
    }

    @Test
    void aPropositionIsContestedSinceBothSidesHadSpoken() {
        assertThat(rows("SELECT ?affirming ?denying ?since"
                        + " { ?c a j:Contest ; j:affirming ?affirming ; j:denying ?denying ; j:since ?since }"))
                .containsExactly("5 1 2021-05-30");
    }

    @Test
    void theFirstAccuserIsTheEarliestWhoIsNamed() {
        assertThat(rows("SELECT ?accuser { ?f a j:FirstAccusation ; j:firstAccuser ?accuser }"))
                .containsExactly("fbi");
    }

    @Test
    void changesOfStanceGoFromDayToDay() {
        assertThat(rows("SELECT ?from ?to ?change { ?c a j:StanceChange ; j:changedBy :fbi ; j:changedFrom ?from ;"
                        + " j:changedTo ?to ; j:change ?change }"))
                .containsExactly("again back opened", "first again strengthened");
    }

    @Test
    void anOfficialSpeaksForTheStateServedOnThatDay() {
        assertThat(rows("SELECT ?claim ?state ?reason { ?r a j:RollUp ; j:rolledUp ?claim ; j:speaksFor ?state ;"
                        + " j:byReasonOf ?reason }"))
                .containsExactly("again us fbi", "back us fbi", "bobs uk bob2", "first us fbi");
    }

    @Test
    void aStateJoinsWhatAnotherHadSaid() {
        assertThat(rows(
                        "SELECT ?claim ?accusation ?days { ?x a j:Joining ; j:joinedBy ?claim ; j:accusation ?accusation ;"
                                + " j:daysBetween ?days }"))
                .containsExactly("bobs first 4");
    }

    @Test
    void copiesCountAsOneOrigin() {
        assertThat(rows("SELECT ?origins ?holders ?documents { ?x a j:Corroboration ; j:independentOrigins ?origins ;"
                        + " j:independentHolders ?holders ; j:reportingDocuments ?documents }"))
                .containsExactly("1 1 1", "1 1 1", "2 3 3");
    }

    @Test
    void theBasisFollowsFromWhoTheHolderIs() {
        assertThat(rows("SELECT ?claim ?basis { ?claim j:basis ?basis }"))
                .containsExactly(
                        "again receiver-government",
                        "bobs third-party",
                        "firms it-security-community",
                        "first receiver-government",
                        "linking it-security-community",
                        "own media",
                        "unknowns media");
    }

    @Test
    void aMeasureAnswersWhatTheSameSideHadSaidOfTheIncidentWhereverThatStands() {
        assertThat(rows("SELECT ?response ?claim { ?response j:answers ?claim }"))
                .containsExactly("sanction first");
    }

    @Test
    void noRuleStatesAProposition() {
        assertThat(rows("SELECT ?x ?y { GRAPH :derived { ?x ?r ?y } FILTER(?x IN (:ru, :hack)) }"))
                .isEmpty();
        assertThat(new Inquiry(dataset, Bundle.shipped()).checks())
                .filteredOn(result -> result.check().name().equals("asserted-proposition"))
                .allMatch(CheckResult::passed);
    }

    @Test
    void aRuleRunsAfterThoseItNeeds() {
        List<String> names = Derivations.load(Bundle.shipped()).stream()
                .map(Derivation::name)
                .toList();
        assertThat(names).containsSubsequence("roll-up", "joining").containsSubsequence("first-accusation", "joining");
    }

    @Test
    void brokenRulesAreToldWithTheirFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("queries/derive/a.rq");
        Files.createDirectories(file.getParent());
        Map<String, String> broken = new TreeMap<>(Map.of(
                "SELECT * { ?s ?p ?o }", "a.rq:1] a rule is a CONSTRUCT",
                "# needs: b\nCONSTRUCT WHERE { ?s ?p ?o }", "a.rq] needs \"b\", which is none of [a]",
                "# needs: a\nCONSTRUCT WHERE { ?s ?p ?o }", "a.rq] needs itself by way of [a]",
                "CONSTRUCT { ?s ?p } WHERE { ?s ?p ?o }", "a.rq:"));
        for (Map.Entry<String, String> fault : broken.entrySet()) {
            Files.writeString(file, "# title: A\n# rule: B\n" + fault.getKey());
            assertThatThrownBy(() -> Derivations.load(Bundle.in(folder)))
                    .isInstanceOf(InputException.class)
                    .hasMessageContaining(fault.getValue());
        }
    }

    private List<String> rows(String query) {
        return Txn.calculateRead(dataset, () -> {
            try (QueryExecution execution = QueryExecution.create(PREFIXES + query, dataset)) {
                ResultSet rows = execution.execSelect();
                List<String> columns = rows.getResultVars();
                Stream.Builder<String> lines = Stream.builder();
                rows.forEachRemaining(row -> lines.add(String.join(
                        " ",
                        columns.stream()
                                .map(column -> row.get(column).isLiteral()
                                        ? row.getLiteral(column).getLexicalForm()
                                        : row.getResource(column).getURI().replaceFirst(".*/", ""))
                                .toList())));
                return lines.build().sorted().toList();
            }
        });
    }

    private static Dataset derived() {
        Dataset dataset = TDB2Factory.createDataset();
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        Dataset parsed = DatasetFactory.create();
        RDFParser.fromString(PREFIXES + STORE, Lang.TRIG).parse(parsed);
        Txn.executeWrite(dataset, () -> {
            parsed.asDatasetGraph().stream().forEach(dataset.asDatasetGraph()::add);
            for (Derivation rule : Derivations.load(Bundle.shipped())) {
                Model result = rule.apply(dataset);
                dataset.getNamedModel("https://w3id.org/jaccuse/derived").add(result);
            }
        });
        return dataset;
    }
}
