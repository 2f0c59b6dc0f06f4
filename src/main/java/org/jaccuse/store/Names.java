package org.jaccuse.store;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shared.PrefixMapping;

/**
 * The few graphs and terms that the store itself reads and writes, resolved by the prefixes of the shapes file: the store
 * knows no namespace of its own.
 */
record Names(PrefixMapping prefixes) {
    Node type() {
        return name("rdf:type");
    }

    Node document() {
        return name("j:Document");
    }

    Node dataset() {
        return name("j:Dataset");
    }

    Node location() {
        return name("j:location");
    }

    Node digest() {
        return name("j:digest");
    }

    Node programVersion() {
        return name("j:programVersion");
    }

    Node revisionOf() {
        return name("prov:wasRevisionOf");
    }

    Node publisher() {
        return name("dcterms:publisher");
    }

    Node url() {
        return name("schema:url");
    }

    Node exact() {
        return name("oa:exact");
    }

    Node start() {
        return name("oa:start");
    }

    Node end() {
        return name("oa:end");
    }

    Node register() {
        return name("jaccuse:register");
    }

    Node derived() {
        return name("jaccuse:derived");
    }

    Node curation() {
        return name("jaccuse:curation");
    }

    /** Where the IRIs of documents begin, which are the names of their graphs. */
    String documents() {
        return prefixes.getNsPrefixURI("jaccuse") + "document/";
    }

    /** Where the names of the graphs of datasets begin. */
    String datasets() {
        return prefixes.getNsPrefixURI("jaccuse") + "dataset/";
    }

    Node runs() {
        return name("jaccuse:runs");
    }

    /** Where the IRIs of everything that jaccuse mints begin. */
    String base() {
        return prefixes.getNsPrefixURI("jaccuse");
    }

    private Node name(String name) {
        String iri = prefixes.expandPrefix(name);
        if (iri.equals(name)) {
            throw new IllegalStateException("the shapes file declares no prefix for " + name);
        }
        return NodeFactory.createURI(iri);
    }
}
