package org.jaccuse.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.jaccuse.export.Excerpt;
import org.jaccuse.export.Export;
import org.jaccuse.export.Format;
import org.jaccuse.export.Formats;
import org.jaccuse.rdf.Vocabulary;

/**
 * How fast and in how little memory many claims are exported: to GraphML, GEXF and N-Quads, and to N-Quads by Jena's own writer from
 * the same quads. Ten claims a document, made up as they are asked for, so that the store is no part of the measurement. Argument:
 * the number of claims, a million when not given.
 */
public final class ExportBench {
    private static final int PER_DOCUMENT = 10;

    private ExportBench() {}

    public static void main(String[] args) throws IOException {
        int claims = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        System.out.println(Machine.describe());
        Excerpt excerpt = excerpt(claims);
        long[] quads = {0};
        excerpt.each(part -> quads[0] += part.size());
        System.out.printf(Locale.ROOT, "%,d claims, %,d quads%n", claims, quads[0]);
        Path folder = Files.createTempDirectory("jaccuse-bench");
        // Twice each, by turns: the first round warms up.
        for (int round = 0; round < 2; round++) {
            double jena = told("Jena's N-Quads writer", quads[0], () -> jena(excerpt, folder.resolve("jena.nq")));
            double rio = told("export nquads", quads[0], () -> export("nquads", excerpt, folder.resolve("rio.nq")));
            System.out.printf(Locale.ROOT, "export nquads is %.2f times as fast as Jena's writer%n", jena / rio);
        }
        for (String format : List.of("graphml", "gexf")) {
            told("export " + format, quads[0], () -> export(format, excerpt, folder.resolve("claims." + format)));
        }
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                System.out.printf(Locale.ROOT, "%s: %,d MiB%n", file.getFileName(), Files.size(file) >> 20);
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private interface Work {
        void run() throws IOException;
    }

    private static double told(String what, long quads, Work work) throws IOException {
        long begin = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf(Locale.ROOT, "%s: %.1f s, %,.0f quads/s%n", what, seconds, quads / seconds);
        return seconds;
    }

    private static void export(String format, Excerpt excerpt, Path file) throws IOException {
        Format named = Formats.load().named(format);
        Export.toFile(named, excerpt, file, true);
    }

    private static void jena(Excerpt excerpt, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS);
            writer.start();
            excerpt.each(part -> part.forEach(writer::quad));
            writer.finish();
        }
    }

    private static Excerpt excerpt(int claims) {
        return part -> {
            for (int document = 0; document < claims / PER_DOCUMENT; document++) {
                part.take(new Made(document).quads());
            }
        };
    }

    /** One document with its claims: actors recur, incidents and propositions less so. */
    private static final class Made {
        private final List<Quad> quads = new ArrayList<>();
        private final Node document;
        private final int number;

        Made(int number) {
            this.number = number;
            this.document = node("document/%016x".formatted(number));
        }

        List<Quad> quads() {
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
                            + " attack, and gave \"methods\" and code as the reason for it (" + seed + ")."));
            add(proposition, "rdf:type", term("j:Responsibility"));
            add(proposition, "j:actor", accused);
            add(proposition, "j:incident", incident);
            described(holder, "j:Company");
            described(accused, "j:ThreatGroup");
            described(incident, "j:Incident");
        }

        private void described(Node thing, String type) {
            add(thing, "rdf:type", term(type));
            add(
                    thing,
                    "rdfs:label",
                    text(thing.getURI().substring(thing.getURI().lastIndexOf('/') + 1)));
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
}
