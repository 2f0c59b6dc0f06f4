package org.jaccuse.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * Accusers against accused: in each cell how many claims of the one affirm, deny or doubt that the other did it.
 *
 * @param accusers those with most claims first
 * @param accused those with most claims first
 * @param cells by accuser, then by accused
 */
public record Matrix(List<String> accusers, List<String> accused, Map<String, Map<String, Cell>> cells) {
    public Matrix {
        accusers = List.copyOf(accusers);
        accused = List.copyOf(accused);
        cells = Map.copyOf(cells);
    }

    /** Number of claims by stance. */
    public record Cell(int affirm, int deny, int doubt) {
        static final Cell EMPTY = new Cell(0, 0, 0);

        Cell and(String stance, int claims) {
            return switch (stance) {
                case "affirm" -> new Cell(affirm + claims, deny, doubt);
                case "deny" -> new Cell(affirm, deny + claims, doubt);
                default -> new Cell(affirm, deny, doubt + claims);
            };
        }

        int claims() {
            return affirm + deny + doubt;
        }
    }

    /** From the rows of {@code queries/timeline/matrix.rq}. */
    static Matrix of(Table table, Names names) {
        Map<String, Map<String, Cell>> cells = new TreeMap<>();
        Map<String, Integer> rows = new HashMap<>();
        Map<String, Integer> columns = new HashMap<>();
        for (Binding row : table.rows()) {
            String accuser = name(row, "accuser", names);
            String accused = name(row, "accused", names);
            int claims = Integer.parseInt(Table.text(row, "claims").orElse("0"));
            String stance = Table.text(row, "stance").orElse("");
            cells.computeIfAbsent(accuser, key -> new TreeMap<>())
                    .merge(accused, Cell.EMPTY.and(stance, claims), (a, b) -> a.and(stance, claims));
            rows.merge(accuser, claims, Integer::sum);
            columns.merge(accused, claims, Integer::sum);
        }
        return new Matrix(byClaims(rows), byClaims(columns), cells);
    }

    /** The cell of an accuser and an accused, empty where the one says nothing of the other. */
    public Cell cell(String accuser, String accused) {
        return cells.getOrDefault(accuser, Map.of()).getOrDefault(accused, Cell.EMPTY);
    }

    /** The same with the first rows and columns alone. */
    public Matrix first(int rows, int columns) {
        return new Matrix(
                accusers.subList(0, Math.min(rows, accusers.size())),
                accused.subList(0, Math.min(columns, accused.size())),
                cells);
    }

    private static String name(Binding row, String column, Names names) {
        String text = Table.text(row, column).orElse("");
        return names.label(text).orElse(text);
    }

    private static List<String> byClaims(Map<String, Integer> counts) {
        List<String> names = new ArrayList<>(counts.keySet());
        names.sort(Comparator.comparing((String name) -> -counts.getOrDefault(name, 0))
                .thenComparing(name -> name));
        return names;
    }
}
