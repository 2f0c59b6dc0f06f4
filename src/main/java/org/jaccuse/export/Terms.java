package org.jaccuse.export;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/** The terms that exports read from an excerpt and write. */
final class Terms {
    static final Node TYPE = Namespaces.term("rdf:type");
    static final Node LABEL = Namespaces.term("rdfs:label");
    static final Node PREF_LABEL = Namespaces.term("skos:prefLabel");
    static final Node ALT_LABEL = Namespaces.term("skos:altLabel");
    static final List<Node> SAME = List.of(
            Namespaces.term("owl:sameAs"),
            Namespaces.term("skos:exactMatch"),
            Namespaces.term("skos:closeMatch"),
            Namespaces.term("j:viewedAs"));

    static final Node DOCUMENT = Namespaces.term("j:Document");
    static final Node LOCATION = Namespaces.term("j:location");
    static final Node DIGEST = Namespaces.term("j:digest");
    static final Node TITLE = Namespaces.term("dcterms:title");
    static final Node ISSUED = Namespaces.term("dcterms:issued");
    static final Node PUBLISHER = Namespaces.term("dcterms:publisher");
    static final Node URL = Namespaces.term("schema:url");
    static final Node ORIGIN = Namespaces.term("j:origin");
    static final Node ORIGIN_DOCUMENT = Namespaces.term("j:originDocument");

    static final Node REPORTS = Namespaces.term("j:reports");
    static final Node SPEAKER = Namespaces.term("j:speaker");
    static final Node HOLDER = Namespaces.term("j:holder");
    static final Node STANCE = Namespaces.term("j:stance");
    static final Node CERTAINTY = Namespaces.term("j:certainty");
    static final Node HEDGE = Namespaces.term("j:hedge");
    static final Node PROPOSITION = Namespaces.term("j:proposition");
    static final Node CLAIMED_ON = Namespaces.term("j:claimedOn");
    static final Node EVIDENCE = Namespaces.term("j:evidence");
    static final Node HAS_SOURCE = Namespaces.term("oa:hasSource");
    static final Node HAS_SELECTOR = Namespaces.term("oa:hasSelector");
    static final Node EXACT = Namespaces.term("oa:exact");
    static final Node START = Namespaces.term("oa:start");
    static final Node END = Namespaces.term("oa:end");
    static final Node BELONGS_TO = Namespaces.term("j:belongsTo");

    /** What a claim may say beside its stance: a concept of a scheme. The column that it gets, by property. */
    static final Map<String, Node> DETAILS = Map.of(
            "basis", Namespaces.term("j:basis"),
            "evidence_offered", Namespaces.term("j:evidenceOffered"),
            "involvement", Namespaces.term("j:involvement"),
            "denial_scope", Namespaces.term("j:denialScope"));

    static final Node TIE = Namespaces.term("view:Tie");
    static final Node FROM = Namespaces.term("view:from");
    static final Node TO = Namespaces.term("view:to");
    static final Node CLAIMS = Namespaces.term("view:claims");
    static final Node SOURCES = Namespaces.term("view:sources");
    static final Node FIRST = Namespaces.term("view:first");
    static final Node LAST = Namespaces.term("view:last");

    /** Properties that stand in a graph of their own, whatever their subject: the graph, by property. */
    static final Map<Node, Node> HOMES = Map.of(
            ORIGIN,
            Namespaces.term("jaccuse:derived"),
            Namespaces.term("j:rebuts"),
            Namespaces.term("jaccuse:derived"),
            Namespaces.term("j:heldFor"),
            Namespaces.term("jaccuse:derived"),
            Namespaces.term("j:nearCopyOf"),
            Namespaces.term("jaccuse:derived"),
            Namespaces.term("j:viewedAs"),
            Namespaces.term("jaccuse:curation"),
            Namespaces.term("j:possiblySame"),
            Namespaces.term("jaccuse:likeness"));

    /** Namespace of the project's own terms. */
    static final String NS = Namespaces.prefix("j");
    /** What all names of the project's things begin with. */
    static final String BASE = Namespaces.prefix("jaccuse");

    private Terms() {}

    /** The part of a name behind the last slash or hash sign. */
    static String local(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }
}
