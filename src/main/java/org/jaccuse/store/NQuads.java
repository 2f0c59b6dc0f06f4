package org.jaccuse.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;

/** A store as N-Quads, the graphs in the order of their names and the lines of each in order: equal content, equal bytes. */
public final class NQuads {
    /** Control characters, and those that turn the direction of writing: a terminal must not act on them. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\x00-\\x1f\\x7f-\\x9f\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]");

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
        String line = NodeFmtLib.strNT(triple.getSubject())
                + " "
                + NodeFmtLib.strNT(triple.getPredicate())
                + " "
                + NodeFmtLib.strNT(triple.getObject())
                + " "
                + NodeFmtLib.strNT(graph)
                + " .";
        return UNSEEN.matcher(line)
                .replaceAll(
                        match -> String.format("\\\\u%04X", (int) match.group().charAt(0)));
    }
}
