package org.jaccuse.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;

/** A store as N-Quads, the graphs in the order of their names and the lines of each in order: equal content, equal bytes. */
public final class NQuads {
    private static final NodeFormatter TERMS = new NodeFormatterNT();

    private NQuads() {}

    /**
     * Writes a store.
     *
     * @param runs also the records of runs, which tell when they were
     * @return how many quads were written
     */
    public static long write(Store store, OutputStream out, boolean runs) {
        Dataset dataset = store.dataset();
        return Txn.calculateRead(dataset, () -> write(dataset.asDatasetGraph(), out, runs, store.names()));
    }

    private static long write(DatasetGraph quads, OutputStream out, boolean runs, Names names) {
        List<Node> graphs = Iter.asStream(quads.listGraphNodes())
                .filter(graph -> runs || !graph.equals(names.runs()))
                .sorted((a, b) -> a.getURI().compareTo(b.getURI()))
                .toList();
        long written = 0;
        for (Node graph : graphs) {
            List<String> lines = quads.stream(graph, Node.ANY, Node.ANY, Node.ANY)
                    .map(Quad::asTriple)
                    .map(triple -> line(triple, graph))
                    .sorted()
                    .toList();
            lines.forEach(line -> write(line, out));
            written += lines.size();
        }
        return written;
    }

    private static void write(String line, OutputStream out) {
        try {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A quad, without the line feed. */
    static String line(Triple triple, Node graph) {
        StringWriterI line = new StringWriterI();
        for (Node term : List.of(triple.getSubject(), triple.getPredicate(), triple.getObject(), graph)) {
            TERMS.format(line, term);
            line.print(" ");
        }
        line.print(".");
        String text = line.toString();
        return text.chars().anyMatch(NQuads::unseen) ? escaped(text) : text;
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> {
            if (unseen(c)) {
                escaped.append(String.format("\\u%04X", c));
            } else {
                escaped.append((char) c);
            }
        });
        return escaped.toString();
    }

    /** Control characters, and those that turn the direction of writing: a terminal must not act on them. */
    private static boolean unseen(int c) {
        boolean control = c < 0x20 || c >= 0x7F && c <= 0x9F;
        boolean direction =
                c == 0x061C || c == 0x200E || c == 0x200F || c >= 0x2028 && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        return control || direction || c == 0xFEFF;
    }
}
