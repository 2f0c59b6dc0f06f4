package org.jaccuse.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jaccuse.copy.Fingerprint;
import org.jaccuse.model.Certainty;
import org.jaccuse.model.Claim;
import org.jaccuse.model.Content;
import org.jaccuse.model.Document;
import org.jaccuse.model.Evidence;
import org.jaccuse.model.Mention;
import org.jaccuse.model.Party;
import org.jaccuse.model.Relation;
import org.jaccuse.model.Span;
import org.jaccuse.model.SpeechAct;
import org.jaccuse.model.Stance;
import org.jaccuse.spark.PipelineSource;

/** The scripted analysis with fingerprints of the texts, and with claims on an incident. */
class ScriptedSource implements PipelineSource {
    private static final long serialVersionUID = 1L;
    private static final String HARBOUR = "Moscow attacked the harbour";

    /** Called before a document is analysed. */
    void analysing(Document document) {}

    @Override
    public Pipeline get() {
        ScriptedAnalysis script = ScriptedAnalysis.quick();
        Analysis analysis = new Analysis() {
            @Override
            public List<Claim> claims(Document document) {
                List<Claim> claims = new ArrayList<>(script.claims(document));
                if (document.text().contains(HARBOUR)) {
                    claims.add(harbour(document));
                }
                return claims;
            }

            @Override
            public Content content(Document document) {
                analysing(document);
                Content claims = Content.of(claims(document));
                return new Content(
                        claims.claims(),
                        Map.of(),
                        List.of(),
                        Fingerprint.of(document.text()).map(Fingerprint::hex),
                        Optional.empty(),
                        List.of());
            }
        };
        return new Pipeline(analysis, List.of(ScriptedIngest.REGISTER), Set.of("place/russia"), new Profile());
    }

    private static Claim harbour(Document document) {
        int start = document.text().indexOf(HARBOUR);
        Span span = new Span(start, start + HARBOUR.length());
        Span victim = new Span(span.end() - "the harbour".length(), span.end());
        return new Claim(
                Relation.RESPONSIBLE,
                new Party(
                        "actor/group",
                        "the group",
                        Mention.of(Mention.Kind.NAMED, "Moscow", new Span(start, start + "Moscow".length()))),
                new Party(
                        "incident/harbour-2021", "the harbour", Mention.of(Mention.Kind.NAMED, "the harbour", victim)),
                Stance.AFFIRM,
                Optional.of(Certainty.CERTAIN),
                SpeechAct.ASSERTION,
                new Party("author", "AUTHOR", Mention.author()),
                List.of(),
                List.of(),
                Optional.empty(),
                new Evidence(HARBOUR, span, document.digest()),
                "scripted");
    }
}
