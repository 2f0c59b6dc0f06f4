package org.jaccuse.read;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much running text each element of a page holds: link texts and labels do not count. */
final class Prose implements NodeVisitor {
    /** Shorter stretches, in characters, are labels more often than text. */
    private static final int RUNNING = 20;

    private final Map<Node, Long> characters = new IdentityHashMap<>();
    private int links;

    private Prose() {}

    static Prose of(Element top) {
        Prose prose = new Prose();
        top.traverse(prose);
        return prose;
    }

    long characters(Element element) {
        return characters.getOrDefault(element, 0L);
    }

    /** Whether an element holds at least this share, in percent, of another's running text; never where that has none. */
    boolean holds(Element element, Element whole, int percent) {
        return characters(whole) > 0 && characters(element) * 100 >= characters(whole) * percent;
    }

    @Override
    public void head(Node node, int depth) {
        links += node.nameIs("a") ? 1 : 0;
        if (links == 0 && node instanceof TextNode text) {
            int length = text.text().strip().length();
            if (length >= RUNNING) {
                characters.put(node, (long) length);
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        links -= node.nameIs("a") ? 1 : 0;
        Node parent = node.parentNode();
        if (parent != null && characters.containsKey(node)) {
            characters.merge(parent, characters.get(node), Long::sum);
        }
    }
}
