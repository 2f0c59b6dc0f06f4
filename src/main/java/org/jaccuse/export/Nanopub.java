package org.jaccuse.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;

/**
 * A nanopublication for each claim, by the guidelines of nanopub.org: the assertion says who holds what, the provenance gives the
 * document, its sentence and the relays, the publication info the program. What the holder claims is not asserted here either.
 */
final class Nanopub implements Exporter {
    private static final Node NANOPUBLICATION = Namespaces.term("np:Nanopublication");
    private static final Node DERIVED = Namespaces.term("prov:wasDerivedFrom");
    private static final Node GENERATED = Namespaces.term("prov:wasGeneratedBy");
    private static final Node CREATED = Namespaces.term("dcterms:created");
    private static final Node CREATOR = Namespaces.term("dcterms:creator");
    private static final Node PROGRAM = Namespaces.term("jaccuse:program");

    @Override
    public void write(Excerpt excerpt, Output output) throws IOException {
        try (OutputStream out = new Escapes(output.open("trig"))) {
            Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
            RDFWriter writer = Rio.createWriter(RDFFormat.TRIG, text);
            writer.startRDF();
            Namespaces.prefixes().forEach(writer::handleNamespace);
            Terms4j terms = new Terms4j(false);
            excerpt.each(quads -> {
                Map<Node, List<Quad>> bySubject = new HashMap<>();
                quads.forEach(quad -> bySubject
                        .computeIfAbsent(quad.getSubject(), s -> new ArrayList<>())
                        .add(quad));
                for (Told told : Reading.of(quads).claims()) {
                    new One(told, bySubject)
                            .quads()
                            .forEach(quad -> writer.handleStatement(terms.statement(quad, true)));
                }
            });
            writer.endRDF();
            text.flush();
        } catch (RDFHandlerException e) {
            throw new IOException(e);
        }
    }

    /** One nanopublication. */
    private static final class One {
        private final Told told;
        private final Map<Node, List<Quad>> bySubject;
        private final Node name;
        private final Node claim;
        private final List<Quad> quads = new ArrayList<>();

        One(Told told, Map<Node, List<Quad>> bySubject) {
            this.told = told;
            this.bySubject = bySubject;
            this.claim = NodeFactory.createURI(told.id());
            this.name = NodeFactory.createURI(told.id() + "-np");
        }

        List<Quad> quads() {
            Node document = NodeFactory.createURI(told.source().id());
            Node sentence = bySubject.getOrDefault(claim, List.of()).stream()
                    .filter(quad -> quad.getPredicate().equals(Terms.EVIDENCE))
                    .map(Quad::getObject)
                    .findFirst()
                    .orElse(document);
            head();
            described("assertion", Set.of(claim), Set.of(document, sentence));
            add("provenance", part("assertion"), DERIVED, sentence);
            described("provenance", provenance(sentence, document), Set.of(claim));
            add("pubinfo", name, CREATOR, PROGRAM);
            told.day()
                    .filter(day -> day.length() == 10)
                    .ifPresent(day ->
                            add("pubinfo", name, CREATED, NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate)));
            bySubject.getOrDefault(claim, List.of()).stream()
                    .filter(quad -> quad.getPredicate().equals(GENERATED))
                    .forEach(quad -> add("pubinfo", name, GENERATED, quad.getObject()));
            return quads;
        }

        private void head() {
            add("head", name, Terms.TYPE, NANOPUBLICATION);
            add("head", name, Namespaces.term("np:hasAssertion"), part("assertion"));
            add("head", name, Namespaces.term("np:hasProvenance"), part("provenance"));
            add("head", name, Namespaces.term("np:hasPublicationInfo"), part("pubinfo"));
        }

        /** Where the claim was read: its sentence, its document, and the relays between. */
        private Set<Node> provenance(Node sentence, Node document) {
            Set<Node> roots = new HashSet<>(Set.of(sentence, document));
            Node reported = claim;
            for (int i = 0; i < told.via().size(); i++) {
                Node passed = reported;
                reported = bySubject.values().stream()
                        .flatMap(List::stream)
                        .filter(quad -> quad.getPredicate().equals(Terms.REPORTS)
                                && quad.getObject().equals(passed))
                        .map(Quad::getSubject)
                        .filter(subject -> !subject.equals(document))
                        .findFirst()
                        .orElse(claim);
                roots.add(reported);
            }
            roots.remove(claim);
            return roots;
        }

        /** The descriptions of some nodes and of what they point to within the document, but not of what belongs elsewhere. */
        private void described(String part, Set<Node> roots, Set<Node> elsewhere) {
            Set<Node> seen = new HashSet<>(roots);
            seen.addAll(elsewhere);
            Deque<Node> open = new ArrayDeque<>(roots.stream()
                    .sorted((a, b) -> a.toString().compareTo(b.toString()))
                    .toList());
            Node document = NodeFactory.createURI(told.source().id());
            while (!open.isEmpty()) {
                Node subject = open.pop();
                for (Quad quad : bySubject.getOrDefault(subject, List.of())) {
                    boolean otherClaim =
                            subject.equals(document) && quad.getPredicate().equals(Terms.REPORTS);
                    if (otherClaim || quad.getPredicate().equals(GENERATED) || !ours(quad)) {
                        continue;
                    }
                    add(part, subject, quad.getPredicate(), quad.getObject());
                    if (quad.getObject().isURI() && !seen.contains(quad.getObject()) && !subject.equals(document)) {
                        seen.add(quad.getObject());
                        open.push(quad.getObject());
                    }
                }
            }
        }

        /** From the document's graph, or the name and kind of an entry of the register. */
        private boolean ours(Quad quad) {
            return quad.getGraph().toString().equals(told.source().id())
                    || quad.getPredicate().equals(Terms.PREF_LABEL)
                    || quad.getPredicate().equals(Terms.TYPE);
        }

        private Node part(String part) {
            return NodeFactory.createURI(name.getURI() + "-" + part);
        }

        private void add(String part, Node subject, Node predicate, Node object) {
            quads.add(Quad.create(part(part), subject, predicate, object));
        }
    }
}
