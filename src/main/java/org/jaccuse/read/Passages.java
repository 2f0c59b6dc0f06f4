package org.jaccuse.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jaccuse.model.Block;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The headings and paragraphs of an element in reading order, each character of its text in one of them. Walks without
 * recursion, for a page may nest its elements as deep as it likes.
 */
final class Passages implements NodeVisitor {
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figure",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "li",
            "main",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    /** A line that is links for this share, in percent, and closes no sentence leads elsewhere. */
    private static final int LINKS_PERCENT = 80;

    private final List<Draft.Passage> passages = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int linked;
    private int links;
    private int headings;
    private boolean afterBreak;

    private Passages() {}

    static boolean isBlock(Node node) {
        return BLOCKS.contains(node.nodeName());
    }

    static boolean isHeading(Node node) {
        return HEADINGS.contains(node.nodeName());
    }

    static List<Draft.Passage> of(Element top) {
        Passages collected = new Passages();
        top.traverse(collected);
        collected.flush();
        return collected.passages;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text(words.getWholeText());
            return;
        }
        if (isBlock(node)) {
            flush();
        }
        links += node.nameIs("a") ? 1 : 0;
        headings += isHeading(node) ? 1 : 0;
        if (node.nameIs("q")) {
            text.append('“');
        }
        if (node.nameIs("br")) {
            lineBreak();
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node.nameIs("q")) {
            text.append('”');
        }
        if (isBlock(node)) {
            flush();
        }
        links -= node.nameIs("a") ? 1 : 0;
        headings -= isHeading(node) ? 1 : 0;
    }

    private void text(String words) {
        text.append(words);
        afterBreak &= words.isBlank();
        linked += links > 0 ? Line.of(words).length() : 0;
    }

    /** One break is a blank, two in a row part paragraphs, as old pages do. */
    private void lineBreak() {
        if (afterBreak) {
            flush();
        }
        text.append(' ');
        afterBreak = true;
    }

    private void flush() {
        String line = Line.of(text.toString());
        boolean elsewhere = headings == 0 && linked * 100 >= line.length() * LINKS_PERCENT && !Line.closes(line);
        if (!line.isEmpty() && !elsewhere) {
            passages.add(new Draft.Passage(headings > 0 ? Block.Kind.HEADING : Block.Kind.PARAGRAPH, line));
        }
        text.setLength(0);
        linked = 0;
        afterBreak = false;
    }
}
