package org.jaccuse.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML as it comes, indented. All text goes through {@link Plain}. */
final class Xml implements Closeable {
    private final OutputStream out;
    private final XMLStreamWriter xml;
    private int depth;
    private boolean parent;

    Xml(OutputStream out) throws IOException {
        this.out = out;
        try {
            // The JDK's own, whatever other libraries bring: the same bytes everywhere.
            this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Begins an element with its attributes, name and value by turns. */
    Xml begin(String name, String... attributes) throws IOException {
        return told(() -> {
            line();
            xml.writeStartElement(name);
            attributes(attributes);
            depth++;
            parent = false;
        });
    }

    Xml end() throws IOException {
        return told(() -> {
            depth--;
            if (parent) {
                line();
            }
            xml.writeEndElement();
            parent = true;
        });
    }

    /** An element without content. */
    Xml empty(String name, String... attributes) throws IOException {
        return told(() -> {
            line();
            xml.writeEmptyElement(name);
            attributes(attributes);
            parent = true;
        });
    }

    /** An element that holds text. */
    Xml text(String name, String text, String... attributes) throws IOException {
        return told(() -> {
            line();
            xml.writeStartElement(name);
            attributes(attributes);
            xml.writeCharacters(Plain.text(text));
            xml.writeEndElement();
            parent = true;
        });
    }

    Xml comment(String text) throws IOException {
        return told(() -> {
            line();
            xml.writeComment(" " + text.replace("--", "- -") + " ");
            parent = true;
        });
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], Plain.text(attributes[i + 1]));
        }
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    private Xml told(Step step) throws IOException {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    @Override
    public void close() throws IOException {
        told(() -> {
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.close();
        });
        out.close();
    }
}
