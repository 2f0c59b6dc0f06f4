package org.jaccuse.rdf;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;
import org.jaccuse.model.Correspondence;
import org.jaccuse.model.Correspondence.Justification;

/**
 * Statements for {@link Vocabulary#LINKS}: correspondences as mappings of the Simple Standard for Sharing Ontological Mappings
 * (SSSOM), each with the SKOS triple that it stands for, and the link sets between datasets as VoID describes them.
 */
public final class MappingGraph {
    private static final String SSSOM = "https://w3id.org/sssom/";
    private static final String SEMAPV = "https://w3id.org/semapv/vocab/";
    private static final Resource MAPPING = ResourceFactory.createResource(SSSOM + "Mapping");
    private static final Property SUBJECT = sssom("subject_id");
    private static final Property PREDICATE = sssom("predicate_id");
    private static final Property OBJECT = sssom("object_id");
    private static final Property CONFIDENCE = sssom("confidence");
    private static final Property JUSTIFICATION = sssom("mapping_justification");
    private static final Property TOOL = sssom("mapping_tool");
    private static final Property TOOL_VERSION = sssom("mapping_tool_version");
    private static final Property DATE = sssom("mapping_date");
    private static final Property COMMENT = sssom("comment");
    private static final Property SUBJECT_LABEL = sssom("subject_label");
    private static final Property OBJECT_LABEL = sssom("object_label");

    private MappingGraph() {}

    /**
     * What made a graph of links.
     *
     * @param version of the program
     * @param state of all that they rest upon, as one word
     */
    public record Made(String version, String state) {}

    /**
     * The graph of links.
     *
     * @param told what was found
     * @param sources graph of the dataset that lists an entity, by its IRI; the register's for those it does not name
     * @param same pairs that curators decided to be one and of which one is of another catalogue: entity to its address there
     * @param made by what
     * @param days when each was found, by subject, space and object
     */
    public static Model of(
            Collection<Correspondence> told,
            Map<String, String> sources,
            Map<String, String> same,
            Made made,
            Map<String, LocalDate> days) {
        Model model = ModelFactory.createDefaultModel();
        model.setNsPrefixes(Vocabulary.PREFIXES)
                .setNsPrefix("sssom", SSSOM)
                .setNsPrefix("semapv", SEMAPV)
                .setNsPrefix("void", VOID.getURI());
        model.createResource(Vocabulary.LINKS).addProperty(DCTerms.identifier, made.state());
        Map<String, Integer> sizes = new TreeMap<>();
        for (Correspondence one : told) {
            Resource subject = model.createResource(one.subject());
            subject.addProperty(predicate(one), model.createResource(one.object()));
            write(model, Vocabulary.LINKS + "#m-", one)
                    .addProperty(TOOL, "jaccuse")
                    .addProperty(TOOL_VERSION, made.version())
                    .addProperty(DATE, Text.day(day(one, days)));
            String from = sources.getOrDefault(one.subject(), Vocabulary.REGISTER);
            String to = sources.getOrDefault(one.object(), Vocabulary.REGISTER);
            sizes.merge(from + " " + to + " " + predicate(one).getURI(), 1, Integer::sum);
        }
        sizes.forEach((ends, size) -> linkSet(model, ends.split(" "), size));
        same.forEach((entity, address) ->
                model.createResource(entity).addProperty(OWL2.sameAs, model.createResource(address)));
        return model;
    }

    private static LocalDate day(Correspondence one, Map<String, LocalDate> days) {
        return Objects.requireNonNull(days.get(one.subject() + " " + one.object()), "every link has its day");
    }

    /** Writes one mapping, named by what it says. */
    static Resource write(Model model, String prefix, Correspondence one) {
        Property predicate = predicate(one);
        String name = Iris.hash(16, one.subject(), predicate.getURI(), one.object());
        Resource node = model.createResource(prefix + name)
                .addProperty(RDF.type, MAPPING)
                .addProperty(SUBJECT, model.createResource(one.subject()))
                .addProperty(PREDICATE, predicate)
                .addProperty(OBJECT, model.createResource(one.object()))
                .addProperty(CONFIDENCE, Text.score(one.confidence()))
                .addProperty(JUSTIFICATION, model.createResource(SEMAPV + term(one.justification())))
                .addProperty(COMMENT, Text.of(one.reason()));
        if (!one.subjectLabel().isEmpty()) {
            node.addProperty(SUBJECT_LABEL, Text.of(one.subjectLabel()));
        }
        if (!one.objectLabel().isEmpty()) {
            node.addProperty(OBJECT_LABEL, Text.of(one.objectLabel()));
        }
        return node;
    }

    private static void linkSet(Model model, String[] ends, int size) {
        model.createResource(Vocabulary.LINKS + "#set-" + Iris.hash(16, ends))
                .addProperty(RDF.type, VOID.Linkset)
                .addProperty(VOID.subjectsTarget, model.createResource(ends[0]))
                .addProperty(VOID.objectsTarget, model.createResource(ends[1]))
                .addProperty(VOID.linkPredicate, model.createResource(ends[2]))
                .addProperty(VOID.triples, Text.number(size))
                .addProperty(DCTerms.isPartOf, model.createResource(Vocabulary.LINKS));
    }

    private static Property predicate(Correspondence one) {
        return ResourceFactory.createProperty(SKOS.getURI(), one.match().term());
    }

    private static String term(Justification justification) {
        return switch (justification) {
            case LEXICAL -> "LexicalMatching";
            case LEXICAL_SIMILARITY -> "LexicalSimilarityThresholdMatching";
            case MANUAL -> "ManualMappingCuration";
            case STATED -> "UnspecifiedMatching";
        };
    }

    private static Property sssom(String name) {
        return ResourceFactory.createProperty(SSSOM, name);
    }
}
