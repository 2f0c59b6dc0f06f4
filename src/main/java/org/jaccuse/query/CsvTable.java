package org.jaccuse.query;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;

/**
 * Rows as comma separated values (RFC 4180). A cell that a spreadsheet would take for a formula gets an apostrophe before it; numbers
 * stay numbers.
 */
final class CsvTable {
    private static final String LINE_END = "\r\n";
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private CsvTable() {}

    static String text(Table table) {
        StringBuilder text = new StringBuilder();
        text.append(table.columns().stream().map(Var::getVarName).collect(Collectors.joining(",")));
        text.append(LINE_END);
        for (Binding row : table.rows()) {
            text.append(table.columns().stream()
                    .map(column -> cell(row.get(column)))
                    .collect(Collectors.joining(",")));
            text.append(LINE_END);
        }
        return text.toString();
    }

    static String text(List<List<String>> lines) {
        return lines.stream()
                .map(line ->
                        line.stream().map(word -> quoted(guarded(word))).collect(Collectors.joining(",")) + LINE_END)
                .collect(Collectors.joining());
    }

    private static String cell(@Nullable Node term) {
        if (term == null) {
            return "";
        }
        if (!term.isLiteral()) {
            return quoted(guarded(term.toString()));
        }
        String lexical = term.getLiteralLexicalForm();
        boolean number = term.getLiteral().isWellFormed() && term.getLiteralValue() instanceof Number;
        return quoted(number ? lexical : guarded(lexical));
    }

    private static String guarded(String text) {
        boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
