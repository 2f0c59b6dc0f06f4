package org.jaccuse.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names near to a mistyped one, by the restricted edit distance with swaps (Damerau 1964). */
public final class Nearest {
    private static final int MOST = 3;

    private Nearest() {}

    /** " (did you mean a or b?)", empty when nothing is near. */
    public static String suggestion(String typed, Collection<String> names) {
        List<String> near = to(typed, names);
        return near.isEmpty() ? "" : near.stream().collect(Collectors.joining(" or ", " (did you mean ", "?)"));
    }

    /** At most three names, the nearest first; those that share less than about two thirds of the letters are left out. */
    public static List<String> to(String typed, Collection<String> names) {
        String lower = typed.toLowerCase(Locale.ROOT);
        return names.stream()
                .distinct()
                .map(name -> new Rated(name, rate(lower, name.toLowerCase(Locale.ROOT))))
                .filter(rated -> rated.distance <= 1 + Math.max(lower.length(), rated.name.length()) / 3)
                .sorted(Comparator.comparingInt(Rated::distance).thenComparing(Rated::name))
                .limit(MOST)
                .map(Rated::name)
                .toList();
    }

    private record Rated(String name, int distance) {}

    /** A name that holds the typed words, or begins with them, counts as near. */
    private static int rate(String typed, String name) {
        boolean held = typed.length() > 2 && name.contains(typed);
        return held ? 1 : distance(typed, name);
    }

    static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] now = new int[b.length() + 1];
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(Math.min(now[j - 1], last[j]) + 1, last[j - 1] + change);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    now[j] = Math.min(now[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = now;
        }
        return last[b.length()];
    }
}
