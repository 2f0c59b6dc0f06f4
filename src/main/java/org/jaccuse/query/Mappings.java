package org.jaccuse.query;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The links of a store as SSSOM: tab separated values, the mapping set's own data in comments before them. */
public final class Mappings {
    private Mappings() {}

    /** Every link; words with tabs or line ends have spaces there. */
    public static String tsv(Inquiry inquiry) {
        Table table = inquiry.shipped("queries/links/mappings.rq");
        List<String> columns =
                table.columns().stream().map(column -> column.getVarName()).toList();
        StringBuilder text = new StringBuilder("# curie_map:\n");
        table.prefixes().forEach((prefix, start) -> text.append("#   " + prefix + ": \"" + start + "\"\n"));
        text.append("# mapping_set_title: \"links of a jaccuse store\"\n");
        text.append(String.join("\t", columns)).append('\n');
        for (var row : table.rows()) {
            Map<String, String> cells = Table.texts(table, row);
            text.append(columns.stream()
                            .map(column -> shortened(cells.getOrDefault(column, ""), table.prefixes()))
                            .collect(Collectors.joining("\t")))
                    .append('\n');
        }
        return text.toString();
    }

    private static String shortened(String cell, Map<String, String> prefixes) {
        String plain = cell.replaceAll("[\\t\\r\\n]", " ");
        return prefixes.entrySet().stream()
                .filter(prefix -> plain.startsWith(prefix.getValue()))
                .max(Comparator.comparing(prefix -> prefix.getValue().length()))
                .map(prefix -> prefix.getKey() + ":"
                        + plain.substring(prefix.getValue().length()))
                .orElse(plain);
    }
}
