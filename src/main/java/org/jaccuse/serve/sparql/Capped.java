package org.jaccuse.serve.sparql;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jaccuse.serve.guard.Limits;

/**
 * An answer put together before any of it is sent, so that one that takes too long or grows too large is told by its status or a
 * header and never by an end in the middle.
 */
final class Capped {
    private final int most;
    private long characters = Limits.ANSWER_CHARACTERS;
    private boolean cut;

    Capped(int most) {
        this.most = most;
    }

    /** Whether something was left out. */
    boolean cut() {
        return cut;
    }

    QueryExecResult of(QueryExec execution, Query query) {
        if (query.isSelectType()) {
            RowSet rows = execution.select();
            List<Var> columns = rows.getResultVars();
            List<Binding> kept = new ArrayList<>();
            while (more(rows, kept.size())) {
                kept.add(row(rows.next(), columns));
            }
            return new QueryExecResult(RowSetStream.create(columns, kept.iterator()));
        }
        if (query.isAskType()) {
            return new QueryExecResult(execution.ask());
        }
        return query.isConstructQuad() ? quads(execution) : triples(execution, query);
    }

    /** What is asked for of a row; a copy of the whole would look up every term on the way to it. */
    private Binding row(Binding found, List<Var> columns) {
        BindingBuilder row = Binding.builder();
        for (Var column : columns) {
            Node term = found.get(column);
            if (term != null) {
                weigh(term);
                row.add(column, term);
            }
        }
        return row.build();
    }

    private QueryExecResult triples(QueryExec execution, Query query) {
        Iterator<Triple> triples = query.isConstructType() ? execution.constructTriples() : execution.describeTriples();
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
        while (more(triples, graph.size())) {
            Triple triple = triples.next();
            weigh(triple.getSubject());
            weigh(triple.getObject());
            graph.add(triple);
        }
        return new QueryExecResult(graph);
    }

    private QueryExecResult quads(QueryExec execution) {
        Iterator<Quad> quads = execution.constructQuads();
        DatasetGraph kept = DatasetGraphFactory.createTxnMem();
        kept.executeWrite(() -> {
            int size = 0;
            while (more(quads, size++)) {
                Quad quad = quads.next();
                weigh(quad.getObject());
                kept.add(quad);
            }
        });
        return new QueryExecResult(kept);
    }

    private boolean more(Iterator<?> rest, int taken) {
        if (!rest.hasNext()) {
            return false;
        }
        cut = taken >= most || characters < 0;
        return !cut;
    }

    private void weigh(Node node) {
        if (node.isLiteral()) {
            characters -= node.getLiteralLexicalForm().length();
        }
    }
}
