package org.jaccuse.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jaccuse.bundle.DataFile;
import org.jaccuse.model.InputException;

/** Reads Turtle files of the bundle. */
final class TurtleFile {
    private TurtleFile() {}

    /** @throws InputException with file and line at the first fault, warnings included */
    static Graph parse(DataFile file) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(file.text(), Lang.TURTLE)
                .base("file:///" + file.path())
                .errorHandler(new Faults(file.path()))
                .parse(graph);
        return graph;
    }

    private record Faults(String path) implements ErrorHandler {
        @Override
        public void warning(String message, long line, long col) {
            fatal(message, line, col);
        }

        @Override
        public void error(String message, long line, long col) {
            fatal(message, line, col);
        }

        @Override
        public void fatal(String message, long line, long col) {
            throw new InputException(path + ":" + line, message + "; expected Turtle, correct this line");
        }
    }
}
