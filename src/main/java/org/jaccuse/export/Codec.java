package org.jaccuse.export;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** How records are kept in a temporary file. */
interface Codec<T> {
    Codec<GraphNode> NODE = new Nodes();
    Codec<GraphEdge> EDGE = new Edges();

    /** What records are told apart and sorted by. */
    String key(T item);

    /** One record for two of the same key. */
    T merged(T a, T b);

    void write(T item, DataOutput out) throws IOException;

    T read(DataInput in) throws IOException;

    private static void text(String text, DataOutput out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInput in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Optional<String> day(DataInput in) throws IOException {
        return Optional.of(text(in)).filter(day -> !day.isEmpty());
    }

    /** Nodes by IRI. */
    final class Nodes implements Codec<GraphNode> {
        @Override
        public String key(GraphNode node) {
            return node.iri();
        }

        @Override
        public GraphNode merged(GraphNode a, GraphNode b) {
            return a.with(b);
        }

        @Override
        public void write(GraphNode node, DataOutput out) throws IOException {
            text(node.iri(), out);
            out.writeByte(node.kind().ordinal());
            text(node.label(), out);
            out.writeInt(node.sources());
            out.writeInt(node.claims());
            text(node.first().orElse(""), out);
            text(node.last().orElse(""), out);
            text(node.same(), out);
        }

        @Override
        public GraphNode read(DataInput in) throws IOException {
            return new GraphNode(
                    text(in),
                    NodeKind.values()[in.readByte()],
                    text(in),
                    in.readInt(),
                    in.readInt(),
                    day(in),
                    day(in),
                    text(in));
        }
    }

    /** Edges by id. */
    final class Edges implements Codec<GraphEdge> {
        @Override
        public String key(GraphEdge edge) {
            return edge.id();
        }

        @Override
        public GraphEdge merged(GraphEdge a, GraphEdge b) {
            return a;
        }

        @Override
        public void write(GraphEdge edge, DataOutput out) throws IOException {
            text(edge.id(), out);
            text(edge.source(), out);
            text(edge.target(), out);
            out.writeByte(edge.kind().ordinal());
            text(edge.label(), out);
            out.writeInt(edge.weight());
            out.writeInt(edge.sources());
            text(edge.first().orElse(""), out);
            text(edge.last().orElse(""), out);
            out.writeByte(edge.values().size());
            for (Map.Entry<Column, String> value : edge.values().entrySet()) {
                out.writeByte(value.getKey().ordinal());
                text(value.getValue(), out);
            }
        }

        @Override
        public GraphEdge read(DataInput in) throws IOException {
            String id = text(in);
            String source = text(in);
            String target = text(in);
            EdgeKind kind = EdgeKind.values()[in.readByte()];
            String label = text(in);
            int weight = in.readInt();
            int sources = in.readInt();
            Optional<String> first = day(in);
            Optional<String> last = day(in);
            Map<Column, String> values = new EnumMap<>(Column.class);
            for (int left = in.readByte(); left > 0; left--) {
                values.put(Column.values()[in.readByte()], text(in));
            }
            return new GraphEdge(id, source, target, kind, label, weight, sources, first, last, values);
        }
    }
}
