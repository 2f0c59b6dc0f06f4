package org.jaccuse.serve.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who takes which stance on whom over an incident.
 *
 * @param accused columns, those with most claims first
 * @param rows one for each holder, those with most claims first
 */
public record Grid(List<Links.Name> accused, List<Row> rows) {
    private static final int MOST_ROWS = 30;
    private static final int MOST_COLUMNS = 12;
    private static final List<String> DEGREES = List.of("certain", "probable", "possible");

    public Grid {
        accused = List.copyOf(accused);
        rows = List.copyOf(rows);
    }

    public record Row(Links.Name holder, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What one says of another.
     *
     * @param strongest certainty of the affirmations, else of the denials; empty where there is none
     * @param anchor the first of the claims
     */
    public record Cell(long affirm, long deny, long doubt, String strongest, String anchor) {
        /** The stance that the cell is coloured by; {@code mixed} where somebody both affirms and denies. */
        public String stance() {
            if (affirm > 0 && deny > 0) {
                return "mixed";
            }
            return affirm > 0 ? "affirm" : deny > 0 ? "deny" : doubt > 0 ? "doubt" : "none";
        }
    }

    static Grid of(List<Told> claims) {
        List<Told> behind = claims.stream()
                .filter(claim -> claim.relation().equals("behind"))
                .toList();
        List<Links.Name> columns = names(behind, Told::subject, MOST_COLUMNS);
        List<Row> rows = names(behind, Told::holder, MOST_ROWS).stream()
                .map(holder -> new Row(
                        holder,
                        columns.stream()
                                .map(accused -> cell(behind.stream()
                                        .filter(c -> c.holder().equals(holder)
                                                && c.subject().equals(accused))
                                        .toList()))
                                .toList()))
                .toList();
        return new Grid(columns, rows);
    }

    private static List<Links.Name> names(List<Told> claims, Function<Told, Links.Name> role, int most) {
        Map<Links.Name, Long> counts =
                claims.stream().collect(Collectors.groupingBy(role, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Links.Name, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(e -> e.getKey().label()))
                .map(Map.Entry::getKey)
                .limit(most)
                .toList();
    }

    private static Cell cell(List<Told> claims) {
        return new Cell(
                count(claims, "affirm"),
                count(claims, "deny"),
                count(claims, "doubt"),
                strongest(claims, "affirm").or(() -> strongest(claims, "deny")).orElse(""),
                claims.stream().map(Told::anchor).findFirst().orElse(""));
    }

    private static long count(List<Told> claims, String stance) {
        return claims.stream().filter(claim -> claim.stance().equals(stance)).count();
    }

    private static Optional<String> strongest(List<Told> claims, String stance) {
        return DEGREES.stream()
                .filter(degree -> claims.stream()
                        .anyMatch(
                                c -> c.stance().equals(stance) && c.certainty().equals(degree)))
                .findFirst();
    }
}
