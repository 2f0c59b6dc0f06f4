package org.jaccuse.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jaccuse.model.Correspondence;
import org.jaccuse.model.Correspondence.Justification;
import org.jaccuse.model.Correspondence.Match;
import org.jaccuse.model.InputException;

/** The concepts of a SKOS file: what each is called and what it is said to match. */
public final class Concepts {
    private static final Map<Node, Match> MATCHES = Map.of(
            SKOS.exactMatch.asNode(), Match.EXACT,
            SKOS.closeMatch.asNode(), Match.CLOSE,
            SKOS.broadMatch.asNode(), Match.BROAD,
            SKOS.narrowMatch.asNode(), Match.NARROW);

    private final Map<String, List<String>> preferred = new LinkedHashMap<>();
    private final Map<String, List<String>> others = new TreeMap<>();
    private final Map<String, String> types = new TreeMap<>();
    private final List<Correspondence> matches = new ArrayList<>();

    private Concepts() {}

    /**
     * A concept.
     *
     * @param iri its address
     * @param label the preferred one: English or without a language before all else
     * @param names all further labels in those languages
     * @param type last part of the name of its class, empty when it has none
     */
    public record Concept(String iri, String label, List<String> names, String type) {}

    /**
     * Reads Turtle, N-Triples or RDF/XML.
     *
     * @param location as the user named it
     * @throws InputException with the line when the file is none of these
     */
    public static Concepts read(Path file, String location) throws IOException {
        Concepts concepts = new Concepts();
        try (InputStream in = Files.newInputStream(file)) {
            RDFParser.create()
                    .source(in)
                    .lang(lang(file))
                    .base(Vocabulary.BASE)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(concepts.sink());
        } catch (RiotException e) {
            throw new InputException(location, "no sound RDF: " + e.getMessage() + "; mend it", e);
        }
        return concepts;
    }

    /** In the order of the file. */
    public List<Concept> all() {
        return preferred.entrySet().stream()
                .map(entry -> concept(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The matches that the file states. */
    public List<Correspondence> matches() {
        return matches.stream()
                .map(one -> new Correspondence(
                        one.subject(),
                        label(one.subject()),
                        one.object(),
                        label(one.object()),
                        one.match(),
                        one.confidence(),
                        one.justification(),
                        one.reason()))
                .toList();
    }

    private String label(String iri) {
        return Optional.ofNullable(preferred.get(iri))
                .map(labels -> labels.get(0))
                .orElse("");
    }

    private Concept concept(String iri, List<String> labels) {
        List<String> names = new ArrayList<>(labels.subList(1, labels.size()));
        names.addAll(others.getOrDefault(iri, List.of()));
        return new Concept(
                iri,
                labels.get(0),
                names.stream().distinct().collect(Collectors.toList()),
                types.getOrDefault(iri, ""));
    }

    /** XML begins with a bracket and no address; a document type is refused before a parser could follow it. */
    private static Lang lang(Path file) throws IOException {
        String head;
        try (InputStream in = Files.newInputStream(file)) {
            head = new String(in.readNBytes(4096), java.nio.charset.StandardCharsets.UTF_8).strip();
        }
        if (head.contains("<!DOCTYPE")) {
            throw new InputException(file.toString(), "has a document type, which may name other files; take it out");
        }
        return head.startsWith("<?xml") || head.startsWith("<rdf:RDF") ? Lang.RDFXML : Lang.TURTLE;
    }

    private StreamRDF sink() {
        return new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                if (triple.getSubject().isURI()) {
                    take(triple);
                }
            }
        };
    }

    private void take(Triple triple) {
        String subject = triple.getSubject().getURI();
        Node property = triple.getPredicate();
        Node object = triple.getObject();
        if (property.equals(RDF.type.asNode()) && object.isURI() && !object.equals(SKOS.Concept.asNode())) {
            types.put(subject, object.getURI().replaceFirst(".*[#/]", ""));
        } else if (MATCHES.containsKey(property) && object.isURI()) {
            matches.add(new Correspondence(
                    subject,
                    "",
                    object.getURI(),
                    "",
                    MATCHES.get(property),
                    1,
                    Justification.STATED,
                    "the file says so"));
        } else if (object.isLiteral() && List.of("", "en").contains(object.getLiteralLanguage())) {
            Map<String, List<String>> labels =
                    property.equals(SKOS.prefLabel.asNode()) || property.equals(RDFS.label.asNode())
                            ? preferred
                            : property.equals(SKOS.altLabel.asNode()) ? others : Map.of();
            if (labels == preferred || labels == others) {
                labels.computeIfAbsent(subject, iri -> new ArrayList<>()).add(object.getLiteralLexicalForm());
            }
        }
    }
}
