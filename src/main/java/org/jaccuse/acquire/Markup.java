package org.jaccuse.acquire;

import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML of strangers: well-formed, without a document type, and not nested beyond reason. */
final class Markup {
    /** Below the limit that newer JDKs set themselves (100), so that every JDK says the same. */
    private static final int DEEPEST = 96;

    private static final Pattern ROOT = Pattern.compile(
            "\\A\\s*(?:<\\?.*?\\?>\\s*|<!--.*?-->\\s*|<!DOCTYPE[^>\\[]*(?:\\[.*?])?\\s*>\\s*)*<(?:[\\w.-]+:)?([\\w.-]+)[\\s/>]",
            Pattern.DOTALL);

    private Markup() {}

    /** What is told of each element and its text. */
    interface Listener {
        void start(String element);

        void text(String text);

        void end(String element);
    }

    /** Name of the first element without its prefix, empty when the text does not begin as XML does. */
    static String root(String head) {
        Matcher root = ROOT.matcher(head.replaceAll("[\\x00\\u00ef\\u00bb\\u00bf\\u00fe\\u00ff\\ufeff]", ""));
        return root.find() ? root.group(1) : "";
    }

    /**
     * Walks through a text.
     *
     * @throws XMLStreamException when it is not well-formed, has a document type or is nested too deep
     */
    static void walk(String xml, Listener listener) throws XMLStreamException {
        XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(xml));
        int depth = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD ->
                    throw new XMLStreamException("has a document type (DOCTYPE), which is not read; take it out");
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XMLStreamException("has an entity that XML does not know; write the character itself");
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw new XMLStreamException(
                                "is nested deeper than " + DEEPEST + "; expected a feed or sitemap");
                    }
                    listener.start(reader.getLocalName());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> listener.text(reader.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    listener.end(reader.getLocalName());
                }
                default -> {}
            }
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    /** The message of the parser in one line, with the line of the file. */
    static String reason(XMLStreamException e) {
        String message = String.valueOf(e.getMessage()).replaceFirst("(?s)^ParseError at .*?Message: ", "");
        String first = message.lines().findFirst().orElse("").strip();
        return e.getLocation() == null
                ? first
                : "is broken in line " + e.getLocation().getLineNumber() + " (" + first + ")";
    }
}
