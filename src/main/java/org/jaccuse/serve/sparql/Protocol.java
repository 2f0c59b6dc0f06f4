package org.jaccuse.serve.sparql;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jaccuse.serve.guard.Limits;
import org.jaccuse.serve.guard.QueryGuard;
import org.jaccuse.serve.guard.Watchdog;

/** The three doors of the SPARQL protocol: {@code /sparql}, {@code /update}, {@code /data}. Who may go through is asked before. */
public final class Protocol {
    private Protocol() {}

    /**
     * A server with these doors and nothing else.
     *
     * @param quads what queries see
     * @param open what updates change; a transaction may end with a {@link org.jaccuse.store.ShapeViolation}
     */
    public static FusekiServer.Builder on(Dataset quads, DatasetGraph open, Limits limits, Watchdog watchdog) {
        QueryGuard guard = QueryGuard.load();
        return FusekiServer.create()
                .registerOperation(Operation.Query, new GuardedQuery(guard, limits, watchdog))
                .registerOperation(Operation.Update, new GuardedUpdate(guard))
                .registerOperation(Operation.GSP_RW, new GuardedGraphs())
                .add("/sparql", service(quads.asDatasetGraph(), Operation.Query))
                .add("/update", service(open, Operation.Update))
                .add("/data", service(new AnsweringQuads(open), Operation.GSP_RW));
    }

    private static DataService.Builder service(DatasetGraph quads, Operation operation) {
        return DataService.newBuilder(quads).addEndpoint(operation);
    }
}
