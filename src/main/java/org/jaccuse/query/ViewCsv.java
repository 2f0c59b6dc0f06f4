package org.jaccuse.query;

import java.util.ArrayList;
import java.util.List;

/** Explanations and matrices as comma separated values, guarded like tables. */
public final class ViewCsv {
    private ViewCsv() {}

    /** A line a fact: section, label, value; those of the claim itself first. */
    public static String of(Explanation explanation) {
        ClaimRow claim = explanation.claim();
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("section", "label", "value"));
        lines.add(List.of("claim", "id", claim.id()));
        lines.add(List.of("claim", "holder", claim.source().label()));
        lines.add(List.of("claim", "stance", claim.stance()));
        claim.certainty().ifPresent(degree -> lines.add(List.of("claim", "certainty", degree)));
        lines.add(List.of("claim", "subject", claim.subject().label()));
        lines.add(List.of("claim", "relation", claim.type()));
        lines.add(List.of("claim", "object", claim.object().label()));
        explanation.facts().forEach(fact -> lines.add(List.of(fact.section(), fact.label(), fact.value())));
        return CsvTable.text(lines);
    }

    /** A line an accuser, a column an accused; in a cell {@code affirm/deny/doubt} as numbers. */
    public static String of(Matrix matrix) {
        List<List<String>> lines = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("accuser"));
        head.addAll(matrix.accused());
        lines.add(head);
        for (String accuser : matrix.accusers()) {
            List<String> line = new ArrayList<>(List.of(accuser));
            matrix.accused().forEach(accused -> line.add(cell(matrix.cell(accuser, accused))));
            lines.add(line);
        }
        return CsvTable.text(lines);
    }

    private static String cell(Matrix.Cell cell) {
        return cell.claims() == 0 ? "" : cell.affirm() + "/" + cell.deny() + "/" + cell.doubt();
    }
}
