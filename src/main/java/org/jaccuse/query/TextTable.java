package org.jaccuse.query;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.jspecify.annotations.Nullable;

/**
 * Rows for people: a header, a rule, names in place of IRIs. The widest columns are wrapped until a line has at most 150 columns
 * or they cannot be narrower; a column without any value is left out. The terminal is never asked its width.
 */
final class TextTable {
    private static final int WIDEST = 48;
    private static final int NARROWEST = 12;
    private static final int LINE = 150;
    private static final String GAP = "  ";

    private final Table table;
    private final List<Var> columns;
    private final Supplier<Names> names;

    TextTable(Table table, Supplier<Names> names) {
        this.table = table;
        List<Var> filled = table.columns().stream()
                .filter(column -> table.rows().stream().anyMatch(row -> row.contains(column)))
                .toList();
        this.columns = filled.isEmpty() ? table.columns() : filled;
        this.names = names;
    }

    String text() {
        List<List<String>> cells = table.rows().stream()
                .map(row ->
                        columns.stream().map(column -> cell(row.get(column))).toList())
                .toList();
        int[] most = most(cells);
        List<List<List<String>>> rows = cells.stream()
                .map(row -> IntStream.range(0, row.size())
                        .mapToObj(i -> Shown.wrap(row.get(i), most[i]))
                        .toList())
                .toList();
        List<List<String>> header =
                columns.stream().map(Var::getVarName).map(List::of).toList();
        int[] widths = widths(header, rows);
        boolean apart = rows.stream().flatMap(List::stream).anyMatch(cell -> cell.size() > 1);
        String rule = IntStream.of(widths).mapToObj("─"::repeat).collect(Collectors.joining(GAP)) + "\n";
        String body = rows.stream().map(row -> lines(row, widths)).collect(Collectors.joining(apart ? "\n" : ""));
        return lines(header, widths) + rule + body + count() + "\n";
    }

    /** How wide each column may be: as wide as its words, less for the widest ones while a line is too long. */
    private int[] most(List<List<String>> cells) {
        int[] most = new int[columns.size()];
        int[] least = new int[most.length];
        for (int i = 0; i < most.length; i++) {
            int column = i;
            least[i] = Math.max(columns.get(i).getVarName().length(), NARROWEST);
            int widest = cells.stream()
                    .mapToInt(row -> Shown.width(row.get(column)))
                    .max()
                    .orElse(0);
            most[i] = Math.min(
                    WIDEST, Math.max(widest, columns.get(i).getVarName().length()));
        }
        int spare = IntStream.of(most).sum() + GAP.length() * (most.length - 1) - LINE;
        for (; spare > 0; spare--) {
            int widest = IntStream.range(0, most.length)
                    .reduce(0, (a, b) -> most[b] - least[b] > most[a] - least[a] ? b : a);
            if (most[widest] <= least[widest]) {
                break;
            }
            most[widest]--;
        }
        return most;
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
