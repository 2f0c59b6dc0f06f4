package org.jaccuse.rdf;

import java.util.List;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.jaccuse.model.Claim;
import org.jaccuse.model.Detail;
import org.jaccuse.model.Hop;
import org.jaccuse.model.Party;
import org.jaccuse.model.Relation;

/** Writes claims with their propositions, relays, sentences and mentions into the graph of their document. */
final class ClaimWriter {
    private final Iris iris;
    private final Resource extraction;
    private final Nodes nodes;

    ClaimWriter(Iris iris, Resource extraction, Nodes nodes) {
        this.iris = iris;
        this.extraction = extraction;
        this.nodes = nodes;
    }

    void write(String id, Claim claim, List<Detail> details) {
        Resource node = nodes.of(iris.fragment("c-" + id))
                .addProperty(RDF.type, Terms.of(claim.act()))
                .addProperty(Vocabulary.stance, Terms.of(claim.stance()))
                .addProperty(Vocabulary.proposition, proposition(claim))
                .addProperty(Vocabulary.evidence, nodes.sentence(claim.evidence()))
                .addProperty(Vocabulary.provWasGeneratedBy, extraction)
                .addProperty(Vocabulary.pattern, Text.of(claim.pattern()));
        claim.certainty().ifPresent(certainty -> node.addProperty(Vocabulary.certainty, Terms.of(certainty)));
        claim.claimedOn().ifPresent(day -> node.addProperty(Vocabulary.claimedOn, Text.day(day)));
        hedges(node, claim.hedges());
        nodes.party(node, Vocabulary.holder, Vocabulary.holderMention, claim.holder());
        nodes.mention(node, Vocabulary.subjectMention, claim.subject());
        nodes.mention(node, Vocabulary.objectMention, claim.object(), object(claim));
        details.forEach(detail -> detail(node, detail));
        chain(id, claim.via(), node);
    }

    private void detail(Resource claim, Detail detail) {
        claim.addProperty(Terms.of(detail.aspect()), iris.value(detail.value()));
        if (!detail.sign().isEmpty()) {
            claim.addProperty(Vocabulary.sign, Text.of(detail.sign()));
        }
    }

    /** document → relay 1 → relay 2 → … → claim. */
    private void chain(String id, List<Hop<Party>> via, Resource claim) {
        Resource outer = nodes.of(iris.document());
        for (int hop = 0; hop < via.size(); hop++) {
            Resource relay =
                    nodes.of(iris.fragment("c-" + id + "-r" + (hop + 1))).addProperty(RDF.type, Vocabulary.Report);
            nodes.party(
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

    /**
     * Deeds that nobody tells apart are the document's own: two documents do not speak about one thing because both leave open about
     * which.
     */
    private Resource proposition(Claim claim) {
        Resource subject = nodes.entity(claim.subject());
        Resource object = object(claim);
        String deed = object.equals(Vocabulary.unknownIncident) ? iris.document() : object.getURI();
        return Propositions.in(nodes.model(), claim.relation(), subject, object, deed);
    }

    private Resource object(Claim claim) {
        Resource object = nodes.entity(claim.object());
        boolean deed = claim.relation() == Relation.RESPONSIBLE;
        return deed && object.equals(Vocabulary.unknownActor) ? Vocabulary.unknownIncident : object;
    }

    private static void hedges(Resource node, List<String> hedges) {
        hedges.forEach(hedge -> node.addProperty(Vocabulary.hedge, Text.of(hedge)));
    }
}
