package org.jaccuse.bench;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.jaccuse.export.Excerpt;
import org.jaccuse.rdf.Vocabulary;

/**
 * Claims made up as they are asked for, so that no store is part of a measurement: ten in each document; actors recur, incidents
 * and propositions less so.
 */
final class MadeClaims {
    private static final int PER_DOCUMENT = 10;

    private final List<Quad> quads = new ArrayList<>();
    private final Node document;
    private final int number;

    private MadeClaims(int number) {
        this.number = number;
        this.document = node("document/%016x".formatted(number));
    }

    /** The same claims at each walk. */
    static Excerpt excerpt(int claims) {
        return part -> {
            for (int document = 0; document < claims / PER_DOCUMENT; document++) {
                part.take(new MadeClaims(document).quads());
            }
        };
    }

    private List<Quad> quads() {
        add(document, "rdf:type", term("j:Document"));
        add(document, "j:location", text("news/" + number + ".html"));
        add(document, "dcterms:title", text("Report number " + number + " on an attack"));
        add(document, "dcterms:issued", text("20%02d-0%d-1%d".formatted(number % 20, 1 + number % 9, number % 9)));
        add(document, "j:digest", text("sha256:%064x".formatted(number)));
        for (int i = 0; i < PER_DOCUMENT; i++) {
            claim(i);
        }
        return quads;
    }

    private void claim(int i) {
        int seed = number * PER_DOCUMENT + i;
        String base = "document/%016x#".formatted(number);
        Node claim = node(base + "c-%08x".formatted(i));
        Node proposition = node("proposition/%016x".formatted(seed / 4 % 200_000));
        Node holder = node("actor/holder-" + seed % 5_003);
        Node accused = node("actor/accused-" + seed / 4 % 200_000 % 7_001);
        Node incident = node("incident/attack-" + seed / 4 % 200_000 % 30_011);
        boolean denies = seed % 3 == 0;
        add(claim, "rdf:type", term(denies ? "j:Denial" : "j:Accusation"));
        add(claim, "j:holder", holder);
        add(claim, "j:stance", term(denies ? "j:deny" : "j:affirm"));
        add(claim, "j:certainty", term("j:certain"));
        add(claim, "j:proposition", proposition);
        Node sentence = node(base + "s-" + i);
        Node selector = node(base + "s-" + i + "-quote");
        add(claim, "j:evidence", sentence);
        add(sentence, "oa:hasSource", document);
        add(sentence, "oa:hasSelector", selector);
        add(
                selector,
                "oa:exact",
                text("Holder " + seed % 5_003 + " said on that day that the accused stood behind the"
                        + " attack, and gave “methods” and the firm’s \"code\" as the reason for it (" + seed + ")."));
        add(proposition, "rdf:type", term("j:Responsibility"));
        add(proposition, "j:actor", accused);
        add(proposition, "j:incident", incident);
        described(holder, "j:Company");
        described(accused, "j:ThreatGroup");
        described(incident, "j:Incident");
    }

    private void described(Node thing, String type) {
        add(thing, "rdf:type", term(type));
        add(thing, "rdfs:label", text(thing.getURI().substring(thing.getURI().lastIndexOf('/') + 1)));
    }

    private void add(Node subject, String property, Node object) {
        quads.add(Quad.create(document, subject, term(property), object));
    }

    private static Node node(String path) {
        return NodeFactory.createURI(Vocabulary.BASE + path);
    }

    private static Node term(String name) {
        return NodeFactory.createURI(Vocabulary.PREFIXES.expandPrefix(name));
    }

    private static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }
}
