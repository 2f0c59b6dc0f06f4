package org.jaccuse.read.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Gathers the lines of a document from the XHTML events that Tika makes of it. */
final class Lines extends DefaultHandler {
    /** Most characters taken from one document: a thick book has a tenth. */
    static final int LIMIT = 10_000_000;

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "li",
            "tr",
            "td",
            "th",
            "table",
            "ul",
            "ol",
            "blockquote",
            "body",
            "section",
            "article",
            "br",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "title",
            "head");

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final List<Extract.Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int page;
    private int headings;
    private int heads;
    private int characters;

    /** There is more text than is taken. */
    static final class TooLong extends SAXException {
        private static final long serialVersionUID = 1L;

        TooLong() {
            super("more than " + LIMIT + " characters");
        }
    }

    List<Extract.Line> all() {
        flush();
        return lines;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (BLOCKS.contains(name)) {
            flush();
        }
        page += name.equals("div") && "page".equals(attributes.getValue("class")) ? 1 : 0;
        headings += HEADINGS.contains(name) ? 1 : 0;
        heads += name.equals("head") ? 1 : 0;
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (BLOCKS.contains(name)) {
            flush();
        }
        headings -= HEADINGS.contains(name) ? 1 : 0;
        heads -= name.equals("head") ? 1 : 0;
    }

    @Override
    public void characters(char[] letters, int start, int length) throws SAXException {
        characters += length;
        if (characters > LIMIT) {
            throw new TooLong();
        }
        if (heads == 0) {
            text.append(letters, start, length);
        }
    }

    @Override
    public void ignorableWhitespace(char[] letters, int start, int length) throws SAXException {
        characters(letters, start, length);
    }

    /** A block's own line feeds are those of the print. */
    private void flush() {
        Extract.Kind kind = headings > 0 ? Extract.Kind.HEADING : Extract.Kind.PARAGRAPH;
        for (String line : text.toString().split("\\R")) {
            if (line.isBlank()) {
                // In mail, a blank line parts paragraphs.
                kind = page == 0 ? Extract.Kind.PARAGRAPH : kind;
            } else {
                lines.add(new Extract.Line(page, kind, line.strip()));
                kind = Extract.Kind.CONTINUED;
            }
        }
        text.setLength(0);
    }
}
