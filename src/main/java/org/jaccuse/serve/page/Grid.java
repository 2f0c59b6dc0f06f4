package org.jaccuse.serve.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Who takes which stance on whom over an incident.
 *
 * @param accused columns, those with most claims first
 * @param rows one for each holder, those with most claims first
 * @param more how many holders have no row
 */
public record Grid(List<Links.Name> accused, List<Row> rows, int more) {
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
     * @param href the first of the claims
     */
    public record Cell(int affirm, int deny, int doubt, String strongest, String href) {
        private static final Cell NONE = new Cell(0, 0, 0, "", "");

        /** The stance that the cell is coloured by; {@code mixed} where somebody both affirms and denies. */
        public String stance() {
            if (affirm > 0 && deny > 0) {
                return "mixed";
            }
            return affirm > 0 ? "affirm" : deny > 0 ? "deny" : doubt > 0 ? "doubt" : "none";
        }
    }

    private record Pair(String holder, String accused) {}

    /** What is counted of one holder and one accused. */
    private static final class Count {
        private final String href;
        private final Map<String, Integer> stances = new HashMap<>();
        private final Map<String, Integer> strongest = new HashMap<>();

        Count(String href) {
            this.href = href;
        }

        void add(Brief claim) {
            stances.merge(claim.stance(), 1, Integer::sum);
            int degree = DEGREES.indexOf(claim.certainty());
            if (degree >= 0) {
                strongest.merge(claim.stance(), degree, Math::min);
            }
        }

        Cell cell() {
            Integer degree = strongest.getOrDefault("affirm", strongest.get("deny"));
            return new Cell(
                    stances.getOrDefault("affirm", 0),
                    stances.getOrDefault("deny", 0),
                    stances.getOrDefault("doubt", 0),
                    degree == null ? "" : DEGREES.get(degree),
                    href);
        }
    }

    /** @param extent which of the claims the page shows */
    static Grid of(List<Brief> claims, Extent extent, Links links) {
        Map<Pair, Count> counts = new HashMap<>();
        Map<String, Integer> holders = new LinkedHashMap<>();
        Map<String, Integer> accused = new LinkedHashMap<>();
        for (int i = 0; i < claims.size(); i++) {
            Brief claim = claims.get(i);
            if (claim.relation().equals("behind")) {
                holders.merge(claim.holder(), 1, Integer::sum);
                accused.merge(claim.subject(), 1, Integer::sum);
                int place = i;
                counts.computeIfAbsent(
                                new Pair(claim.holder(), claim.subject()),
                                pair -> new Count(extent.hrefOf(place) + "#" + claim.anchor()))
                        .add(claim);
            }
        }
        links.learn(Stream.concat(most(holders, MOST_ROWS * 2), most(accused, MOST_COLUMNS * 2)));
        List<String> columns = named(accused, MOST_COLUMNS, links);
        List<String> rows = named(holders, MOST_ROWS, links);
        Function<String, Row> row = holder -> new Row(
                links.of(holder),
                columns.stream()
                        .map(who -> Optional.ofNullable(counts.get(new Pair(holder, who)))
                                .map(Count::cell)
                                .orElse(Cell.NONE))
                        .toList());
        return new Grid(
                columns.stream().map(links::of).toList(),
                rows.stream().map(row).toList(),
                holders.size() - rows.size());
    }

    private static Stream<String> most(Map<String, Integer> counts, int most) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .limit(most);
    }

    /** Those with most claims first; of those with as many, by name. */
    private static List<String> named(Map<String, Integer> counts, int most, Links links) {
        return most(counts, most * 2)
                .sorted(Comparator.comparing((String iri) -> -counts.getOrDefault(iri, 0))
                        .thenComparing(iri -> links.of(iri).label()))
                .limit(most)
                .toList();
    }
}
