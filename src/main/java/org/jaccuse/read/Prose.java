package org.jaccuse.read;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * What each element of a page is worth as the article: its running text counts for it, lines of links and labels against it. The
 * element that is worth most is the article (after Pasternack and Roth, "Extracting article text from the web with maximum
 * subsequence segmentation", WWW 2009, with elements in place of runs of words).
 */
final class Prose implements NodeVisitor {
    /** A line of this many characters is running text, whatever its end; a shorter one only where it closes like a sentence. */
    private static final int LONG = 160;

    private static final int SENTENCE = 25;
    private static final int PARAGRAPH = 80;
    private static final int LABEL = 40;

    /** Characters of Chinese, Japanese and Korean say about as much as this many letters. */
    private static final int IDEOGRAPH = 3;

    private final Map<Node, Sum> sums = new IdentityHashMap<>();
    private final StringBuilder line = new StringBuilder();
    private int linked;
    private int links;
    private int headings;

    private final Element top;

    /** What the lines of an element come to. */
    private static final class Sum {
        private int prose;
        private int worth;
        private int linkLines;

        void add(Sum other) {
            prose += other.prose;
            worth += other.worth;
            linkLines += other.linkLines;
        }
    }

    private static final Sum NOTHING = new Sum();

    private Prose(Element top) {
        this.top = top;
    }

    static Prose of(Element top) {
        Prose prose = new Prose(top);
        top.traverse(prose);
        return prose;
    }

    /** Characters of running text in an element. */
    int characters(Element element) {
        return sums.getOrDefault(element, NOTHING).prose;
    }

    /** Running text less what speaks against an element. */
    int worth(Element element) {
        return sums.getOrDefault(element, NOTHING).worth;
    }

    /** Lines of an element that are links for the most part. */
    int linkLines(Element element) {
        return sums.getOrDefault(element, NOTHING).linkLines;
    }

    /** Whether an element holds at least this share, in percent, of the page's running text; never where that has none. */
    boolean holds(int percent, Element element) {
        int whole = characters(top);
        return whole > 0 && (long) characters(element) * 100 >= (long) whole * percent;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            line.append(text.getWholeText());
            linked += links > 0 ? weight(Line.of(text.getWholeText())) : 0;
            return;
        }
        if (Passages.isBlock(node)) {
            flush(node.parentNode());
        }
        links += node.nameIs("a") ? 1 : 0;
        headings += Passages.isHeading(node) ? 1 : 0;
    }

    @Override
    public void tail(Node node, int depth) {
        if (Passages.isBlock(node) || node.parentNode() == null) {
            flush(node);
        }
        links -= node.nameIs("a") ? 1 : 0;
        headings -= Passages.isHeading(node) ? 1 : 0;
        Node parent = node.parentNode();
        Sum own = sums.get(node);
        if (parent != null && own != null) {
            sums.computeIfAbsent(parent, p -> new Sum()).add(own);
        }
    }

    private void flush(@Nullable Node holder) {
        String words = Line.of(line.toString());
        if (holder != null && !words.isEmpty()) {
            int value = headings > 0 ? 0 : value(words);
            Sum sum = sums.computeIfAbsent(holder, h -> new Sum());
            sum.prose += Math.max(0, value);
            sum.worth += value;
            sum.linkLines += linked * 2 > weight(words) ? 1 : 0;
        }
        line.setLength(0);
        linked = 0;
    }

    private int value(String words) {
        int all = weight(words);
        int running = Math.max(0, all - linked);
        if (linked * 2 > all) {
            return -all;
        }
        boolean sentence = Line.closes(words) && running >= SENTENCE;
        if (running >= LONG || sentence) {
            return running;
        }
        return running >= PARAGRAPH ? running / 2 : running >= LABEL ? 0 : -running;
    }

    private static int weight(String words) {
        int ideographs =
                (int) words.chars().filter(c -> c >= 0x3040 && c <= 0xd7af).count();
        return words.length() + (IDEOGRAPH - 1) * ideographs;
    }
}
