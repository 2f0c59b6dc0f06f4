package org.jaccuse.rdf;

import java.util.Locale;
import java.util.Map;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.jaccuse.model.Claim;
import org.jaccuse.model.Party;
import org.jaccuse.model.Relation;
import org.jaccuse.model.Response;
import org.jaccuse.model.Stance;

/** Writes the measures that a document tells of, each as an event with the claims that it answers. */
final class ResponseWriter {
    private final Iris iris;
    private final Resource extraction;
    private final Nodes nodes;
    private final Map<Claim, String> claims;

    /** @param claims of the same document with their names */
    ResponseWriter(Iris iris, Resource extraction, Nodes nodes, Map<Claim, String> claims) {
        this.iris = iris;
        this.extraction = extraction;
        this.nodes = nodes;
        this.claims = claims;
    }

    void write(Response<Party> response) {
        Resource node = nodes.of(iris.fragment("e-" + id(response)))
                .addProperty(RDF.type, Terms.of(response.kind()))
                .addProperty(Vocabulary.evidence, nodes.sentence(response.evidence()))
                .addProperty(Vocabulary.sign, Text.of(response.sign()))
                .addProperty(Vocabulary.pattern, Text.of(response.pattern()))
                .addProperty(Vocabulary.provWasGeneratedBy, extraction);
        nodes.party(node, Vocabulary.responder, Vocabulary.responderMention, response.responder());
        response.target().ifPresent(target -> nodes.party(node, Vocabulary.target, Vocabulary.targetMention, target));
        response.over().ifPresent(incident -> node.addProperty(Vocabulary.over, nodes.entity(incident)));
        response.day().ifPresent(day -> node.addProperty(Vocabulary.respondedOn, Text.day(day)));
        claims.forEach((claim, id) -> {
            if (answers(response, claim)) {
                node.addProperty(Vocabulary.answers, iris.fragment("c-" + id));
            }
        });
        nodes.of(iris.document()).addProperty(Vocabulary.tells, node);
    }

    /** An accusation about the same incident, or in the same sentence against the same party. */
    private static boolean answers(Response<Party> response, Claim claim) {
        boolean accuses = claim.stance() == Stance.AFFIRM;
        boolean sameIncident = claim.relation() == Relation.RESPONSIBLE
                && response.over()
                        .map(Party::id)
                        .filter(claim.object().id()::equals)
                        .isPresent();
        boolean sameSentence = claim.evidence()
                        .span()
                        .equals(response.evidence().span())
                && (response.target().isEmpty()
                        || response.target().get().id().equals(claim.subject().id()));
        return accuses && (sameIncident || sameSentence);
    }

    private static String id(Response<Party> response) {
        return Iris.hash(
                8,
                response.kind().name().toLowerCase(Locale.ROOT),
                response.responder().id(),
                response.target().map(Party::id).orElse(""),
                Integer.toString(response.evidence().span().start()),
                response.sign());
    }
}
