package org.jaccuse.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.NodeCmp;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a SELECT.
 *
 * @param columns the variables in the order asked for
 * @param rows in the query's order; where it gives none, in order of the columns' terms
 * @param prefixes the query's own prefixes, to shorten what has no name
 */
public record Table(List<Var> columns, List<Binding> rows, Map<String, String> prefixes) {
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        prefixes = Map.copyOf(prefixes);
    }

    static Table of(RowSet answers, List<Var> columns, boolean ordered, Map<String, String> prefixes) {
        List<Binding> rows = new ArrayList<>();
        // A binding of the store reads its terms late, and the transaction ends before the rows are shown.
        answers.forEachRemaining(row -> rows.add(row.detach()));
        if (!ordered) {
            rows.sort(byColumns(columns));
        }
        return new Table(columns, rows, prefixes);
    }

    /** The term in a row's column. */
    public static Optional<Node> term(Binding row, String column) {
        return Optional.ofNullable(row.get(column));
    }

    /** The text of the term in a row's column: an IRI in full, a literal without type and language. */
    public static Optional<String> text(Binding row, String column) {
        return term(row, column).map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString());
    }

    /** The texts of every row. */
    List<Map<String, String>> texts() {
        return rows.stream().map(row -> texts(this, row)).toList();
    }

    /** Rows of texts; what is an IRI of the store is shown by its name. */
    static Table of(List<String> columns, List<List<String>> lines, String base) {
        List<Var> vars = columns.stream().map(Var::alloc).toList();
        List<Binding> rows = new ArrayList<>();
        for (List<String> line : lines) {
            BindingBuilder row = Binding.builder();
            for (int i = 0; i < vars.size(); i++) {
                String text = line.get(i);
                if (!text.isEmpty()) {
                    row.add(
                            vars.get(i),
                            text.startsWith(base)
                                    ? NodeFactory.createURI(text)
                                    : NodeFactory.createLiteralString(text));
                }
            }
            rows.add(row.build());
        }
        return new Table(vars, rows, Map.of());
    }

    /** The texts of a row's columns that have one. */
    static Map<String, String> texts(Table table, Binding row) {
        Map<String, String> texts = new HashMap<>();
        table.columns()
                .forEach(column ->
                        text(row, column.getVarName()).ifPresent(text -> texts.put(column.getVarName(), text)));
        return texts;
    }

    private static Comparator<Binding> byColumns(List<Var> columns) {
        return (a, b) -> columns.stream()
                .mapToInt(column -> compare(a.get(column), b.get(column)))
                .filter(order -> order != 0)
                .findFirst()
                .orElse(0);
    }

    private static int compare(@Nullable Node a, @Nullable Node b) {
        if (a == null || b == null) {
            return Boolean.compare(a != null, b != null);
        }
        return NodeCmp.compareRDFTerms(a, b);
    }
}
