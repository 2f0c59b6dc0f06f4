package org.jaccuse.link.reconcile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jaccuse.link.source.CsvFile;
import org.jaccuse.model.InputException;
import org.jaccuse.model.Refusal;

/** Matches a column of a CSV file: every row comes out again, in its order, with what its name means. */
public final class Columns {
    private static final int REMEMBERED = 100_000;

    private final Reconciler reconciler;
    private final String column;
    private final Set<String> types;
    private final Map<String, List<Match>> before = new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Match>> eldest) {
            return size() > REMEMBERED;
        }
    };

    /**
     * What was done.
     *
     * @param rows how many rows there were
     * @param sure how many of them have a sure match
     * @param open how many have candidates and no sure match
     * @param refused rows that could not be read
     */
    public record Result(long rows, long sure, long open, List<Refusal> refused) {
        public Result {
            refused = List.copyOf(refused);
        }
    }

    public Columns(Reconciler reconciler, String column, Optional<String> type) {
        this.reconciler = reconciler;
        this.column = column;
        this.types = type.map(Set::of).orElse(Set.of());
    }

    /**
     * Reads a file and writes it with four columns more: id, name, score and match; and a fifth with the other candidates.
     *
     * @throws InputException when the file has no such column or is broken
     */
    public Result run(Path file, Appendable out) throws IOException {
        long[] counts = new long[3];
        List<Refusal> refused = new ArrayList<>();
        try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
            CsvFile.commas(file, file.toString()).read(new CsvFile.Rows() {
                @Override
                public void header(List<String> columns) {
                    if (!columns.contains(column)) {
                        throw new InputException(
                                file.toString(), "has no column '" + column + "'; expected one of " + columns);
                    }
                    List<String> wider = new ArrayList<>(columns);
                    wider.addAll(
                            List.of("jaccuse id", "jaccuse name", "jaccuse score", "jaccuse match", "jaccuse others"));
                    print(printer, wider);
                }

                @Override
                public void row(long line, Map<String, String> cells) {
                    List<Match> found = find(cells.getOrDefault(column, ""));
                    counts[0]++;
                    if (!found.isEmpty()) {
                        counts[found.get(0).sure() ? 1 : 2]++;
                    }
                    print(printer, wider(cells, found));
                }

                @Override
                public void refused(Refusal refusal) {
                    refused.add(refusal);
                }
            });
        }
        return new Result(counts[0], counts[1], counts[2], refused);
    }

    private List<Match> find(String name) {
        List<Match> known = before.get(name);
        if (known == null) {
            known = name.isBlank() ? List.of() : reconciler.find(new Wanted(name, types, 3, List.of()));
            before.put(name, known);
        }
        return known;
    }

    private static List<String> wider(Map<String, String> cells, List<Match> found) {
        List<String> row = new ArrayList<>(cells.values());
        if (found.isEmpty()) {
            row.addAll(List.of("", "", "", "", ""));
            return row;
        }
        Match best = found.get(0);
        List<String> others = found.stream().skip(1).map(Match::id).toList();
        row.addAll(List.of(
                best.id(),
                guarded(best.name()),
                String.valueOf(best.score()),
                String.valueOf(best.sure()),
                String.join(" ", others)));
        return row;
    }

    /** A name that a spreadsheet would take for a formula gets an apostrophe before it. */
    private static String guarded(String name) {
        return !name.isEmpty() && "=+-@\t\r".indexOf(name.charAt(0)) >= 0 ? "'" + name : name;
    }

    private static void print(CSVPrinter printer, List<String> cells) {
        try {
            printer.printRecord(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
