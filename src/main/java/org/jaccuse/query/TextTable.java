package org.jaccuse.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;

/** Rows for people: a header, a rule, cells wrapped at 48 columns, names in place of IRIs. Never asks the terminal its width. */
final class TextTable {
    private static final int WIDEST = 48;
    private static final String GAP = "  ";

    private final Table table;
    private final Supplier<Names> names;

    TextTable(Table table, Supplier<Names> names) {
        this.table = table;
        this.names = names;
    }

    String text() {
        List<List<List<String>>> rows = new ArrayList<>();
        for (Binding row : table.rows()) {
            rows.add(table.columns().stream()
                    .map(column -> Shown.wrap(cell(row.get(column)), WIDEST))
                    .toList());
        }
        List<List<String>> header =
                table.columns().stream().map(Var::getVarName).map(List::of).toList();
        int[] widths = widths(header, rows);
        boolean apart = rows.stream().flatMap(List::stream).anyMatch(cell -> cell.size() > 1);
        String rule = IntStream.of(widths).mapToObj("─"::repeat).collect(Collectors.joining(GAP)) + "\n";
        String body = rows.stream().map(row -> lines(row, widths)).collect(Collectors.joining(apart ? "\n" : ""));
        return lines(header, widths) + rule + body + count() + "\n";
    }

    private String count() {
        int rows = table.rows().size();
        return rows == 1 ? "1 row" : rows + " rows";
    }

    private static int[] widths(List<List<String>> header, List<List<List<String>>> rows) {
        int[] widths =
                header.stream().mapToInt(cell -> Shown.width(cell.get(0))).toArray();
        for (List<List<String>> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                for (String line : row.get(i)) {
                    widths[i] = Math.max(widths[i], Shown.width(line));
                }
            }
        }
        return widths;
    }

    private static String lines(List<List<String>> row, int[] widths) {
        int height = row.stream().mapToInt(List::size).max().orElse(1);
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < height; line++) {
            StringBuilder shown = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String part = line < row.get(i).size() ? row.get(i).get(line) : "";
                shown.append(i == 0 ? "" : GAP).append(Shown.padded(part, widths[i]));
            }
            text.append(shown.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private String cell(@Nullable Node term) {
        if (term == null) {
            return "";
        }
        if (term.isURI()) {
            String iri = term.getURI();
            return Shown.safe(names.get().label(iri).orElseGet(() -> shortened(iri)));
        }
        return Shown.safe(term.isLiteral() ? term.getLiteralLexicalForm() : term.toString());
    }

    private String shortened(String iri) {
        return table.prefixes().entrySet().stream()
                .filter(prefix ->
                        iri.startsWith(prefix.getValue()) && !prefix.getValue().isEmpty())
                .max(Comparator.comparingInt(
                                (Map.Entry<String, String> p) -> p.getValue().length())
                        .thenComparing(Map.Entry::getKey))
                .map(prefix ->
                        prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
                .orElse(iri);
    }
}
