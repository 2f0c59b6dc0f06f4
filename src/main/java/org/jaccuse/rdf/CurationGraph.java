package org.jaccuse.rdf;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/**
 * Statements for {@link Vocabulary#CURATION}: what curators decided about who is who, and how they rate sources and claims.
 * A decision or rating is never taken away; undoing it adds who did so and when.
 */
public final class CurationGraph {
    private CurationGraph() {}

    /**
     * A decision on two entities.
     *
     * @param same whether they are one; else they are apart
     * @param first IRI, as {@code second}; their order does not matter
     * @param view of {@link #view} after the decision
     */
    public static Model decision(
            boolean same,
            String first,
            String second,
            String because,
            String by,
            Instant at,
            Map<String, String> view) {
        Model model = view(view);
        String one = first.compareTo(second) < 0 ? first : second;
        String other = first.compareTo(second) < 0 ? second : first;
        Instant day = at.truncatedTo(ChronoUnit.MILLIS);
        String name = Iris.hash(16, same ? "same" : "apart", one, other, by, day.toString());
        model.createResource(Vocabulary.BASE + "decision/" + name)
                .addProperty(RDF.type, same ? Vocabulary.SameDecision : Vocabulary.ApartDecision)
                .addProperty(Vocabulary.decidesOn, model.createResource(one))
                .addProperty(Vocabulary.decidesOn, model.createResource(other))
                .addProperty(Vocabulary.because, Text.of(because))
                .addProperty(DCTerms.creator, Text.of(by))
                .addProperty(DCTerms.created, Text.time(day));
        return model;
    }

    /**
     * A rating.
     *
     * @param rated IRI of a source or claim
     * @param scale {@code reliability} or {@code credibility}
     * @param grade of that scale: A to F or 1 to 6
     */
    public static Model rating(String rated, String scale, String grade, String because, String by, Instant at) {
        Model model = view(Map.of());
        Instant day = at.truncatedTo(ChronoUnit.MILLIS);
        String name = Iris.hash(16, scale, rated, by, day.toString());
        String concept = Vocabulary.BASE + scale + "/" + grade.toLowerCase(Locale.ROOT);
        model.createResource(Vocabulary.BASE + "rating/" + name)
                .addProperty(RDF.type, Vocabulary.Rating)
                .addProperty(Vocabulary.rated, model.createResource(rated))
                .addProperty(
                        scale.equals("reliability") ? Vocabulary.reliability : Vocabulary.credibility,
                        model.createResource(concept))
                .addProperty(Vocabulary.because, Text.of(because))
                .addProperty(DCTerms.creator, Text.of(by))
                .addProperty(DCTerms.created, Text.time(day));
        return model;
    }

    /** That a decision or rating was taken back, and the view after it. */
    public static Model undone(String decision, String by, Instant at, Map<String, String> view) {
        Model model = view(view);
        model.createResource(decision)
                .addProperty(Vocabulary.undoneBy, Text.of(by))
                .addProperty(Vocabulary.undoneOn, Text.time(at.truncatedTo(ChronoUnit.MILLIS)));
        return model;
    }

    /** The statements of decisions that are dropped, and the view that followed from all. */
    public static Model gone(Collection<List<Triple>> decisions, Map<String, String> view) {
        Model model = view(view);
        decisions.forEach(triples -> triples.forEach(model.getGraph()::add));
        return model;
    }

    /** The view that follows from the decisions in force: entities with the one that stands for them. */
    public static Model view(Map<String, String> representatives) {
        Model model = ModelFactory.createDefaultModel();
        model.setNsPrefixes(Vocabulary.PREFIXES);
        representatives.forEach((entity, as) ->
                model.createResource(entity).addProperty(Vocabulary.viewedAs, model.createResource(as)));
        return model;
    }
}
