package org.jaccuse.rdf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.jaccuse.model.Claim;
import org.jaccuse.model.Content;
import org.jaccuse.model.Document;
import org.jaccuse.model.InputException;
import org.jaccuse.model.RawDocument;

/**
 * A document and its claims as RDF: the named graph that the store keeps for the document. Propositions are described and
 * never stated, so that nothing becomes a fact because someone said it. There are no blank nodes: equal input gives equal
 * quads.
 */
public final class DocumentGraph {
    private DocumentGraph() {}

    /**
     * The graph of a document, every entity of its claims described in it by class and label.
     *
     * @see #of(Document, List, String, Predicate)
     */
    public static Model of(Document document, List<Claim> claims, String programVersion) {
        return of(document, claims, programVersion, id -> false);
    }

    /**
     * The graph of a document; the order of the claims does not matter and equal claims count once.
     *
     * @param programVersion version of the program that found the claims, part of the IRI of their extraction
     * @param registered tells of a {@link org.jaccuse.model.Party#id()} whether the register describes it; the others are
     *     described here
     * @throws InputException when a digest or identifier gives no valid IRI, or a quote is not what the text says at its
     *     offsets
     */
    public static Model of(Document document, List<Claim> claims, String programVersion, Predicate<String> registered) {
        return of(document, Content.of(claims), programVersion, registered);
    }

    /**
     * The graph of a document with all that was found in it.
     *
     * @see #of(Document, List, String, Predicate)
     */
    public static Model of(Document document, Content content, String programVersion, Predicate<String> registered) {
        Iris iris = new Iris(document);
        Model model = ModelFactory.createDefaultModel();
        model.setNsPrefixes(Vocabulary.PREFIXES);
        Resource described = model.createResource(iris.document());
        describe(document, described);
        content.fingerprint().ifPresent(print -> described.addProperty(Vocabulary.fingerprint, print));
        content.wire().ifPresent(wire -> described.addProperty(Vocabulary.wire, Text.of(wire)));
        Resource extraction = model.createResource(
                        iris.extraction(programVersion).getURI())
                .addProperty(RDF.type, Vocabulary.provActivity)
                .addProperty(Vocabulary.provUsed, model.createResource(iris.document()))
                .addProperty(Vocabulary.programVersion, programVersion);
        Nodes nodes = new Nodes(document, iris, registered, model);
        ClaimWriter writer = new ClaimWriter(iris, extraction, nodes);
        Map<Claim, String> ids = ClaimIds.of(content.claims());
        ids.forEach((claim, id) -> writer.write(id, claim, content.details(claim)));
        content.citations().forEach(citation -> nodes.citation(described, citation));
        ResponseWriter responses = new ResponseWriter(iris, extraction, nodes, ids);
        content.responses().stream().distinct().forEach(responses::write);
        return model;
    }

    /**
     * IRI of a document and of its named graph.
     *
     * @throws InputException when the digest is not {@code sha256:} and 64 lower-case hexadecimal digits
     */
    public static String iri(Document document) {
        return new Iris(document).document();
    }

    /** IRI of the document that some bytes are, as {@link #iri(Document)} without reading them. */
    public static String iri(RawDocument raw) {
        return Iris.document(raw);
    }

    /** The IRI of each distinct claim as {@link #of} writes it; the claims must be all that the document's graph is to hold. */
    public static Map<Claim, String> claimIris(Document document, List<Claim> claims) {
        Iris iris = new Iris(document);
        Map<Claim, String> named = new LinkedHashMap<>();
        ClaimIds.of(claims)
                .forEach(
                        (claim, id) -> named.put(claim, iris.fragment("c-" + id).getURI()));
        return named;
    }

    private static void describe(Document document, Resource node) {
        node.addProperty(RDF.type, Vocabulary.Document)
                .addProperty(Vocabulary.location, Text.of(document.location()))
                .addProperty(Vocabulary.digest, document.digest())
                .addProperty(DCTerms.language, Text.of(document.language()));
        document.title().ifPresent(title -> node.addProperty(DCTerms.title, Text.of(title)));
        document.byline().ifPresent(byline -> node.addProperty(DCTerms.creator, Text.of(byline)));
        document.publisher().ifPresent(publisher -> node.addProperty(DCTerms.publisher, Text.of(publisher)));
        document.published().ifPresent(day -> node.addProperty(DCTerms.issued, Text.day(day)));
        document.url().ifPresent(url -> node.addProperty(Vocabulary.schemaUrl, Text.of(url)));
    }
}
