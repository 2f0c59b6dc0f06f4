package org.jaccuse.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.update.UpdateExecution;
import org.jaccuse.bundle.Bundle;
import org.jaccuse.model.Aspect;
import org.jaccuse.model.Citation;
import org.jaccuse.model.Content;
import org.jaccuse.model.Detail;
import org.jaccuse.model.Party;
import org.jaccuse.model.Response;
import org.jaccuse.model.Span;
import org.jaccuse.rdf.DocumentGraph;
import org.jaccuse.rdf.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shapes of details, responses, ratings, decisions, runs and derivations. */
class WiderShapesTest {
    private static final ShapeGate GATE = ShapeGate.load(Bundle.shipped());
    private static final String PREFIXES = """
            PREFIX : <https://w3id.org/jaccuse/>
            PREFIX j: <https://w3id.org/jaccuse/ns#>
            PREFIX d: <https://w3id.org/jaccuse/derived#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            PREFIX dct: <http://purl.org/dc/terms/>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            """;
    private static final String SIGNED =
            " dct:creator 'Ana' ; dct:created '2021-06-03T08:00:00Z'^^xsd:dateTime ;" + " j:because 'seen before' .";
    private static final Model DOCUMENT = document();
    private static final Model OTHERS = others();

    @Test
    void whatIsWrittenPasses() {
        assertThat(GATE.check(DOCUMENT)).isEmpty();
        assertThat(GATE.check(OTHERS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INSERT { ?c j:likelihood :confidence/high } WHERE { ?c a j:Denial } | The value of j:likelihood is a concept",
                "INSERT { ?d j:basis :basis/media } WHERE { ?d a j:Document } | Only a claim has a basis",
                "INSERT { ?c j:denialScope :scope/whole } WHERE { ?c a j:Accusation } | Only a claim that denies has a scope",
                "INSERT { ?c j:sign '' } WHERE { ?c a j:Denial } | A sign is words",
                "INSERT { ?c j:denies ?c } WHERE { ?c a j:Accusation } | Only a denial denies",
                "INSERT { ?d j:fingerprint 'abc' } WHERE { ?d a j:Document } | A fingerprint is two",
                "INSERT { ?d j:wire 'TASS' } WHERE { ?d a j:Document } | A document credits one news agency",
                "INSERT { ?d j:tells ?c } WHERE { ?d a j:Document . ?c a j:Denial } | A document tells of responses only",
                "DELETE { ?r j:responder ?x } WHERE { ?r j:responder ?x } | A response has exactly one responder",
                "INSERT { ?r j:target ?x } WHERE { ?r j:responder ?x } | Nobody responds to itself",
                "INSERT { ?d j:cites ?c } WHERE { ?d a j:Document . ?c a j:Denial } | A document cites outlets by",
                "DELETE { ?o j:outlet ?x } WHERE { ?o j:outlet ?x } | A citation is of exactly one outlet",
                "DELETE { ?o <http://www.w3.org/ns/oa#exact> ?x } WHERE { ?o j:outlet ?n ; <http://www.w3.org/ns/oa#exact> ?x } | A quote or mention has its exact words",
                "INSERT { :x a j:Citation } WHERE { } | A citation's IRI",
                "INSERT { ?r a j:Summons } WHERE { ?r a j:Sanction } | A response is of exactly one kind",
                "INSERT { ?r j:over :actor/fbi } WHERE { ?r a j:Sanction } | A response is over one incident",
                "INSERT { ?r j:respondedOn 'soon' } WHERE { ?r a j:Sanction } | A response was made on one day",
                "INSERT { ?r j:answers :x } WHERE { ?r a j:Sanction } | A response answers claims",
                "DELETE { ?r j:evidence ?x } WHERE { ?r a j:Sanction ; j:evidence ?x } | A response shows exactly one sentence",
                "DELETE { ?r j:pattern ?x } WHERE { ?r a j:Sanction ; j:pattern ?x } | A response names the one pattern",
                "DELETE { ?d j:tells ?r } WHERE { ?d j:tells ?r } | A response is told by exactly one document",
                "INSERT { :x a j:Expulsion } WHERE { } | A response's IRI",
            })
    void aFaultInADocumentIsRefused(String fault, String message) {
        assertThat(GATE.check(changed(DOCUMENT, fault)))
                .extracting(Breach::message)
                .anyMatch(m -> m.startsWith(message));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DELETE { ?r dct:creator ?x } WHERE { ?r a j:Rating ; dct:creator ?x } | A decision or rating is somebody's",
                "DELETE { ?r dct:created ?x } WHERE { ?r a j:SameDecision ; dct:created ?x } | A decision or rating has a time",
                "DELETE { ?r j:because ?x } WHERE { ?r a j:Rating ; j:because ?x } | A decision or rating needs its reason",
                "INSERT { ?r a j:ApartDecision } WHERE { ?r a j:SameDecision } | A decision says that two are",
                "INSERT { ?r j:decidesOn :z } WHERE { ?r a j:SameDecision } | A decision is about exactly two",
                "INSERT { ?r j:undoneBy 'Ben' } WHERE { ?r a j:SameDecision } | What was taken back was so at one time",
                "INSERT { :x j:viewedAs :y, :z } WHERE { } | One entity at most stands for another",
                "DELETE { ?r j:likens :x } WHERE { ?r j:likens :x } | A likeness is between exactly two",
                "DELETE { ?r j:reason ?x } WHERE { ?r a j:Likeness ; j:reason ?x } | A likeness says why",
                "INSERT { :x a j:Likeness } WHERE { } | A likeness's IRI",
                "DELETE { ?r j:documentsRead ?x } WHERE { ?r j:documentsRead ?x } | A run counts the documents that it read",
                "DELETE { ?r j:programVersion ?x } WHERE { ?r a j:Run ; j:programVersion ?x } | A run names the version",
                "INSERT { ?r j:credibility :reliability/a } WHERE { ?r a j:Rating } | A credibility is one of",
                "INSERT { ?r j:rated :y } WHERE { ?r a j:Rating } | A rating rates exactly one",
                "INSERT { ?r j:stance j:affirm } WHERE { ?r a j:Rebuttal } | A derivation claims nothing itself",
                "INSERT { ?r a j:Contest } WHERE { ?r a j:Rebuttal } | A derivation is of exactly one kind",
                "INSERT { ?r j:about :x } WHERE { ?r a j:Rebuttal } | A derivation is about one proposition",
                "DELETE { ?r j:daysBetween ?x } INSERT { ?r j:daysBetween -1 } WHERE { ?r j:daysBetween ?x } | Days between two",
                "DELETE { ?r j:denial ?x } WHERE { ?r j:denial ?x } | A rebuttal has exactly one denial",
                "DELETE { ?r j:similarity ?x } INSERT { ?r j:similarity 1.5 } WHERE { ?r j:similarity ?x } | A similarity is",
                "DELETE { ?r j:kept ?x } WHERE { ?r j:kept ?x } | A near copy tells what share of its original",
                "DELETE { ?r j:added ?x } INSERT { ?r j:added 2.0 } WHERE { ?r j:added ?x } | A near copy tells what share of it",
                "DELETE { ?r j:original ?x } INSERT { ?r j:original ?y } WHERE { ?r j:original ?x ; j:copy ?y } | No document is a copy",
                "DELETE { ?r j:copies ?x } INSERT { ?r j:copies 1 } WHERE { ?r j:copies ?x } | An origin counts its documents",
                "DELETE { ?r j:byReasonOf ?x } WHERE { ?r j:byReasonOf ?x } | A roll-up has exactly one reason",
                "DELETE { ?r j:independentOrigins ?x } WHERE { ?r j:independentOrigins ?x } | A corroboration has at least one",
            })
    void aFaultInADerivationOrRatingIsRefused(String fault, String message) {
        assertThat(GATE.check(changed(OTHERS, fault)))
                .extracting(Breach::message)
                .anyMatch(m -> m.startsWith(message));
    }

    private static Model document() {
        Party treasury = Sample.attribution().holder();
        Response<Party> sanction = new Response<>(
                Response.Kind.SANCTION,
                treasury,
                Optional.of(Sample.attribution().subject()),
                Optional.of(Sample.attribution().object()),
                Optional.of(LocalDate.of(2021, 6, 2)),
                Sample.attribution().evidence(),
                "sanctions",
                "sample");
        Content content = new Content(
                Sample.claims(),
                Map.of(Sample.denial(), List.of(new Detail(Aspect.SCOPE, "scope/involvement", "nothing to do with"))),
                List.of(sanction),
                Optional.of("02" + "0f".repeat(128)),
                Optional.of("Reuters"),
                List.of(new Citation("The Times", new Span(0, 3))));
        return DocumentGraph.of(Sample.document(), content, Sample.VERSION, id -> false);
    }

    private static Model others() {
        String claim = ":document\\/0123456789abcdef\\#c-01234567";
        String document = ":document\\/0123456789abcdef";
        String proposition = ":proposition\\/0123456789abcdef";
        return read(Stream.of(
                        ":rating\\/0123456789abcdef a j:Rating ; j:rated :source ; j:reliability :reliability\\/b ;"
                                + SIGNED,
                        ":decision\\/0123456789abcdef a j:SameDecision ; j:decidesOn :x, :y ;" + SIGNED,
                        ":likeness\\/0123456789abcdef a j:Likeness ; j:likens :x, :y ; j:reason 'one victim' .",
                        ":run\\/2021 a j:Run, prov:Activity ; j:programVersion '1' ; j:documentsRead 1 ; j:documentsStored 1 ;"
                                + " j:documentsUnchanged 0 ; j:documentsRefused 0 ;"
                                + " prov:startedAtTime '2021-06-03T08:00:00Z'^^xsd:dateTime ;"
                                + " prov:endedAtTime '2021-06-03T08:01:00Z'^^xsd:dateTime .",
                        "d:rebuttal-0123456789abcdef a j:Rebuttal ; j:about PROP ; j:denial CLAIM ; j:accusation CLAIM ;"
                                + " j:daysBetween 3 .",
                        "d:roll-up-0123456789abcdef a j:RollUp ; j:rolledUp CLAIM ; j:speaksFor :us ; j:byReasonOf :fbi .",
                        "d:near-copy-0123456789abcdef a j:NearCopy ; j:copy DOC ; j:similarity 0.93 ; j:kept 0.9 ; j:added 0.2 ;"
                                + " j:original :document\\/fedcba9876543210 .",
                        "d:origin-0123456789abcdef a j:Origin ; j:originDocument DOC ; j:copies 2 .",
                        "d:corroboration-0123456789abcdef a j:Corroboration ; j:about PROP ; j:independentOrigins 1 ;"
                                + " j:independentHolders 0 ; j:reportingDocuments 2 .")
                .map(line ->
                        line.replace("CLAIM", claim).replace("DOC", document).replace("PROP", proposition))
                .toList());
    }

    private static Model read(List<String> lines) {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(PREFIXES + String.join("\n", lines), Lang.TURTLE).parse(model);
        return model;
    }

    private static Model changed(Model good, String update) {
        Model copy = ModelFactory.createDefaultModel().add(good);
        String written = update.replaceAll(":(\\w+)/(\\w+)", ":$1\\\\/$2");
        UpdateExecution.dataset(DatasetFactory.wrap(copy))
                .update(PREFIXES + written)
                .execute();
        assertThat(copy.isIsomorphicWith(good))
                .as("the fault changes the graph")
                .isFalse();
        return copy;
    }
}
