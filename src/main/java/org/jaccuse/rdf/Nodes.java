package org.jaccuse.rdf;

import java.util.function.Predicate;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jaccuse.model.Citation;
import org.jaccuse.model.Document;
import org.jaccuse.model.Evidence;
import org.jaccuse.model.Grounds;
import org.jaccuse.model.InputException;
import org.jaccuse.model.Party;
import org.jaccuse.model.Span;

/** Nodes that several records of a document's graph share: its sentences, mentions and entities. */
final class Nodes {
    private final Document document;
    private final Iris iris;
    private final Predicate<String> registered;
    private final Model model;

    /** @param registered tells whether the entity of an identifier is described elsewhere */
    Nodes(Document document, Iris iris, Predicate<String> registered, Model model) {
        this.document = document;
        this.iris = iris;
        this.registered = registered;
        this.model = model;
    }

    /** The sentence with its words and offsets. */
    Resource sentence(Evidence evidence) {
        Span span = evidence.span();
        if (!evidence.digest().equals(document.digest()) || !words(span).equals(evidence.quote())) {
            throw new InputException(
                    document.location(),
                    "the text has other words at " + span.start() + ".." + span.end() + " than the quoted “"
                            + evidence.quote() + "”; read the document again and take the sentence from that reading");
        }
        Resource sentence = iris.fragment("s", span);
        Resource quote = of(sentence.getURI() + "-quote")
                .addProperty(RDF.type, OA.TextQuoteSelector)
                .addProperty(OA.exact, Text.of(evidence.quote()));
        Resource position =
                position(of(sentence.getURI() + "-position"), span).addProperty(RDF.type, OA.TextPositionSelector);
        document.page(span).ifPresent(page -> of(sentence).addProperty(Vocabulary.page, Text.number(page)));
        return of(sentence)
                .addProperty(RDF.type, OA.SpecificResource)
                .addProperty(OA.hasSource, of(iris.document()))
                .addProperty(OA.hasSelector, quote)
                .addProperty(OA.hasSelector, position);
    }

    /** Gives a document another outlet whose report it passes on, with the words that say so. */
    void citation(Resource document, Citation citation) {
        Resource node = position(of(iris.fragment("o", citation.place())), citation.place())
                .addProperty(RDF.type, Vocabulary.Citation)
                .addProperty(Vocabulary.outlet, Text.of(citation.outlet()))
                .addProperty(OA.exact, Text.of(words(citation.place())));
        document.addProperty(Vocabulary.cites, node);
    }

    /** Gives a node a party in a role, with the words for it. */
    void party(Resource node, Property role, Property mention, Party party) {
        node.addProperty(role, entity(party));
        mention(node, mention, party);
    }

    /** Gives a node the words for a party; nothing for one without words. */
    void mention(Resource node, Property role, Party party) {
        mention(node, role, party, entity(party));
    }

    /** Gives a node the words for a party that stands for an entity; nothing for one without words. */
    void mention(Resource node, Property role, Party party, Resource entity) {
        party.mention().span().ifPresent(span -> {
            Resource mention = position(of(iris.fragment("m", span)), span)
                    .addProperty(RDF.type, Vocabulary.Mention)
                    .addProperty(OA.exact, Text.of(words(span)));
            // Words stand for one entity: of several claims about them, the first in the text decides.
            if (!mention.hasProperty(Vocabulary.refersTo)) {
                mention.addProperty(Vocabulary.refersTo, entity);
            }
            party.grounds().readings().forEach(reading -> candidate(mention, reading));
            node.addProperty(role, mention);
        });
    }

    /** The entity of a party, described here unless it is elsewhere. */
    Resource entity(Party party) {
        Resource entity = iris.party(party);
        iris.kind(party).filter(kind -> !registered.test(party.id())).ifPresent(kind -> {
            of(entity).addProperty(RDF.type, kind).addProperty(RDFS.label, Text.of(party.label()));
            party.grounds().happening().ifPresent(told -> happening(of(entity), told));
        });
        return entity;
    }

    /** What the words of an incident without an entry tell of it; what two documents tell of one is the same by its name. */
    private void happening(Resource incident, Grounds.Happening told) {
        told.victim().ifPresent(victim -> {
            if (victim.startsWith("actor/")) {
                incident.addProperty(Vocabulary.victim, of(Vocabulary.BASE + victim));
            } else {
                incident.addProperty(Vocabulary.victimName, Text.of(victim));
            }
        });
        told.kind().ifPresent(kind -> incident.addProperty(DCTerms.type, Text.of(kind)));
        told.date().ifPresent(date -> incident.addProperty(Vocabulary.schemaStartDate, Text.yearOrMonth(date)));
    }

    private void candidate(Resource mention, Grounds.Reading reading) {
        String iri = Vocabulary.BASE + reading.id();
        Resource candidate = of(mention.getURI() + "-" + Iris.hash(8, iri))
                .addProperty(RDF.type, Vocabulary.Candidate)
                .addProperty(Vocabulary.means, of(iri))
                .addProperty(Vocabulary.score, Text.score(reading.score()))
                .addProperty(Vocabulary.reason, Text.of(reading.reason()));
        mention.addProperty(Vocabulary.candidate, candidate);
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

    /** The graph. */
    Model model() {
        return model;
    }

    /** A node of this graph. */
    Resource of(Resource resource) {
        return of(resource.getURI());
    }

    Resource of(String iri) {
        return model.createResource(iri);
    }
}
