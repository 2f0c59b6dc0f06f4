package org.jaccuse.export;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A node of a drawing.
 *
 * @param iri what it stands for
 * @param sources number of independent documents that speak of it
 * @param claims number of claims that it takes part in
 * @param first day of the earliest dated one
 * @param last day of the latest
 * @param same what is the same elsewhere, IRIs parted by spaces
 */
record GraphNode(
        String iri,
        NodeKind kind,
        String label,
        int sources,
        int claims,
        Optional<String> first,
        Optional<String> last,
        String same) {
    /** The same node as two parts of an excerpt know it. */
    GraphNode with(GraphNode other) {
        GraphNode better = Stream.of(this, other)
                .min(Comparator.comparing((GraphNode node) -> node.kind() == NodeKind.ACTOR)
                        .thenComparing(node -> Terms.local(node.iri()).equals(node.label()))
                        .thenComparing(GraphNode::kind)
                        .thenComparing(GraphNode::label))
                .orElseThrow();
        return new GraphNode(
                iri,
                better.kind,
                better.label,
                sources + other.sources,
                claims + other.claims,
                earliest(first, other.first),
                latest(last, other.last),
                same.length() >= other.same.length() ? same : other.same);
    }

    /** Days are written so that their order as text is their order in time. */
    static Optional<String> earliest(Optional<String> a, Optional<String> b) {
        return Stream.of(a, b).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    static Optional<String> latest(Optional<String> a, Optional<String> b) {
        return Stream.of(a, b).flatMap(Optional::stream).max(Comparator.naturalOrder());
    }

    /** The name in files: letters, digits and {@code ._:-} only, as XML name tokens have them. */
    String id() {
        return token(iri);
    }

    /** Diameter in drawings, in pixels: its area grows with the independent sources. */
    int size() {
        return 20 + (int) Math.round(10 * Math.sqrt(Math.max(1, Math.min(sources, 400)) - 1.0));
    }

    /** A name token for an IRI; different IRIs have different tokens. */
    static String token(String iri) {
        String path = iri.startsWith(Terms.BASE) ? iri.substring(Terms.BASE.length()) : iri;
        StringBuilder token = new StringBuilder(path.length());
        path.codePoints().forEach(c -> {
            if (c < 128 && (Character.isLetterOrDigit(c) || c == '-')) {
                token.appendCodePoint(c);
            } else if (c == '/') {
                token.append(':');
            } else {
                token.append('_').append(Integer.toHexString(c)).append('.');
            }
        });
        return token.toString();
    }
}
