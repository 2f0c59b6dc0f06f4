package org.jaccuse.store;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shared.PrefixMapping;

/**
 * The few graphs and terms that the store itself reads and writes, resolved by the prefixes of the shapes file: the store
 * knows no namespace of its own.
 */
record Names(
        Node type,
        Node document,
        Node location,
        Node digest,
        Node programVersion,
        Node revisionOf,
        Node register,
        Node runs) {
    static Names by(PrefixMapping prefixes) {
        return new Names(
                name(prefixes, "rdf:type"),
                name(prefixes, "j:Document"),
                name(prefixes, "j:location"),
                name(prefixes, "j:digest"),
                name(prefixes, "j:programVersion"),
                name(prefixes, "prov:wasRevisionOf"),
                name(prefixes, "jaccuse:register"),
                name(prefixes, "jaccuse:runs"));
    }

    private static Node name(PrefixMapping prefixes, String name) {
        String iri = prefixes.expandPrefix(name);
        if (iri.equals(name)) {
            throw new IllegalStateException("the shapes file declares no prefix for " + name);
        }
        return NodeFactory.createURI(iri);
    }
}
