package org.jaccuse.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.vocabulary.RDF;
import org.jaccuse.bundle.DataFile;
import org.jaccuse.model.InputException;

/** Reads a Turtle file of the register into its nodes, properties abbreviated by the prefixes of the file. */
final class RegisterFile {
    private final DataFile file;
    private final Map<String, String> prefixes = new LinkedHashMap<>();
    private final Map<String, Map<String, List<String>>> nodes = new LinkedHashMap<>();
    private String base = "";

    private RegisterFile(DataFile file) {
        this.file = file;
    }

    /**
     * @return the nodes in the order of the file
     * @throws InputException naming file and line, when the file is no Turtle or a subject lies outside its base
     */
    static List<Described> read(DataFile file) {
        RegisterFile reading = new RegisterFile(file);
        RDFParser.create()
                .fromString(file.text())
                .lang(Lang.TURTLE)
                .checking(false)
                .errorHandler(new Strict(file))
                .parse(reading.sink());
        return reading.nodes.entrySet().stream()
                .map(e -> new Described(e.getKey(), file, e.getValue()))
                .toList();
    }

    private StreamRDF sink() {
        return new StreamRDFBase() {
            @Override
            public void base(String iri) {
                base = iri;
            }

            @Override
            public void prefix(String prefix, String iri) {
                prefixes.put(prefix, iri);
            }

            @Override
            public void triple(Triple triple) {
                add(triple);
            }
        };
    }

    private void add(Triple triple) {
        String property = triple.getPredicate().equals(RDF.type.asNode()) ? "a" : text(triple.getPredicate());
        nodes.computeIfAbsent(subject(triple.getSubject()), id -> new LinkedHashMap<>())
                .computeIfAbsent(property, p -> new ArrayList<>())
                .add(text(triple.getObject()));
    }

    private String subject(Node node) {
        if (!node.isURI() || base.isEmpty() || !node.getURI().startsWith(base)) {
            throw new InputException(
                    file.path() + ":" + lineOf(node),
                    "found the subject " + node + ", expected an address below the file's @base; name it as <actor/…>");
        }
        return node.getURI().substring(base.length());
    }

    private String text(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        String iri = node.isURI() ? node.getURI() : node.toString();
        for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
            if (iri.startsWith(prefix.getValue())) {
                return prefix.getKey() + ":" + iri.substring(prefix.getValue().length());
            }
        }
        return !base.isEmpty() && iri.startsWith(base) ? iri.substring(base.length()) : iri;
    }

    private long lineOf(Node node) {
        int at = node.isURI() ? file.text().indexOf("<" + node.getURI() + ">") : -1;
        return 1
                + file.text()
                        .substring(0, Math.max(0, at))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    /** Refuses what RIOT only warns of: the register is small enough to be right. */
    private record Strict(DataFile file) implements ErrorHandler {
        @Override
        public void warning(String message, long line, long col) {
            throw new InputException(
                    file.path() + ":" + line, message + " (column " + col + "); mend the Turtle there");
        }

        @Override
        public void error(String message, long line, long col) {
            warning(message, line, col);
        }

        @Override
        public void fatal(String message, long line, long col) {
            warning(message, line, col);
        }
    }
}
