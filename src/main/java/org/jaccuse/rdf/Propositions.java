package org.jaccuse.rdf;

import java.util.Locale;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.jaccuse.model.Relation;

/** Propositions: one node for all who speak about the same thing, whatever they make of it and wherever. */
final class Propositions {
    private Propositions() {}

    /**
     * Describes a proposition.
     *
     * @param deed what the node's name is made from in the object's place
     */
    static Resource in(Model model, Relation relation, Resource subject, Resource object, String deed) {
        String kind = relation.name().toLowerCase(Locale.ROOT);
        String name = Iris.hash(16, kind, subject.getURI(), deed);
        Resource node = model.createResource(Vocabulary.BASE + "proposition/" + name);
        return switch (relation) {
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
}
