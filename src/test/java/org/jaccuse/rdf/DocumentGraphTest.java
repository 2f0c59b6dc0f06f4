package org.jaccuse.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jaccuse.model.Claim;
import org.jaccuse.model.Document;
import org.jaccuse.model.Evidence;
import org.jaccuse.model.Hop;
import org.jaccuse.model.InputException;
import org.jaccuse.model.Mention;
import org.jaccuse.model.Party;
import org.jaccuse.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentGraphTest {
    private final Document document = Sample.document();
    private final Model graph = DocumentGraph.of(document, Sample.claims(), Sample.VERSION);

    @Test
    void theOrderOfTheClaimsDoesNotMatter() {
        List<Claim> shuffled = new ArrayList<>(Sample.claims());
        shuffled.add(Sample.denial());
        shuffled.add(withHedge(Sample.attribution(), "reportedly"));
        String expected = lines(DocumentGraph.of(document, shuffled, Sample.VERSION));
        Random order = new Random(7);
        for (int round = 0; round < 10; round++) {
            Collections.shuffle(shuffled, order);
            assertThat(lines(DocumentGraph.of(document, shuffled, Sample.VERSION)))
                    .isEqualTo(expected);
        }
    }

    @Test
    void namesStayTheSameFromReleaseToRelease() {
        assertThat(DocumentGraph.claimIris(document, Sample.claims()).get(Sample.denial()))
                .isEqualTo(DocumentGraph.iri(document) + "#c-"
                        + Iris.hash(
                                8,
                                "responsible",
                                "actor/russia",
                                "incident/solarwinds-2020",
                                "deny",
                                "actor/russia",
                                Integer.toString(
                                        Sample.denial().evidence().span().start())));
        assertThat(Iris.hash(8, "responsible", "actor/russia")).isEqualTo("8b62502a");
    }

    @Test
    void claimsThatDifferInHedgesAloneKeepNamesOfTheirOwn() {
        Claim plain = Sample.attribution();
        Claim hedged = withHedge(plain, "reportedly");
        assertThat(DocumentGraph.claimIris(document, List.of(plain, hedged)))
                .isEqualTo(DocumentGraph.claimIris(document, List.of(hedged, plain)))
                .hasSize(2)
                .extractingByKeys(plain, hedged)
                .doesNotHaveDuplicates();
    }

    @Test
    void nothingIsABlankNode() {
        assertThat(graph.listStatements().toList())
                .allSatisfy(statement -> assertThat(List.of(statement.getSubject(), statement.getObject()))
                        .noneMatch(RDFNode::isAnon));
    }

    @Test
    void aChainRunsFromTheDocumentThroughBothRelaysToTheClaim() {
        String claim = DocumentGraph.claimIris(document, Sample.claims()).get(Sample.relayed());
        Resource first = graph.createResource(claim + "-r1");
        Resource second = graph.createResource(claim + "-r2");
        assertThat(graph.contains(graph.createResource(DocumentGraph.iri(document)), Vocabulary.reports, first))
                .isTrue();
        assertThat(first.listProperties(Vocabulary.reports).toList())
                .extracting(s -> s.getObject().asResource())
                .containsExactly(second);
        assertThat(second.listProperties(Vocabulary.reports).toList())
                .extracting(s -> s.getObject().asResource().getURI())
                .containsExactly(claim);
        assertThat(first.getProperty(Vocabulary.speaker).getResource()).isEqualTo(Vocabulary.unspecified);
        assertThat(first.getProperty(Vocabulary.hedge).getString()).isEqualTo("According to");
        assertThat(second.getProperty(Vocabulary.speaker).getResource().getURI())
                .isEqualTo(Vocabulary.BASE + "actor/white-house");
        assertThat(second.getProperty(Vocabulary.speakerMention)
                        .getResource()
                        .getProperty(OA.exact)
                        .getString())
                .isEqualTo("the White House");
    }

    @Test
    void whoSpeaksAboutTheSameSharesAPropositionAndNoTripleStatesIt() {
        Claim accused = new Claim(
                Sample.denial().relation(),
                Sample.denial().subject(),
                Sample.denial().object(),
                org.jaccuse.model.Stance.AFFIRM,
                Sample.denial().certainty(),
                org.jaccuse.model.SpeechAct.ACCUSATION,
                Sample.shelter().holder(),
                List.of(),
                List.of(),
                Optional.empty(),
                Sample.denial().evidence(),
                "sample");
        Model both = DocumentGraph.of(document, List.of(Sample.denial(), accused), Sample.VERSION);
        assertThat(both.listResourcesWithProperty(RDF.type, Vocabulary.Responsibility)
                        .toList())
                .hasSize(1);
        Resource russia = both.createResource(Vocabulary.BASE + "actor/russia");
        assertThat(russia.listProperties().toList())
                .extracting(s -> s.getPredicate().getURI())
                .containsOnly(RDF.type.getURI(), RDFS.label.getURI());
    }

    @Test
    void anAuthorIsTheDocumentAndAnUnknownCulpritIsTheUnknownActor() {
        assertThat(ask("ASK { ?claim j:holder ?document . ?document a j:Document }"))
                .isTrue();
        assertThat(ask("ASK { ?claim a j:RefusalToAttribute ; j:proposition/j:actor j:unknownActor }"))
                .isTrue();
        assertThat(ask("ASK { ?claim a j:RefusalToAttribute ; j:certainty ?any }"))
                .isFalse();
        assertThat(ask("ASK { ?claim a j:RefusalToAttribute ; j:subjectMention ?any }"))
                .isFalse();
    }

    @Test
    void whatTheRegisterDescribesIsNotDescribedAgain() {
        Model lean = DocumentGraph.of(document, Sample.claims(), Sample.VERSION, id -> !id.contains("~"));
        assertThat(lean.listSubjectsWithProperty(RDFS.label).toList())
                .extracting(Resource::getURI)
                .containsExactly(Vocabulary.BASE + "actor/criminals-likely-based-in-russia~jbs-2021");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u201CThe FBI said \uD83D\uDCA5 \u201Cit was DarkSide\u201C\u201D",
                        "tab\tline\r\nfeed \\ \" ' \u0000 \u2028 end",
                "e\u0301 \u202Eright to left\u202C \u00A0\uFEFF", "$& {{x}} <b>&amp;</b> \uFFFF"
            })
    void aQuoteKeepsEveryCharacter(String quote) {
        Document odd = Sample.document("odd.txt", "Before. " + quote + " After.");
        Claim claim = in(odd, quote, Sample.evidence(odd, quote));
        Model written = DocumentGraph.of(odd, List.of(claim), Sample.VERSION);
        assertThat(written.listSubjectsWithProperty(RDF.type, OA.TextQuoteSelector)
                        .next()
                        .getProperty(OA.exact)
                        .getString())
                .isEqualTo(quote);
    }

    @Test
    void halfACharacterBecomesAReplacementOfTheSameLength() {
        assertThat(Text.of("a\uD83Db\uDCA5 \uD83D\uDCA5").getString()).isEqualTo("a\uFFFDb\uFFFD \uD83D\uDCA5");
    }

    @Test
    void aQuoteThatTheTextDoesNotHaveIsRefused() {
        Evidence shifted = new Evidence("The FBI", new Span(0, 7), document.digest());
        assertThatThrownBy(() -> DocumentGraph.of(document, List.of(in(document, "FBI", shifted)), Sample.VERSION))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("[news/week.html] the text has other words at 0..7");
        Evidence beyond = new Evidence("x", new Span(100_000, 100_001), document.digest());
        assertThatThrownBy(() -> DocumentGraph.of(document, List.of(in(document, "FBI", beyond)), Sample.VERSION))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("before the words at 100000..100001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "actor/two words",
                "actor/",
                "russia",
                "verb/deny",
                "actor/a<b",
                "actor/x\u0000",
                "actor/%zz",
                "actor/a#b"
            })
    void anIdentifierThatGivesNoIriIsRefused(String id) {
        Claim claim = speaker(new Party(id, "x", Mention.author()));
        assertThatThrownBy(() -> DocumentGraph.of(document, List.of(claim), Sample.VERSION))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("[news/week.html] found the ");
    }

    @Test
    void aDigestOrVersionThatGivesNoIriIsRefused() {
        Document wrong = new Document(
                "a.txt",
                "sha256:ABC",
                document.title(),
                document.byline(),
                document.publisher(),
                document.published(),
                "en",
                document.url(),
                "",
                List.of());
        assertThatThrownBy(() -> DocumentGraph.iri(wrong))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("64 lower-case hexadecimal digits");
        assertThatThrownBy(() -> DocumentGraph.of(document, List.of(), "0.1 beta"))
                .isInstanceOf(InputException.class);
    }

    private static Claim speaker(Party party) {
        Claim claim = Sample.attribution();
        return new Claim(
                claim.relation(),
                claim.subject(),
                claim.object(),
                claim.stance(),
                claim.certainty(),
                claim.act(),
                claim.holder(),
                List.of(new Hop<>(party, List.of())),
                List.of(),
                Optional.empty(),
                claim.evidence(),
                "sample");
    }

    private static Claim withHedge(Claim claim, String hedge) {
        return new Claim(
                claim.relation(),
                claim.subject(),
                claim.object(),
                claim.stance(),
                claim.certainty(),
                claim.act(),
                claim.holder(),
                claim.via(),
                List.of(hedge),
                claim.claimedOn(),
                claim.evidence(),
                claim.pattern());
    }

    private static Claim in(Document document, String words, Evidence evidence) {
        int start = document.text().indexOf(words);
        Mention mention = Mention.of(Mention.Kind.NAMED, words, new Span(start, start + words.length()));
        Claim claim = Sample.attribution();
        return new Claim(
                claim.relation(),
                new Party("actor/darkside", "DarkSide", mention),
                new Party("incident/colonial-pipeline-2021", "Colonial Pipeline", mention),
                claim.stance(),
                claim.certainty(),
                claim.act(),
                new Party("author", "AUTHOR", Mention.author()),
                List.of(),
                List.of(),
                Optional.empty(),
                evidence,
                "sample");
    }

    private boolean ask(String query) {
        try (var execution = QueryExecutionFactory.create("PREFIX j: <" + Vocabulary.NS + "> " + query, graph)) {
            return execution.execAsk();
        }
    }

    private static String lines(Model model) {
        StringWriter text = new StringWriter();
        model.write(text, "N-TRIPLES");
        return String.join("\n", Stream.of(text.toString().split("\n")).sorted().toList());
    }
}
