package org.jaccuse.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jaccuse.model.Finding;
import org.jaccuse.model.Stance;

/** Counts found and marked claims at four levels; each finding counts for one marked claim at most. */
final class Tally {
    private static final String[] LEVELS = {"detect", "subject", "source", "full"};

    private final int[] hits = new int[LEVELS.length];
    private int said;
    private int marked;

    private record Pair(int depth, int claim, int finding) {}

    void add(Marked document, List<Finding> findings) {
        List<Pair> pairs = new ArrayList<>();
        for (int c = 0; c < document.claims().size(); c++) {
            for (int f = 0; f < findings.size(); f++) {
                int depth = document.claims().get(c).depth(findings.get(f));
                if (depth > 0) {
                    pairs.add(new Pair(depth, c, f));
                }
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::depth).reversed());
        Set<Integer> claims = new HashSet<>();
        Set<Integer> used = new HashSet<>();
        for (Pair pair : pairs) {
            if (!claims.contains(pair.claim()) && !used.contains(pair.finding())) {
                claims.add(pair.claim());
                used.add(pair.finding());
                count(document.claims().get(pair.claim()), pair.depth());
            }
        }
        marked += (int) document.claims().stream()
                .filter(c -> !c.stance().equals("doubt"))
                .count();
        said += (int) findings.stream().filter(f -> f.stance() != Stance.DOUBT).count();
    }

    private void count(Marked.MarkedClaim claim, int depth) {
        for (int level = 0; level < depth && !claim.stance().equals("doubt"); level++) {
            hits[level]++;
        }
    }

    @Override
    public String toString() {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < LEVELS.length; i++) {
            double precision = hits[i] / (double) Math.max(1, said);
            double recall = hits[i] / (double) Math.max(1, marked);
            line.append(String.format(
                    Locale.ROOT,
                    "%s F1 %.3f (P %.2f R %.2f)  ",
                    LEVELS[i],
                    2.0 * hits[i] / Math.max(1, said + marked),
                    precision,
                    recall));
        }
        return line.toString().strip();
    }
}
