package org.jaccuse.serve.sparql;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.fuseki.servlets.GSP_RW;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.jaccuse.serve.guard.Limits;

/** The graph store protocol. What is sent must be in a syntax that names no other files: JSON-LD's contexts and XML's entities do. */
final class GuardedGraphs extends GSP_RW {
    private static final Set<String> SYNTAXES =
            Set.of("text/turtle", "application/n-triples", "application/n-quads", "application/trig");

    @Override
    protected void doPut(HttpAction action) {
        requirePlain(action);
        super.doPut(action);
    }

    @Override
    protected void doPost(HttpAction action) {
        requirePlain(action);
        super.doPost(action);
    }

    private static void requirePlain(HttpAction action) {
        String type = Optional.ofNullable(action.getRequestContentType()).orElse("");
        String syntax = type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        if (!SYNTAXES.contains(syntax)) {
            ServletOps.error(
                    415,
                    "expected one of "
                            + String.join(", ", SYNTAXES.stream().sorted().toList()));
        }
        if (action.getRequestHeader("Content-Encoding") != null) {
            ServletOps.error(415, "compressed graphs are not taken; send plain text");
        }
        if (action.getRequestContentLengthLong() < 0) {
            ServletOps.error(411, "the length of the graph is missing");
        }
        if (action.getRequestContentLengthLong() > Limits.BODY_BYTES) {
            ServletOps.error(413, "a graph of more than " + (Limits.BODY_BYTES >> 20) + " MiB; send it in parts");
        }
    }
}
