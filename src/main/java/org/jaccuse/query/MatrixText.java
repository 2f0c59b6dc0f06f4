package org.jaccuse.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A matrix for people: accusers down, accused across, in each cell {@code +} affirms, {@code −} denies, {@code ?} doubts, with how often. */
public final class MatrixText {
    private static final String GAP = "  ";
    private static final int COLUMN = 16;
    private static final int ROW = 40;

    private MatrixText() {}

    /** Rows and columns in the matrix' order. */
    public static String of(Matrix matrix) {
        StringBuilder text = new StringBuilder();
        int first = matrix.accusers().stream().mapToInt(Shown::width).max().orElse(0);
        int row = Math.min(ROW, Math.max(first, "accuser".length()));
        List<List<String>> heads = matrix.accused().stream()
                .map(name -> Shown.wrap(Shown.safe(name), COLUMN))
                .toList();
        int lines = heads.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < lines; line++) {
            List<String> cells = new ArrayList<>(List.of(Shown.padded(line == lines - 1 ? "accuser" : "", row)));
            for (List<String> head : heads) {
                int at = line - lines + head.size();
                cells.add(Shown.padded(at < 0 ? "" : head.get(at), width(head)));
            }
            text.append(String.join(GAP, cells).stripTrailing()).append('\n');
        }
        for (String accuser : matrix.accusers()) {
            text.append(row(matrix, accuser, heads, row)).append('\n');
        }
        return text.append("+ affirms, − denies, ? doubts; with the number of claims\n")
                .toString();
    }

    private static String row(Matrix matrix, String accuser, List<List<String>> heads, int width) {
        List<String> names = Shown.wrap(Shown.safe(accuser), width);
        List<String> cells = new ArrayList<>(List.of(Shown.padded(names.get(0), width)));
        for (int i = 0; i < heads.size(); i++) {
            cells.add(Shown.padded(cell(matrix.cell(accuser, matrix.accused().get(i))), width(heads.get(i))));
        }
        String rest = names.stream().skip(1).map(line -> "\n" + line).collect(Collectors.joining());
        return String.join(GAP, cells).stripTrailing() + rest;
    }

    private static String cell(Matrix.Cell cell) {
        List<String> parts = new ArrayList<>();
        if (cell.affirm() > 0) {
            parts.add("+" + cell.affirm());
        }
        if (cell.deny() > 0) {
            parts.add("−" + cell.deny());
        }
        if (cell.doubt() > 0) {
            parts.add("?" + cell.doubt());
        }
        return String.join(" ", parts);
    }

    private static int width(List<String> head) {
        return Math.max(
                "+10 −10".length(), head.stream().mapToInt(Shown::width).max().orElse(0));
    }
}
