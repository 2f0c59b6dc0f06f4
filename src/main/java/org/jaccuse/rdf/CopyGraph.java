package org.jaccuse.rdf;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;

/** Which documents tell one story, as records of the graph of derivations. */
public final class CopyGraph {
    private final Model model = ModelFactory.createDefaultModel();
    private final Map<String, Long> members = new TreeMap<>();

    /**
     * How much a copy and its original have in common, each 0 to 1.
     *
     * @param similarity share of the shorter of the two that stands in the other
     * @param kept share of the original that stands in the copy
     * @param added share of the copy that does not stand in the original
     */
    public record Shares(double similarity, double kept, double added) {}

    /** An empty graph. */
    public CopyGraph() {
        model.setNsPrefixes(Vocabulary.PREFIXES);
    }

    /**
     * Adds that a document has nearly the text of an earlier one.
     *
     * @param copy IRI of the later document
     * @param original IRI of the earlier one
     * @param origin IRI of the earliest document of the story
     * @param shares how much they have in common, each 0 to 1
     */
    public void add(String copy, String original, String origin, Shares shares) {
        Resource later = model.createResource(copy);
        Resource earlier = model.createResource(original);
        node("near-copy", copy, original)
                .addProperty(RDF.type, Vocabulary.NearCopy)
                .addProperty(Vocabulary.copy, later)
                .addProperty(Vocabulary.original, earlier)
                .addProperty(Vocabulary.similarity, Text.score(shares.similarity()))
                .addProperty(Vocabulary.kept, Text.score(shares.kept()))
                .addProperty(Vocabulary.added, Text.score(shares.added()));
        later.addProperty(Vocabulary.nearCopyOf, earlier);
        later.addProperty(Vocabulary.origin, story(origin));
        members.merge(origin, 1L, Long::sum);
    }

    /** The graph of what was added. */
    public Model model() {
        members.forEach((origin, copies) -> {
            Resource first = model.createResource(origin);
            first.addProperty(Vocabulary.origin, story(origin));
            story(origin)
                    .addProperty(RDF.type, Vocabulary.Origin)
                    .addProperty(Vocabulary.originDocument, first)
                    .addProperty(Vocabulary.copies, Text.number(copies + 1));
        });
        return model;
    }

    private Resource story(String origin) {
        return node("origin", origin);
    }

    private Resource node(String kind, String... parts) {
        return model.createResource(Vocabulary.DERIVED + "#" + kind + "-" + Iris.hash(16, parts));
    }
}
