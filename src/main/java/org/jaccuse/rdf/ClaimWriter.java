package org.jaccuse.rdf;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jaccuse.model.Claim;
import org.jaccuse.model.Document;
import org.jaccuse.model.Evidence;
import org.jaccuse.model.Hop;
import org.jaccuse.model.InputException;
import org.jaccuse.model.Party;
import org.jaccuse.model.Span;

/** Writes claims with their propositions, relays, sentences and mentions into the graph of their document. */
final class ClaimWriter {
    private final Document document;
    private final Iris iris;
    private final Resource extraction;
    private final Predicate<String> registered;
    private final Model model;

    /** @param registered tells whether the entity of an identifier is described elsewhere */
    ClaimWriter(Document document, Iris iris, Resource extraction, Predicate<String> registered, Model model) {
        this.document = document;
        this.iris = iris;
        this.extraction = extraction;
        this.registered = registered;
        this.model = model;
    }

    void write(String id, Claim claim) {
        Resource node = node(iris.fragment("c-" + id))
                .addProperty(RDF.type, Terms.of(claim.act()))
                .addProperty(Vocabulary.stance, Terms.of(claim.stance()))
                .addProperty(Vocabulary.proposition, proposition(claim))
                .addProperty(Vocabulary.evidence, sentence(claim.evidence()))
                .addProperty(Vocabulary.provWasGeneratedBy, extraction)
                .addProperty(Vocabulary.pattern, Text.of(claim.pattern()));
        claim.certainty().ifPresent(certainty -> node.addProperty(Vocabulary.certainty, Terms.of(certainty)));
        claim.claimedOn().ifPresent(day -> node.addProperty(Vocabulary.claimedOn, Text.day(day)));
        hedges(node, claim.hedges());
        party(node, Vocabulary.holder, Vocabulary.holderMention, claim.holder());
        mention(node, Vocabulary.subjectMention, claim.subject());
        mention(node, Vocabulary.objectMention, claim.object());
        chain(id, claim.via(), node);
    }

    /** document → relay 1 → relay 2 → … → claim. */
    private void chain(String id, List<Hop<Party>> via, Resource claim) {
        Resource outer = node(iris.document());
        for (int hop = 0; hop < via.size(); hop++) {
            Resource relay = node(iris.fragment("c-" + id + "-r" + (hop + 1))).addProperty(RDF.type, Vocabulary.Report);
            party(
                    relay,
                    Vocabulary.speaker,
                    Vocabulary.speakerMention,
                    via.get(hop).speaker());
            hedges(relay, via.get(hop).hedges());
            outer.addProperty(Vocabulary.reports, relay);
            outer = relay;
        }
        outer.addProperty(Vocabulary.reports, claim);
    }

    /** One node for all who speak about the same thing, whatever they make of it. */
    private Resource proposition(Claim claim) {
        Resource subject = entity(claim.subject());
        Resource object = entity(claim.object());
        String relation = claim.relation().name().toLowerCase(Locale.ROOT);
        String name = Iris.hash(16, relation, subject.getURI(), object.getURI());
        Resource node = node(Vocabulary.BASE + "proposition/" + name);
        return switch (claim.relation()) {
            case RESPONSIBLE ->
                node.addProperty(RDF.type, Vocabulary.Responsibility)
                        .addProperty(Vocabulary.actor, subject)
                        .addProperty(Vocabulary.incident, object);
            case LINKED_TO ->
                node.addProperty(RDF.type, Vocabulary.Link)
                        .addProperty(Vocabulary.actor, subject)
                        .addProperty(Vocabulary.party, object);
            case BASED_IN ->
                node.addProperty(RDF.type, Vocabulary.Location)
                        .addProperty(Vocabulary.actor, subject)
                        .addProperty(Vocabulary.place, object);
            case HARBOURS ->
                node.addProperty(RDF.type, Vocabulary.Shelter)
                        .addProperty(Vocabulary.state, subject)
                        .addProperty(Vocabulary.actor, object);
        };
    }

    private Resource sentence(Evidence evidence) {
        Span span = evidence.span();
        if (!evidence.digest().equals(document.digest()) || !words(span).equals(evidence.quote())) {
            throw new InputException(
                    document.location(),
                    "the text has other words at " + span.start() + ".." + span.end() + " than the quoted “"
                            + evidence.quote() + "”; read the document again and take the sentence from that reading");
        }
        Resource sentence = iris.fragment("s", span);
        Resource quote = node(sentence.getURI() + "-quote")
                .addProperty(RDF.type, OA.TextQuoteSelector)
                .addProperty(OA.exact, Text.of(evidence.quote()));
        Resource position =
                position(node(sentence.getURI() + "-position"), span).addProperty(RDF.type, OA.TextPositionSelector);
        return node(sentence)
                .addProperty(RDF.type, OA.SpecificResource)
                .addProperty(OA.hasSource, node(iris.document()))
                .addProperty(OA.hasSelector, quote)
                .addProperty(OA.hasSelector, position);
    }

    private void party(Resource node, Property role, Property mention, Party party) {
        node.addProperty(role, entity(party));
        mention(node, mention, party);
    }

    private void mention(Resource node, Property role, Party party) {
        party.mention().span().ifPresent(span -> {
            Resource mention = position(node(iris.fragment("m", span)), span)
                    .addProperty(RDF.type, Vocabulary.Mention)
                    .addProperty(OA.exact, Text.of(words(span)))
                    .addProperty(Vocabulary.refersTo, entity(party));
            node.addProperty(role, mention);
        });
    }

    private Resource entity(Party party) {
        Resource entity = iris.party(party);
        iris.kind(party)
                .filter(kind -> !registered.test(party.id()))
                .ifPresent(kind ->
                        node(entity).addProperty(RDF.type, kind).addProperty(RDFS.label, Text.of(party.label())));
        return entity;
    }

    private static void hedges(Resource node, List<String> hedges) {
        hedges.forEach(hedge -> node.addProperty(Vocabulary.hedge, Text.of(hedge)));
    }

    private static Resource position(Resource node, Span span) {
        return node.addProperty(OA.start, Text.number(span.start())).addProperty(OA.end, Text.number(span.end()));
    }

    private String words(Span span) {
        if (span.end() > document.text().length()) {
            throw new InputException(
                    document.location(),
                    "the text ends at " + document.text().length() + ", before the words at " + span.start() + ".."
                            + span.end() + "; read the document again and take the words from that reading");
        }
        return span.of(document.text());
    }

    private Resource node(Resource resource) {
        return node(resource.getURI());
    }

    private Resource node(String iri) {
        return model.createResource(iri);
    }
}
