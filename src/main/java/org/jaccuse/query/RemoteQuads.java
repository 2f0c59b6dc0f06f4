package org.jaccuse.query;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.algebra.OpAsQuery;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.DatasetGraphBase;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Transactional;
import org.apache.jena.sparql.core.TransactionalNull;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;

/**
 * The named graphs behind a SPARQL endpoint, to be read. Whole queries are sent there by {@link Dispatch}; what is looked up quad
 * by quad, as through the decisions of curators, is a small query each time.
 */
final class RemoteQuads extends DatasetGraphBase {
    private static final Var GRAPH = Var.alloc("g");
    private static final Var SUBJECT = Var.alloc("s");
    private static final Var PREDICATE = Var.alloc("p");
    private static final Var OBJECT = Var.alloc("o");

    private final String endpoint;
    private final long seconds;
    private final boolean whole;
    private final Transactional none = TransactionalNull.create();

    /**
     * @param seconds how long a query may take
     * @param whole whether queries may be sent there whole; else every pattern of them is looked up, and joined here
     */
    RemoteQuads(String endpoint, long seconds, boolean whole) {
        this.endpoint = endpoint;
        this.seconds = seconds;
        this.whole = whole;
    }

    boolean whole() {
        return whole;
    }

    QueryExec execution(Query query) {
        return QueryExecHTTP.service(endpoint)
                .query(query)
                // A server of this program leaves rows out of a long answer, unless it is told not to.
                .httpHeader("Jaccuse-Whole", "yes")
                .timeout(seconds, TimeUnit.SECONDS)
                .build();
    }

    @Override
    public Iterator<Quad> find(Node g, Node s, Node p, Node o) {
        Node graph = asked(g, GRAPH);
        Node subject = asked(s, SUBJECT);
        Node predicate = asked(p, PREDICATE);
        Node object = asked(o, OBJECT);
        BasicPattern pattern = new BasicPattern();
        pattern.add(Triple.create(subject, predicate, object));
        List<Quad> found = new ArrayList<>();
        try (QueryExec execution = execution(OpAsQuery.asQuery(new OpQuadPattern(graph, pattern)))) {
            execution
                    .select()
                    .forEachRemaining(row -> found.add(Quad.create(
                            term(row, graph), term(row, subject), term(row, predicate), term(row, object))));
        }
        return found.iterator();
    }

    /** Any node and the union of all graphs are variables. */
    private static Node asked(Node node, Var variable) {
        return node == null || !node.isConcrete() || Quad.isUnionGraph(node) || Quad.isDefaultGraph(node)
                ? variable
                : node;
    }

    private static Node term(Binding row, Node asked) {
        return Var.isVar(asked) ? row.get(Var.alloc(asked)) : asked;
    }

    @Override
    public Iterator<Quad> findNG(Node g, Node s, Node p, Node o) {
        return find(g, s, p, o);
    }

    @Override
    public Iterator<Node> listGraphNodes() {
        Query graphs = QueryFactory.create("SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }");
        List<Node> found = new ArrayList<>();
        try (QueryExec execution = execution(graphs)) {
            execution.select().forEachRemaining(row -> found.add(row.get(GRAPH)));
        }
        return found.iterator();
    }

    @Override
    public Graph getDefaultGraph() {
        return GraphView.createUnionGraph(this);
    }

    @Override
    public Graph getGraph(Node name) {
        return GraphView.createNamedGraph(this, name);
    }

    @Override
    public void addGraph(Node name, Graph graph) {
        throw new UnsupportedOperationException("endpoints are read");
    }

    @Override
    public void removeGraph(Node name) {
        throw new UnsupportedOperationException("endpoints are read");
    }

    @Override
    public PrefixMap prefixes() {
        return PrefixMapFactory.emptyPrefixMap();
    }

    /** Without effect, for nothing is written. */
    @Override
    public boolean supportsTransactions() {
        return true;
    }

    @Override
    public boolean supportsTransactionAbort() {
        return false;
    }

    @Override
    public void begin(TxnType type) {
        none.begin(type);
    }

    @Override
    public boolean promote(Promote mode) {
        return none.promote(mode);
    }

    @Override
    public void commit() {
        none.commit();
    }

    @Override
    public void abort() {
        none.abort();
    }

    @Override
    public void end() {
        none.end();
    }

    @Override
    public ReadWrite transactionMode() {
        return none.transactionMode();
    }

    @Override
    public TxnType transactionType() {
        return none.transactionType();
    }

    @Override
    public boolean isInTransaction() {
        return none.isInTransaction();
    }
}
